/** What a spreadsheet would take for a formula. */
const formulaLike = /^[\s\u00A0]*[=+\-@＝＋－＠]|^[\t\r]/u;

/**
 * A table as Russian Excel opens it: UTF-8 with a byte order mark, semicolons, lines that end with CR LF (RFC 4180). What
 * a spreadsheet would take for a formula gets an apostrophe.
 */
export function formatCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(formatCell).join(';')}\r\n`).join('')}`;
}

function formatCell(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = value.replaceAll('\u00A0', ' ');
  const safe = formulaLike.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
