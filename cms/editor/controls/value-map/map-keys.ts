/**
 * Names of the values of a row: the columns that the table has, then those that only the row has.
 * @param table what the row stands in, as far as it is known
 */
export function mapKeys(table: unknown, value: Readonly<Record<string, unknown>>): string[] {
  const columns = (table as { columns?: unknown } | undefined)?.columns;
  const known = Array.isArray(columns)
    ? columns.flatMap((column: unknown) => {
        const key = (column as { key?: unknown } | null)?.key;
        return typeof key === 'string' && key !== '' ? [key] : [];
      })
    : [];
  return [...new Set([...known, ...Object.keys(value)])];
}
