import { readXlsx as readWorkbook } from 'hucre/xlsx';
import type { Sheet, Workbook } from 'hucre/xlsx';
import type { ZipArchive } from '#entries/documents/zip-archive';
import type { ImportRemark } from '../remark.ts';
import type { ForeignDocument } from './foreign-document.ts';
import { limits } from './limits.ts';
import { packParts, readParts } from './office-parts.ts';
import { doubt, note, Refusal } from './refuse.ts';
import { buildSheet } from './build-sheet.ts';
import { dateWithoutYear, textOfValue } from './sheet-value.ts';
import { checkSize, withoutEmptyCells } from './xlsx-cells.ts';

const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/(?:sharedStrings|styles)\.xml|xl\/worksheets\/[^/]+\.xml)$/i;

/**
 * Reads a workbook: every sheet with something on it is a table, formulas by the values that were last computed, dates
 * and shares as they are seen. Cells with a format only are taken out before: hucre would lay out each of them.
 */
export async function readXlsx(archive: ZipArchive): Promise<ForeignDocument> {
  const parts = readParts(archive, (name) => wanted.test(name), limits.sheetElements, withoutEmptyCells);
  checkSize([...parts].flatMap(([name, xml]) => (/worksheets\//i.test(name) ? [xml] : [])));
  const workbook = await readWorkbook(packParts(parts), { readStyles: true }).catch((): Workbook => {
    throw new Refusal('damaged');
  });
  const read = workbook.sheets.map(readSheet);
  return {
    format: 'xlsx',
    blocks: read.flatMap(({ tables }) => tables),
    footnotes: [],
    figures: [],
    remarks: read.flatMap(({ remarks }) => remarks),
  };
}

function readSheet(sheet: Sheet): Pick<ForeignDocument, 'remarks'> & { tables: ForeignDocument['blocks'] } {
  const formatOf = (row: number, column: number) => sheet.cells?.get(`${row},${column}`)?.style?.numFmt;
  const texts = sheet.rows.map((row, at) =>
    row.map((value, column) => textOfValue(value, formatOf(at, column))),
  );
  const table = buildSheet(sheet.name, texts, sheet.merges ?? []);
  if (table === undefined) return { tables: [], remarks: [] };
  const remarks: ImportRemark[] = [];
  if (sheet.hidden === true || sheet.veryHidden === true)
    remarks.push(note('hiddenSheet', { sheet: sheet.name }));
  const hiddenRows = [...(sheet.rowDefs ?? [])].filter(
    ([row, { hidden }]) => hidden === true && texts[row]?.some((text) => text !== ''),
  ).length;
  if (hiddenRows > 0) remarks.push(note('hiddenRows', { sheet: sheet.name, count: hiddenRows }));
  for (const [at, row] of sheet.rows.entries()) {
    for (const [column, value] of row.entries()) {
      const date = dateWithoutYear(value, formatOf(at, column));
      const place = { table: table.name, row: at + 1 };
      if (date !== undefined)
        remarks.push(doubt('dateWithoutYear', { text: texts[at]?.[column] ?? '', date }, place));
      const cell = value === null ? sheet.cells?.get(`${at},${column}`) : undefined;
      if (cell?.formula !== undefined) remarks.push(doubt('formulaWithoutValue', {}, place));
    }
  }
  return { tables: [table], remarks };
}
