import type { ContingentTable, Roadmap, RoadmapStage, RoadmapSubItem, TargetSeries } from '#model/roadmap';
import type { TermDates } from '#model/term/resolve-term';
import type { CountView } from '../suppress.ts';
import type { Coded, EntryView, FileView, PageRef } from './base.ts';

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
  columns: Roadmap['columns'];
  columnNumbers: boolean;
  stages: (Omit<RoadmapStage, 'activities'> & { activities: RoadmapActivityView[] })[];
  footnotes: { mark: string; text: string }[];
  figures: { caption?: string; alt?: string; file?: FileView }[];
  targetSeries: TargetSeries[];
  contingentTable?: {
    columns: ContingentTable['columns'];
    /** A hidden number is missing in `values` and has, by the key of its column, what may be said of it. */
    rows: (ContingentTable['rows'][number] & { hidden: Record<string, { below?: number }> })[];
  };
  progress: { done: number; overdue: number; total: number };
  files: FileView[];
}

export interface RoadmapActivityView {
  /** Inside the roadmap. */
  key: string;
  no?: string;
  text: string;
  subItems: RoadmapSubItem[];
  /** Terms as the document has them. */
  terms: string[];
  /** Calendar days of each term that has a place in the calendar, both included. */
  spans: TermDates[];
  /** The first and the last day of all of them; an end that the words do not tell is missing. */
  from?: string;
  to?: string;
  /** Days by which what repeats should have happened once more. */
  checkpoints: string[];
  /** By the number of the column, from 1: cells of columns that are no field of ours. */
  otherCells: { column: number; text: string }[];
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
  answers: { question: string; counts: CountView[] }[];
  document?: PageRef;
  files: FileView[];
}
