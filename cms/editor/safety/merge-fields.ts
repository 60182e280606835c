import type { DraftData } from '../../api/types.ts';
import { isSameData } from './same-data.ts';

/** Two edits of one entry laid together; fields are those of the top level. */
export interface FieldMerge {
  /** Both edits; of a field that both changed, mine. */
  data: DraftData;
  /** Fields that only I changed. */
  mine: string[];
  /** Fields that only they changed. */
  theirs: string[];
  /** Fields that both changed, each in another way. */
  both: string[];
}

/**
 * Merges two edits that began from the same state, field by field of the top level: the body and a whole list count as
 * one field, because halves of two texts need not make sense together.
 */
export function mergeFields(base: DraftData, mine: DraftData, theirs: DraftData): FieldMerge {
  const merge: FieldMerge = { data: { ...mine }, mine: [], theirs: [], both: [] };
  for (const key of new Set([base, mine, theirs].flatMap((data) => Object.keys(data)))) {
    if (isSameData(mine[key], theirs[key])) continue;
    if (isSameData(base[key], theirs[key])) merge.mine.push(key);
    else if (isSameData(base[key], mine[key])) {
      merge.theirs.push(key);
      merge.data[key] = theirs[key];
    } else merge.both.push(key);
  }
  return merge;
}
