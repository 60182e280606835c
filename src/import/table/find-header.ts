import type { ColumnKind, FoundColumn, FoundHeader, Grid } from './grid.ts';

/** Rows above the headings: titles, stamps of approval. */
const mostRowsBefore = 20;

/**
 * Finds the row of headings.
 * @param kinds what columns there may be; a kind that two columns claim is given to neither
 * @returns undefined when no row has at least two headings that are known
 */
export function findHeader<Key extends string>(
  grid: Grid,
  kinds: readonly ColumnKind<Key>[],
): FoundHeader<Key> | undefined {
  const candidates = grid.slice(0, mostRowsBefore).map((row, index) => {
    const columns = readHeadings(row, kinds);
    const known = new Set(columns.flatMap(({ key, doubts }) => (key === undefined ? doubts : [key])));
    return { index, columns, known: known.size };
  });
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (found, row) => (row.known > (found?.known ?? 1) ? row : found),
    undefined,
  );
  if (best === undefined) return undefined;
  const next = grid[best.index + 1];
  const firstRow = best.index + (next !== undefined && isNumbering(next) ? 2 : 1);
  return { firstRow, columns: best.columns };
}

function readHeadings<Key extends string>(
  row: readonly string[],
  kinds: readonly ColumnKind<Key>[],
): FoundColumn<Key>[] {
  const columns = row.map((label, index) => ({ index, label, ...readHeading(label, kinds) }));
  const claims = columns.flatMap(({ key }) => key ?? []);
  return columns.map(({ key, ...column }) => {
    if (key === undefined) return column;
    const isClaimedTwice = claims.filter((claim) => claim === key).length > 1;
    return isClaimedTwice ? { ...column, doubts: [key] } : { ...column, key };
  });
}

/** «Сроки и ответственные» names two kinds and is in doubt; «Наименование этапа программы» is led by its first. */
function readHeading<Key extends string>(
  label: string,
  kinds: readonly ColumnKind<Key>[],
): Pick<FoundColumn<Key>, 'key' | 'doubts'> {
  const words = label.toLocaleLowerCase('ru').replaceAll('ё', 'е').replaceAll(/\s+/g, ' ').trim();
  const hits = kinds
    .flatMap(({ key, heading }) => {
      const at = heading.exec(words)?.index;
      return at === undefined ? [] : [{ key, at }];
    })
    .sort((a, b) => a.at - b.at);
  const [first, second] = hits;
  if (first === undefined) return { doubts: [] };
  const isJoined = second !== undefined && /[,/+;]|(?:^|\s)и\s/.test(words.slice(first.at, second.at));
  return isJoined ? { doubts: hits.map(({ key }) => key) } : { key: first.key, doubts: [] };
}

/** «1 | 2 | 3 | 4» below the headings. */
function isNumbering(row: readonly string[]): boolean {
  return (
    row.length > 1 &&
    row.every((cell, index) => cell === '' || cell.replace(/\.$/, '') === String(index + 1)) &&
    row.some((cell) => cell !== '')
  );
}
