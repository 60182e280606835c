import { formatCsv } from '#messages/format-csv';

/** The numbers behind a picture, as its table and its files hold them. */
export interface NumberTable {
  /** Of its files, without their ending; relative to the base path. */
  address: string;
  title: string;
  columns: readonly { key: string; label: string }[];
  /** By the keys of columns; what is not known is missing, what is hidden is there in words. */
  rows: readonly Partial<Record<string, string | number>>[];
}

/** Where the section stands, for a file that is read far from its page. */
export interface Origin {
  school: string;
  /** Calendar date «по состоянию на». */
  asOf: string;
}

/** Part of an id on the page: the last part of the address. */
export function nameOf({ address }: NumberTable): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** The numbers as JSON: what a column means stands before the rows. */
export function formatNumbersJson({ title, columns, rows }: NumberTable, { school, asOf }: Origin): string {
  return `${JSON.stringify({ title, school, asOf, columns, rows }, null, 2)}\n`;
}

/** The numbers as CSV. */
export function formatNumbersCsv({ columns, rows }: NumberTable): string {
  return formatCsv([
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map(({ key }) => row[key] ?? '')),
  ]);
}
