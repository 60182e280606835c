import type { Kind } from '#model/kind-names';
import type { DraftData, ErrorAnswer } from '../../api/types.ts';
import { readEntryFile } from '../../entry-file/entry-file.ts';
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

/**
 * The same for the edit in the form and the saved text. What was published while an entry was reviewed is no edit of what
 * the form loaded: there the server tells what both began from; when that was nothing, every difference is a clash.
 * @param loaded text that the form loaded
 * @returns undefined when a text is missing or cannot be read
 */
export function readEdits(
  { kind, fields, data }: { kind: Kind; fields: readonly FieldConfig[]; data: DraftData },
  loaded: string | undefined,
  { raw, origin }: Theirs,
): StaleEdit | undefined {
  const base = origin === undefined ? loaded : origin;
  if (base === undefined) return undefined;
  try {
    return compareEdits(
      fields,
      base === null ? {} : readEntryFile(kind, base),
      data,
      readEntryFile(kind, raw),
    );
  } catch {
    return undefined;
  }
}
