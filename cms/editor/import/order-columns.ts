import type { ImportColumn } from '../../api/import.ts';

/** How well a column is understood. */
export type ColumnState = 'doubtful' | 'unknown' | 'known';

const ranks: Readonly<Record<ColumnState, number>> = { doubtful: 0, unknown: 1, known: 2 };

/** A column that a person has answered for is known, whatever the answer. */
export function stateOfColumn(
  { label, key, doubts }: ImportColumn,
  mapping: Readonly<Record<string, string>>,
): ColumnState {
  if (key !== undefined || Object.hasOwn(mapping, label)) return 'known';
  return doubts.length > 0 ? 'doubtful' : 'unknown';
}

/** Columns about which a person is asked first; else as they stand in the file. */
export function orderColumns(
  columns: readonly ImportColumn[],
  mapping: Readonly<Record<string, string>>,
): ImportColumn[] {
  return columns.toSorted((a, b) => ranks[stateOfColumn(a, mapping)] - ranks[stateOfColumn(b, mapping)]);
}

/** Columns in an order that was shown before; those that it does not have come last. @param order headings */
export function sortAsBefore(columns: readonly ImportColumn[], order: readonly string[]): ImportColumn[] {
  const placeOf = ({ label }: ImportColumn) => (order.includes(label) ? order.indexOf(label) : order.length);
  return columns.toSorted((a, b) => placeOf(a) - placeOf(b));
}
