import { isFields, isSame, own } from './plain-value.ts';

/** Above so many comparisons two lists are only compared from their ends. */
const maxComparisons = 40_000;

/**
 * Finds for each item of a changed list the item that it was: equal ones first, as many as keep their order, then
 * changed ones between them. Each item is used once, and their order never turns.
 * @param isUnchanged the second item says the same as the first
 */
export function alignItems(
  before: readonly unknown[],
  after: readonly unknown[],
  isUnchanged: (before: unknown, after: unknown) => boolean = isSame,
): (number | undefined)[] {
  const was: (number | undefined)[] = Array.from(after, () => undefined);
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isUnchanged(before[start], after[start])) was[start] = start++;
  let end = 0;
  while (end < shorter - start && isUnchanged(before.at(-1 - end), after.at(-1 - end))) {
    end += 1;
    was[after.length - end] = before.length - end;
  }
  const rows = before.length - start - end;
  const columns = after.length - start - end;
  if (rows * columns <= maxComparisons) {
    for (const [row, column] of longestCommon(rows, columns, (i, j) =>
      isUnchanged(before[start + i], after[start + j]),
    ))
      was[start + column] = start + row;
  }
  pairChanged(before, after, was);
  return was;
}

/** Pairs of indexes of a longest common subsequence. */
function longestCommon(
  rows: number,
  columns: number,
  equal: (row: number, column: number) => boolean,
): [row: number, column: number][] {
  const lengths = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
  const lengthAt = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const length = equal(row, column)
        ? lengthAt(row + 1, column + 1) + 1
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
      lengths[row]?.fill(length, column, column + 1);
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (lengthAt(row, column) > 0) {
    if (lengthAt(row + 1, column) === lengthAt(row, column)) row += 1;
    else if (lengthAt(row, column + 1) === lengthAt(row, column)) column += 1;
    else pairs.push([row++, column++]);
  }
  return pairs;
}

/** Between equal items: as many as before are the same ones, changed; otherwise those that are alike. */
function pairChanged(
  before: readonly unknown[],
  after: readonly unknown[],
  was: (number | undefined)[],
): void {
  let row = 0;
  let column = 0;
  while (column < after.length) {
    const nextColumn = was.findIndex((found, index) => index >= column && found !== undefined);
    const endColumn = nextColumn === -1 ? after.length : nextColumn;
    const endRow = was[endColumn] ?? before.length;
    const sameNumber = endRow - row === endColumn - column;
    for (; column < endColumn; column += 1) {
      const found = sameNumber ? row : findAlike(before, row, endRow, after[column]);
      if (found === undefined) continue;
      was[column] = found;
      row = found + 1;
    }
    row = endRow + 1;
    column = endColumn + 1;
  }
}

function findAlike(before: readonly unknown[], from: number, to: number, item: unknown): number | undefined {
  for (let row = from; row < to; row += 1) if (isAlike(before[row], item)) return row;
  return undefined;
}

/** At least half of the fields are equal. */
function isAlike(before: unknown, after: unknown): boolean {
  if (!isFields(before) || !isFields(after)) return false;
  const keys = Object.keys(before);
  const equal = keys.filter((key) => isSame(before[key], own(after, key)));
  return equal.length > 0 && equal.length * 2 >= keys.length;
}
