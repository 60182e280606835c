import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { CellValue } from 'hucre/xlsx';
import mammoth from 'mammoth';

/** The text of a member of an Office file. @throws Error when there is no such member */
export function memberOf(bytes: Uint8Array, name: string): string {
  const member = unzipSync(bytes)[name];
  if (member === undefined) throw new Error(`no ${name}`);
  return new TextDecoder().decode(member);
}

/** Rows of all tables of a Word file as mammoth reads them: cells that a merged one covers are left out. */
export async function readWordRows(bytes: Uint8Array): Promise<string[][]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return [...value.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => textOfHtml(cell)),
  );
}

function textOfHtml(cell: string): string {
  return cell
    .replaceAll(/<\/p>\s*<p>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Rows of a sheet of a workbook as texts. */
export async function readSheetRows(bytes: Uint8Array, sheet = 0): Promise<string[][]> {
  const workbook = await readXlsx(bytes);
  return (workbook.sheets[sheet]?.rows ?? []).map((row) => row.map((cell) => textOfValue(cell)));
}

function textOfValue(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
