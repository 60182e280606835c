import type { ActivityStatus, ProgramStatus } from '#model/program-status';
import type { ContingentTable, RoadmapStage, TargetSeries } from '#model/roadmap';
import type { PagedKind } from './addresses.ts';

/** A code of the model with its Russian label. */
export interface Coded<Code extends string = string> {
  code: Code;
  label: string;
}

/** A link to a page of the section; `address` is relative to the base path. */
export interface PageRef {
  id: string;
  title: string;
  address: string;
}

export interface FileView {
  /** Relative to the base path. */
  address: string;
  /** Path below `content/files/`. */
  source: string;
  title: string;
  /** Lower case, without the dot. */
  extension: string;
  /** Bytes. */
  size: number;
  /** A PDF whose text cannot be searched or read aloud. */
  scan: boolean;
}

/** What every entry with a page of its own has. */
interface EntryView {
  kind: PagedKind;
  id: string;
  slug: string;
  address: string;
  title: string;
  summary?: string;
  updatedOn?: string;
  /** Rendered body: safe HTML, the results gate already applied; empty when there is none. */
  bodyHtml: string;
}

/** A person as one may be shown: either by consent, or as a humane anonymised card. */
export interface PersonView {
  /** Opaque. */
  id: string;
  /** Full name by consent, else a description such as «учитель начальных классов, стаж до 3 лет». */
  label: string;
  named: boolean;
  /** The description without the name, for channels that the consent does not cover. */
  anonymousLabel: string;
  /** The consent covers the name in the data feed too. */
  namedInFeed: boolean;
  /** Address of the mentor's page; only for mentors shown by name. */
  address?: string;
}

export interface MentorView extends PersonView {
  slug: string;
  position?: string;
  subject?: string;
  /** «12 лет» as of the day. */
  experience?: string;
  qualification?: string;
  organisation?: string;
  about?: string;
  photo?: FileView;
  achievements: string[];
  awards: { name: string; date?: string }[];
  competenceTags: string[];
  openMentoring?: { topics: string[]; formats: string[]; regionwide: boolean; contactUrl?: string };
  /** Consent and opt-in allow the regional bank of mentors. */
  inRegionalBank: boolean;
  programs: PageRef[];
  updatedOn?: string;
}

export interface MenteeView extends PersonView {
  participant: Coded;
  programs: PageRef[];
}

export interface ParticipantsView {
  type: Coded<'pair' | 'group'>;
  mentors: PersonView[];
  mentees: PersonView[];
  reverse: { mentor: PersonView; mentee: PersonView; topic: string }[];
  /** «приказ от 01.09.2026 № 118-о». */
  order?: string;
}

export interface ActivityView {
  id: string;
  title: string;
  kind: Coded;
  dueDate?: string;
  doneOn?: string;
  status: ActivityStatus;
}

interface ResultsView {
  summary: string;
  indicators: { name: string; before?: string; after: string }[];
  files: FileView[];
  publishedOn?: string;
}

export interface ProgramView extends EntryView {
  kind: 'programs';
  regime: Coded;
  forms: Coded[];
  kinds: Coded[];
  status: Coded<ProgramStatus>;
  startDate?: string;
  plannedEndDate?: string;
  /** After extensions, as of the day. */
  endDate?: string;
  /** School years in which the programme runs, `2026-2027`. */
  schoolYears: string[];
  /** Days from `asOf` to the end when it runs and 30 or fewer are left. */
  endsInDays?: number;
  approval?: string;
  externalCurator?: string;
  participants?: ParticipantsView;
  directions: string[];
  difficulties: string[];
  strengths: string[];
  activities: ActivityView[];
  progress: { done: number; overdue: number; total: number };
  reverseNote?: string;
  extensions: { agreedOn: string; oldEndDate?: string; newEndDate: string; order?: string }[];
  corrections: { agreedOn: string; description: string }[];
  /** «завершена» or «завершена досрочно»; never a reason (A1 п. 7.1). */
  completion?: { date: string; label: string };
  /** Only when the results gate is open (A1 п. 8.2). */
  results?: ResultsView;
  cases: PageRef[];
  news: PageRef[];
}

export interface CaseView extends EntryView {
  kind: 'cases';
  publishedOn?: string;
  selectedOn?: string;
  approvedBy?: string;
  programs: PageRef[];
  tags: string[];
  files: FileView[];
}

export interface DocumentView extends EntryView {
  kind: 'documents';
  level: Coded<'federal' | 'regional' | 'municipal' | 'local'>;
  type: Coded;
  subtype?: Coded;
  number?: string;
  /** Partial date. */
  date?: string;
  /** «Приказ от 10.09.2022 № 40-о». */
  requisites: string;
  issuer?: string;
  approvedBy?: string;
  approvedOn?: string;
  effectiveFrom?: string;
  effectiveTo?: string;
  repealedOn?: string;
  status: Coded<'inForce' | 'repealed' | 'future' | 'expired'>;
  url?: string;
  files: FileView[];
  annexes: { number?: string; title: string; document?: PageRef; file?: FileView }[];
  supersedes?: PageRef;
  supersededBy?: PageRef;
}

