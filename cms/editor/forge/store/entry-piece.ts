import { nameOf, parseData } from '#entries/parse-data';
import { nameInBytes } from '#entries/salvage-name';
import type { ContentPiece } from '#entries/read-piece';
import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { bodyLineOf, readEntryFile } from '../../../entry-file/entry-file.ts';
import { EntryFileError } from '../../../entry-file/entry-file-error.ts';
import { roughText } from './rough-text.ts';

/** An entry's file, as a rule looks at it. */
export type EntryPiece = Extract<ContentPiece, { role: 'entry' }>;

/**
 * Reads an entry as the build does, but for its body: the parser of MDX does not run in a browser, so the marks of the
 * text are only roughly taken away, and faults of its marks (BODY-01) are left to the build.
 * @param path from the content folder
 * @param bytes of the file
 * @param timeZone of the school
 */
export function readEntryPiece(kind: Kind, path: string, bytes: Uint8Array, timeZone: string): EntryPiece {
  const text = textOf(bytes);
  try {
    if (text === undefined) throw new EntryFileError('encoding');
    const { body, ...data } = readEntryFile(kind, text);
    const isMdx = kinds[kind].extension === 'mdx';
    const source = isMdx
      ? { data, body: typeof body === 'string' ? body : '', bodyLine: bodyLineOf(text) }
      : { data: body === undefined ? data : { ...data, body }, body: '', bodyLine: 1 };
    const parsed = parseData(kind, path, source, timeZone, (mdx) => ({ problems: [], text: roughText(mdx) }));
    return { role: 'entry', path, kind, parsed };
  } catch (error) {
    if (!(error instanceof EntryFileError)) throw error;
    const { code, line, detail = '' } = error;
    const at = line === undefined ? {} : { line };
    const args = { detail, size: bytes.length, limit: 0 };
    const problem = { rule: 'DATA-01', code, file: path, field: '', args, draft: false, ...at };
    const broken = {
      kind,
      file: path,
      id: undefined,
      draft: false,
      ...nameOf(kind, () => nameInBytes(bytes)),
    };
    return { role: 'entry', path, kind, parsed: { broken, problems: [problem] } };
  }
}

/** The text with its byte order mark and line ends; undefined for bytes that are no UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
