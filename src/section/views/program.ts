import type { ActivityStatus, ProgramStatus } from '#model/program-status';
import type { Coded, EntryView, FileView, PageRef } from './base.ts';
import type { ParticipantsView } from './people.ts';

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