export interface MaterialView extends EntryView {
  kind: 'materials';
  type: Coded;
  audience: Coded[];
  /** Partial date. */
  publishedOn?: string;
  publisher?: string;
  url?: string;
  files: FileView[];
}

export interface NewsView extends EntryView {
  kind: 'news';
  publishedOn?: string;
  programs: PageRef[];
  files: FileView[];
}

export interface EventView extends EntryView {
  kind: 'events';
  type: Coded<'event' | 'program'>;
  startDate: string;
  endDate?: string;
  /** Local time `14:30`. */
  time?: string;
  place?: string;
  format: Coded;
  kinds: Coded[];
  programs: PageRef[];
  announcedOn?: string;
  /** The last day is before `asOf`. */
  past: boolean;
  files: FileView[];
}

export interface RoadmapView extends EntryView {
  kind: 'roadmaps';
  ownerOrganisation?: string;
  level: Coded;
  regime: Coded;
  /** Period in words. */
  period: string;
  approval?: string;
  programName?: string;
  basis: PageRef[];
  sections: { title: string; text: string }[];
  columns: { key: string; label: string }[];
  stages: (Omit<RoadmapStage, 'activities'> & { activities: RoadmapActivityView[] })[];
  footnotes: { mark: string; text: string }[];
  targetSeries: TargetSeries[];
  contingentTable?: ContingentTable;
  progress: { done: number; overdue: number; total: number };
  files: FileView[];
}

export interface RoadmapActivityView {
  no?: string;
  text: string;
  subItems: { marker: string; text: string }[];
  /** Terms as the document has them. */
  terms: string[];
  expectedResult?: string;
  resources: string[];
  responsible: string[];
  doneOn?: string;
  status: 'done' | 'overdue' | 'planned';
  documents: PageRef[];
  news: PageRef[];
}

export interface ReportView {
  id: string;
  title: string;
  kind: Coded;
  regime?: Coded;
  schoolYear?: string;
  date?: string;
  summary?: string;
  respondents?: number;
  answers: { question: string; answer: string; count: string }[];
  document?: PageRef;
  files: FileView[];
}

export interface SchoolView {
  fullName: string;
  shortName: string;
  type: Coded;
  ownership: Coded;
  ogrn: string;
  inn: string;
  founder: string;
  region?: string;
  officialSiteUrl: string;
  mainMenuUrl?: string;
  sectionPath: string;
  timeZone: string;
  email?: string;
  phone?: string;
  rulesProfiles: Coded[];
  implementsSince?: string;
  /** Officials whom the law obliges the school to name (273-ФЗ ст. 29). */
  head: { name: string; position?: string };
  curators: { name: string; position?: string; regime: Coded; order?: string; organisation?: string }[];
  psychologist?: { name: string; position?: string };
  association?: { title: string; order?: string };
  declaredForms: Coded[];
  menteeBankReviewedOn?: string;
  socialLinks: { network: Coded; url: string }[];
}

/** One number of the figures page: exported with numerator and denominator (rulebook section 6). */
export interface FigureView {
  id: string;
  label: string;
  numerator: number;
  denominator?: number;
  /** Suppressed for k-anonymity: fewer than five. */
  suppressed?: true;
}

/** What is not shown, and until when; never the withheld text itself. */
export interface WithheldView {
  kind: Coded;
  /** Opaque id, never a title: a title may tell the result. */
  id?: string;
  /** results: gate of A1 п. 8.2; finding: an error of the entry; broken: the file cannot be read; scheduled: its day has not come. */
  reason: 'results' | 'finding' | 'broken' | 'scheduled';
  /** First day on which it appears by itself, when that is known. */
  until?: string;
}

/** An entry that was public and was withdrawn. */
export interface Tombstone {
  kind: string;
  id: string;
  withdrawnOn: string;
}

/** The read model: all that any channel may show on the day `asOf`. */
export interface Section {
  /** Calendar date «по состоянию на». */
  asOf: string;
  /** Latest `updatedOn` or own date among what is shown. */
  updatedOn: string;
  contentHash: string;
  rulesetVersion: string;
  school: SchoolView;
  programs: ProgramView[];
  mentors: MentorView[];
  mentees: MenteeView[];
  cases: CaseView[];
  documents: DocumentView[];
  materials: MaterialView[];
  news: NewsView[];
  events: EventView[];
  roadmaps: RoadmapView[];
  reports: ReportView[];
  figures: FigureView[];
  /** Every file that a page links to or shows; nothing else of `content/files/` is published. */
  files: { address: string; source: string }[];
  withheld: WithheldView[];
  tombstones: Tombstone[];
}
