import type { ConsentChannel } from '#model/permission';
import type { IndicatorLack } from './indicators/indicator.ts';
import type { CountView } from './suppress.ts';
import type { Coded } from './views/base.ts';
import type { DocumentView } from './views/document.ts';
import type { MenteeBaseView, MenteeView, MentorView } from './views/people.ts';
import type { ProgramView } from './views/program.ts';
import type { CaseView, EventView, MaterialView, NewsView } from './views/publications.ts';
import type { ReportView, RoadmapView } from './views/roadmap.ts';
import type { SchoolView } from './views/school.ts';

export type { Coded, FileView, PageRef } from './views/base.ts';
export type { CountView } from './suppress.ts';
export type {
  MenteeBaseView,
  MenteeView,
  MentorView,
  NamedMentor,
  NamedPerson,
  ParticipantsView,
  PersonView,
} from './views/people.ts';
export type { ActivityView, ProgramView } from './views/program.ts';
export type { CaseView, EventView, MaterialView, NewsView } from './views/publications.ts';
export type { DocumentView } from './views/document.ts';
export type { ReportView, RoadmapActivityView, RoadmapView } from './views/roadmap.ts';
export type { SchoolView } from './views/school.ts';

/** A file of `content/files/` that the section publishes. */
export interface PublishedView {
  /** Relative to the base path. */
  address: string;
  /** Path below `content/files/`. */
  source: string;
  /** Nothing but a person's photo: a small picture is enough. */
  isPortrait: boolean;
}

/** One number of the figures page: exported with numerator and denominator (rulebook section 6). */
export interface FigureView {
  /** Of the rule or the indicator that computes it: `SEC-09.involvement`, `IND-02.mentors`. */
  id: string;
  label: string;
  numerator: number;
  denominator?: number;
  /** The indicator it belongs to, `IND-02`; missing when it belongs to none. */
  indicator?: string;
}

/** An indicator of section 6 of the rulebook: its numbers, or why it has none. */
export interface IndicatorView {
  /** `IND-01` … `IND-16`. */
  id: string;
  /** Act and point. */
  source: string;
  figures: FigureView[];
  /** Numbers of people that are told in steps or not at all (PD-06). */
  guarded: CountView[];
  lack?: IndicatorLack;
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

/** The read model: all that one channel may show on the day `asOf`. */
export interface Section {
  channel: ConsentChannel;
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
  menteeBase: MenteeBaseView;
  cases: CaseView[];
  documents: DocumentView[];
  materials: MaterialView[];
  news: NewsView[];
  events: EventView[];
  roadmaps: RoadmapView[];
  reports: ReportView[];
  figures: FigureView[];
  indicators: IndicatorView[];
  /** Every file that a page links to or shows; nothing else of `content/files/` is published. */
  files: PublishedView[];
  withheld: WithheldView[];
  tombstones: Tombstone[];
}
