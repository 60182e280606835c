import { parseTree } from 'jsonc-parser';
import { parseJsonFields } from '#entries/parse-json';
import { EntryFileError } from './entry-file-error.ts';
import { patchJson } from './json-patch.ts';
import type { Fields } from './plain-value.ts';
import { isSame } from './plain-value.ts';
import { lineEndOf, toPlainLines } from './source-text.ts';

/** @throws EntryFileError for what `parseJsonSource` of `entries/parse-source.ts` refuses */
export function readJsonFile(raw: string): Fields {
  const parsed = parseJsonFields(toPlainLines(raw));
  if ('code' in parsed) throw new EntryFileError(parsed.code, parsed.line, parsed.detail);
  return parsed.fields;
}

/** The text with other fields; without an original with two blanks a level and a final line end. */
export function writeJsonFile(original: string | undefined, before: Fields, after: Fields): string {
  if (original === undefined) return `${JSON.stringify(after, null, 2)}\n`;
  if (isSame(before, after)) return original;
  const [mark, text] = original.startsWith('\uFEFF') ? ['\uFEFF', original.slice(1)] : ['', original];
  const root = parseTree(text);
  if (root === undefined) throw new EntryFileError('json');
  return mark + patchJson(text, root, after, lineEndOf(text));
}
