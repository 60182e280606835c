import { kinds } from '#model/kinds';
import type { Kind } from '#model/kind-names';
import type { DraftData } from '../api/types.ts';
import { EntryFileError } from './entry-file-error.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';
import { readMdxFile, writeMdxFile } from './mdx-file.ts';
import type { Fields } from './plain-value.ts';
import { isSame } from './plain-value.ts';
import { settleFields } from './settle.ts';
import { toPlainLines } from './source-text.ts';

/**
 * The data of the form: the fields of the file and, of an `.mdx` entry, the text under them as `body`, without the
 * blank line before it and without the last line end, its lines ending in `\n`.
 * @param raw the file as it is stored, with its line ends and byte order mark
 * @throws EntryFileError for what `entries/parse-source.ts` refuses too
 */
export function readEntryFile(kind: Kind, raw: string): DraftData {
  const { fields, body } = readParts(kind, raw);
  return body === undefined ? fields : { ...fields, body };
}

/**
 * The file's new text. Where nothing changed it is the original, byte for byte; a change touches only what changed.
 * Empty fields and defaults that the file did not have are left out (`entries/drop-empty.ts` reads empty as absent),
 * and so are fields whose names begin with `_`, which belong to the form.
 * @param original the text that the form was loaded from, `undefined` for a new entry
 * @throws EntryFileError when the original cannot be read, or `unwritable`
 */
export function writeEntryFile(kind: Kind, original: string | undefined, data: DraftData): string {
  const before = original === undefined ? undefined : readParts(kind, original);
  const body = before !== undefined && !('body' in before) ? undefined : bodyOf(kind, data);
  const after = settleFields(kinds[kind].schema, before?.fields, fieldsOf(kind, data, before?.fields));
  const text =
    body === undefined
      ? writeJsonFile(original, before?.fields ?? {}, after)
      : writeMdxFile(original, after, body);
  const written = readParts(kind, text);
  if (!isSame(written.fields, after) || written.body !== body) throw new EntryFileError('unwritable');
  return text;
}

/** The line of the file, from 1, where the body of the form begins. */
export function bodyLineOf(raw: string): number {
  return splitFrontMatter(toPlainLines(raw)).bodyLine;
}

function readParts(kind: Kind, raw: string): { fields: Fields; body?: string } {
  if (raw.includes('\0')) throw new EntryFileError('encoding');
  return kinds[kind].extension === 'json' ? { fields: readJsonFile(raw) } : readMdxFile(raw);
}

function bodyOf(kind: Kind, { body }: DraftData): string | undefined {
  if (kinds[kind].extension === 'json') return undefined;
  return typeof body === 'string' ? toPlainLines(body) : '';
}

/** Of an `.mdx` entry, `body` is no field; one that the file has nevertheless stays. */
function fieldsOf(kind: Kind, data: DraftData, before: Fields | undefined): Fields {
  if (kinds[kind].extension === 'json') return data;
  const fields = Object.entries(data).filter(([key]) => key !== 'body');
  if (before !== undefined && 'body' in before) fields.push(['body', before['body']]);
  return Object.fromEntries(fields);
}
