import { writeXlsx } from 'hucre/xlsx';
import type { WriteSheet } from 'hucre/xlsx';
import { cleanText } from './cell-text.ts';
import { renderFactSheet } from './excel-facts.ts';
import { renderTableSheet } from './excel-table.ts';
import { tablesOf } from './paper.ts';
import type { Paper } from './paper.ts';
import { repackOffice } from './repack.ts';
import { nameSheets } from './sheet-names.ts';

/** A paper as a workbook: a sheet for each table, the text of the paper on a last one. */
export async function renderExcel(paper: Paper): Promise<Uint8Array> {
  const tables = tablesOf(paper);
  const facts = renderFactSheet(paper);
  const names = nameSheets([...tables.map(({ name }) => name), ...(facts === undefined ? [] : ['Сведения'])]);
  const sheets = [
    ...tables.map((table, index) => renderTableSheet(paper, table, index === 0)),
    facts,
  ].flatMap((sheet, index): WriteSheet[] =>
    sheet === undefined ? [] : [{ ...sheet, name: names[index] ?? '' }],
  );
  const bytes = await writeXlsx({
    sheets,
    defaultFont: { name: 'Times New Roman', size: 12 },
    properties: { title: cleanText(paper.title), creator: cleanText(paper.school) },
  });
  return repackOffice(bytes);
}
