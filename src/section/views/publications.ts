import type { Coded, EntryView, FileView, PageRef } from './base.ts';

export interface CaseView extends EntryView {
  kind: 'cases';
  publishedOn?: string;
  selectedOn?: string;
  approvedBy?: string;
  programs: PageRef[];
  tags: string[];
  files: FileView[];
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
