import type { ImportRemark } from '../remark.ts';
import { detectFormat } from './detect-format.ts';
import type { DetectedFile } from './detect-format.ts';
import type { ForeignDocument } from './foreign-document.ts';
import { limits } from './limits.ts';
import { unpackFault } from './office-parts.ts';
import { readCsv } from './read-csv.ts';
import { readHtml } from './read-html.ts';
import { readOds } from './read-ods.ts';
import { readText } from './read-text.ts';
import { readWord } from './read-word.ts';
import { readXlsx } from './read-xlsx.ts';
import { Refusal } from './refuse.ts';

/** A file that somebody brings, or what was pasted: its bytes as HTML or text, and no name. */
export interface ForeignFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Reads a Word document, a workbook, a table in text form, a page or a text into one shape. The format is told by the
 * bytes. Nothing is run, nothing is fetched, and what is unpacked is limited (`limits`).
 * Never throws.
 * @returns a remark of the level `refusal` when the file cannot be read; `src/messages/import/sources.ts` tells what to do
 */
export async function readForeignDocument({
  name,
  bytes,
}: ForeignFile): Promise<ForeignDocument | ImportRemark> {
  try {
    if (bytes.length > limits.fileBytes)
      throw new Refusal('tooLarge', { size: bytes.length, limit: limits.fileBytes });
    const document = await readDetected(detectFormat(name, bytes));
    if (document.blocks.length === 0) throw new Refusal('nothingRead');
    return document;
  } catch (error) {
    return error instanceof Refusal ? error.remark : new Refusal(unpackFault(error)).remark;
  }
}

function readDetected(file: DetectedFile): ForeignDocument | Promise<ForeignDocument> {
  switch (file.format) {
    case 'docx':
      return readWord(file.archive);
    case 'xlsx':
      return readXlsx(file.archive);
    case 'ods':
      return readOds(file.archive);
    case 'csv':
      return readCsv(file.text);
    case 'html':
      return readHtml(file.text);
    case 'text':
      return readText(file.text);
  }
}
