import type { ContingentTable, RoadmapStage, TargetSeries } from '#model/roadmap';
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
  columns: { key: string; label: string }[];
  stages: (Omit<RoadmapStage, 'activities'> & { activities: RoadmapActivityView[] })[];
  footnotes: { mark: string; text: string }[];
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
  answers: { question: string; counts: CountView[] }[];
  document?: PageRef;
  files: FileView[];
}
