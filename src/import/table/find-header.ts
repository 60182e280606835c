import type { ColumnKind, FoundColumn, FoundHeader, Grid } from './grid.ts';

/** Rows above the headings: titles, stamps of approval. Only where none are found there, a whole act may stand above. */
const mostRowsBefore = 20;

/** A longer text is no heading. */
const longestHeading = 120;

/**
 * Finds the row of headings: the first that has at least half as many known headings as any other.
 * @param kinds what columns there may be; a kind that two columns claim is given to neither
 * @returns undefined when no row has at least two headings that are known
 */
export function findHeader<Key extends string>(
  grid: Grid,
  kinds: readonly ColumnKind<Key>[],
): FoundHeader<Key> | undefined {
  const found = findRow(grid.slice(0, mostRowsBefore), kinds) ?? findRow(grid, kinds);
  if (found === undefined) return undefined;
  const next = grid[found.index + 1];
  const firstRow = found.index + (next !== undefined && isNumbering(next) ? 2 : 1);
  return { firstRow, columns: found.columns };
}

function findRow<Key extends string>(grid: Grid, kinds: readonly ColumnKind<Key>[]) {
  const candidates = grid.map((row, index) => {
    const columns = readHeadings(row, kinds);
    return { index, columns, known: countKnown(columns) };
  });
  const most = candidates.reduce((found, { known }) => Math.max(found, known), 0);
  return candidates.find(({ known }) => known > 1 && known * 2 >= most);
}

/** Kinds that are told by headings of their own; one text over several columns is one heading. */
function countKnown<Key extends string>(columns: readonly FoundColumn<Key>[]): number {
  const headings = columns.filter(
    ({ label, key, doubts }, index) =>
      (key !== undefined || doubts.length > 0) &&
      columns.findIndex((other) => other.label === label) === index,
  );
  const kinds = new Set(headings.flatMap(({ key, doubts }) => key ?? doubts[0] ?? []));
  return kinds.size;
}

/** Tells what the headings of a row stand for. */
export function readHeadings<Key extends string>(
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

/** What a column may hold that no kind is for: «Сроки и место проведения» is not only about terms. */
const besides = /мест[оа]|форм[аы]|отметк|участник|категори|количеств|бюджет|охват|класс/;

/** «Сроки и ответственные» names two kinds and is in doubt; «Наименование этапа программы» is led by its first. */
function readHeading<Key extends string>(
  label: string,
  kinds: readonly ColumnKind<Key>[],
): Pick<FoundColumn<Key>, 'key' | 'doubts'> {
  if (label.length > longestHeading) return { doubts: [] };
  const words = plainHeading(label);
  const hits = kinds
    .flatMap(({ key, heading }) => {
      const at = heading.exec(words)?.index;
      return at === undefined ? [] : [{ key, at }];
    })
    .sort((a, b) => a.at - b.at);
  const [first, second] = hits;
  if (first === undefined) return { doubts: [] };
  const keys = hits.map(({ key }) => key);
  if (second !== undefined && isJoin.test(words.slice(first.at, second.at))) return { doubts: keys };
  const parts = words.replaceAll(/\([^)]*\)/g, '').split(isJoin);
  const hasMore = parts.some(
    (part) => besides.test(part) && !kinds.some(({ heading }) => heading.test(part.trim())),
  );
  return hasMore ? { doubts: keys } : { key: first.key, doubts: [] };
}

const isJoin = /[,/+;](?![пn])|(?:^|\s)и\s/;

/** In small letters, ё as е, a word that a line end breaks put together. */
function plainHeading(label: string): string {
  return label
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replaceAll(/(?<=[а-я])-\s+(?=[а-я])/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** «1 | 2 | 3 | 4» below the headings. */
export function isNumbering(row: readonly string[]): boolean {
  return (
    row.length > 1 &&
    row.every((cell, index) => cell === '' || cell.replace(/\.$/, '') === String(index + 1)) &&
    row.filter((cell) => cell !== '').length > 1
  );
}
