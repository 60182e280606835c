import type { SourceBlock } from './source-blocks.ts';

/** The page that Writer makes its files of. */
export function toHtml(blocks: readonly SourceBlock[]): string {
  const toCell = (text: string) => `<td>${paragraphsOf(text)}</td>`;
  const body = blocks.map((block) =>
    'rows' in block
      ? `<table border="1">${block.rows.map((row) => `<tr>${row.map(toCell).join('')}</tr>`).join('\n')}</table>`
      : `<p>${escape(block.paragraph)}</p>`,
  );
  return `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>–</title></head><body>\n${body.join('\n')}\n</body></html>\n`;
}

/** The lines that Calc makes its files of: of a page it would make a row of each line of a cell. */
export function toCsv(blocks: readonly SourceBlock[]): string {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = blocks.flatMap((block) => ('rows' in block ? block.rows : [[block.paragraph]]));
  return rows.map((row) => `${row.map(quote).join(',')}\n`).join('');
}

function paragraphsOf(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${line === '' ? '<br>' : escape(line)}</p>`)
    .join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
