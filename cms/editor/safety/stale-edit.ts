import type { DraftData, ErrorAnswer } from '../../api/types.ts';
import type { FieldConfig } from '../form/field-config.ts';
import type { Difference } from '../panel/differences.ts';
import { findDifferences } from '../panel/differences.ts';
import { mergeFields } from './merge-fields.ts';

/** What somebody else saved meanwhile. */
export type Theirs = NonNullable<ErrorAnswer['theirs']>;

/** Two edits of one entry as a person compares them. */
export interface StaleEdit {
  /** Only they changed it. */
  theirs: Difference[];
  /** Only I changed it. */
  mine: Difference[];
  /** Both did: their value is `before`, mine is `after`. */
  both: Difference[];
  /** Both edits; undefined when they clash. */
  merged?: DraftData;
}

/** Compares two edits that began from `base`. */
export function compareEdits(
  fields: readonly FieldConfig[],
  base: DraftData,
  mine: DraftData,
  theirs: DraftData,
): StaleEdit {
  const merge = mergeFields(base, mine, theirs);
  const within = (keys: readonly string[], before: DraftData, after: DraftData) =>
    findDifferences(fields, before, after).filter(({ path }) => keys.includes(path.split('.')[0] ?? path));
  return {
    theirs: within(merge.theirs, base, theirs),
    mine: within(merge.mine, base, mine),
    both: within(merge.both, theirs, mine),
    ...(merge.both.length === 0 ? { merged: merge.data } : {}),
  };
}
