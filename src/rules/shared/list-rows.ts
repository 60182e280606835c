/** More rows than this are counted, not listed. */
const mostRows = 12;

/** Numbers of rows for one finding: «1.1, 1.2, 2.3», the rest of a long list as «и ещё 4». */
export function listRows(rows: readonly string[]): string {
  const rest = rows.length - mostRows;
  const listed = rows.slice(0, mostRows).join(', ');
  return rest > 0 ? `${listed} и ещё ${rest}` : listed;
}
