import { formatShortDate } from '#messages/format';
import { figureKinds } from '#model/codes';

/** A value of a row: the name under which it is stored, and what its column is called. */
interface MapKey {
  key: string;
  label: string;
}

/**
 * The values of a row: one for each column that the table has, then those that only the row has.
 * @param table what the row stands in, as far as it is known
 */
export function mapKeys(table: unknown, value: Readonly<Record<string, unknown>>): MapKey[] {
  const columns = (table as { columns?: unknown } | undefined)?.columns;
  const known = Array.isArray(columns) ? columns.flatMap(keyOfColumn) : [];
  const others = Object.keys(value).filter((key) => !known.some((column) => column.key === key));
  return [...known, ...others.map((key) => ({ key, label: key }))];
}

function keyOfColumn(column: unknown): MapKey[] {
  const { key, kind, date } = (column ?? {}) as Record<string, unknown>;
  if (typeof key !== 'string' || key === '') return [];
  const word = (figureKinds.labels as Readonly<Record<string, string>>)[String(kind)];
  const day = typeof date === 'string' ? ` на ${formatShortDate(date)}` : '';
  return [{ key, label: word === undefined ? key : `${word}${day}` }];
}
