import { readOds as readWorkbook } from 'hucre/ods';
import type { Workbook } from 'hucre/ods';
import type { ZipArchive } from '#entries/documents/zip-archive';
import { buildSheet } from './build-sheet.ts';
import type { ForeignDocument } from './foreign-document.ts';
import { limits } from './limits.ts';
import { measureOds, readableOds } from './ods-content.ts';
import { packParts, readParts } from './office-parts.ts';
import { note, Refusal } from './refuse.ts';
import { textOfValue } from './sheet-value.ts';

/** Reads an OpenDocument workbook: every sheet with something on it is a table, cells as the text that is seen. */
export async function readOds(archive: ZipArchive): Promise<ForeignDocument> {
  const content = readParts(archive, (name) => name === 'content.xml', limits.sheetElements).get(
    'content.xml',
  );
  if (content === undefined) throw new Refusal('damaged');
  const hidden = measureOds(content);
  const parts = new Map([
    ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
    ['content.xml', readableOds(content)],
  ]);
  const { sheets } = await readWorkbook(packParts(parts)).catch((): Workbook => {
    throw new Refusal('damaged');
  });
  const read = sheets.map(({ name, rows, merges }) => ({
    name,
    table: buildSheet(
      name,
      rows.map((row) => row.map((value) => textOfValue(value, undefined))),
      merges ?? [],
    ),
  }));
  return {
    format: 'ods',
    blocks: read.flatMap(({ table }) => table ?? []),
    footnotes: [],
    figures: [],
    remarks: read.flatMap(({ name, table }, at) => {
      const sheet = table === undefined ? undefined : hidden[at];
      return [
        ...(sheet?.isHidden === true ? [note('hiddenSheet', { sheet: name })] : []),
        ...(sheet !== undefined && sheet.rows > 0
          ? [note('hiddenRows', { sheet: name, count: sheet.rows })]
          : []),
      ];
    }),
  };
}
