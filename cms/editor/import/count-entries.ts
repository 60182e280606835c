import type { ImportDecisions, ImportEntry, ImportPreviewAnswer, ImportState } from '../../api/import.ts';

/** An entry of the plan with its place, by which decisions name it. */
export interface PlacedEntry {
  entry: ImportEntry;
  index: number;
}

/** Entries of a state, in the order of the plan. */
export function entriesOf(
  { entries }: Pick<ImportPreviewAnswer, 'entries'>,
  state: ImportState,
): PlacedEntry[] {
  return entries.map((entry, index) => ({ entry, index })).filter(({ entry }) => entry.state === state);
}

/** How many entries would be new or other than they are, as it was decided. */
export function countToWrite(
  { entries }: Pick<ImportPreviewAnswer, 'entries'>,
  { leftOut, byFile }: Pick<ImportDecisions, 'leftOut' | 'byFile'>,
): number {
  return entries.filter(
    ({ state, additions }, index) =>
      !leftOut.includes(index) &&
      (state === 'new' ||
        state === 'changed' ||
        (state === 'conflicting' && (byFile.includes(index) || additions.length > 0))),
  ).length;
}

/** Everything that the file says stands in the section. */
export function isAllThere({ entries, refusals }: ImportPreviewAnswer): boolean {
  return refusals === undefined && entries.length > 0 && entries.every(({ state }) => state === 'same');
}
