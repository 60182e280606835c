import type { School } from '#model/school';
import type { Mapping } from './correct-columns.ts';

/** What the importers of lists lean on. */
export interface ListOptions {
  /** A person's own answer what a column holds. */
  mapping?: Mapping;
  /** Calendar date «по состоянию на»: numbers of years are counted back from it. */
  asOf: string;
  school: School;
}
