import type { Coded, EntryView, FileView, PageRef } from './base.ts';

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
