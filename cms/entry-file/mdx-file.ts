import { EntryFileError } from './entry-file-error.ts';
import { restWithBody, splitFrontMatter } from './front-matter.ts';
import type { Fields } from './plain-value.ts';
import { isSame } from './plain-value.ts';
import type { Edit } from './source-text.ts';
import { applyEdits, editBetween, toPlainLines } from './source-text.ts';
import { patchYaml } from './yaml-patch.ts';
import { parseYaml } from './yaml-read.ts';
import { renderLines } from './yaml-render.ts';

/** @throws EntryFileError for what `parseMdxSource` of `entries/parse-source.ts` refuses */
export function readMdxFile(raw: string): { fields: Fields; body: string } {
  const { yaml, body } = splitFrontMatter(toPlainLines(raw));
  return { fields: parseYaml(yaml, 2).data, body };
}

/** The text with other fields and another body; without an original in the form of a new file. */
export function writeMdxFile(original: string | undefined, after: Fields, body: string): string {
  if (original === undefined) {
    const fields = Object.keys(after).length === 0 ? '' : `${renderLines(after, 0)}\n`;
    return `---\n${fields}---\n${body === '' ? '' : `\n${body}\n`}`;
  }
  const text = toPlainLines(original);
  const parts = splitFrontMatter(text);
  const rest = text.slice(parts.rest);
  const bodyEdits =
    parts.body === body
      ? []
      : [editBetween(parts.rest, rest, restWithBody(parts, rest.endsWith('\n'), body))];
  const { document, data } = parseYaml(parts.yaml, 2);
  if (isSame(data, after)) return applyEdits(original, bodyEdits);
  const patched = moveEdits(patchYaml(parts.yaml, document, data, after), parts.offset);
  if (patched !== undefined) {
    const result = applyEdits(original, [...patched, ...bodyEdits]);
    if (holds(result, after, body)) return result;
  }
  // An anchor, an explicit key or another rarity: the fields are written anew, their comments are lost.
  const { offset, yaml } = parts;
  const whole = { offset, length: yaml.length, text: `${renderLines(after, 0)}\n` };
  return applyEdits(original, [whole, ...bodyEdits]);
}

function moveEdits(edits: Edit[] | undefined, by: number): Edit[] | undefined {
  return edits?.map((edit) => ({ ...edit, offset: edit.offset + by }));
}

function holds(raw: string, fields: Fields, body: string): boolean {
  try {
    const read = readMdxFile(raw);
    return read.body === body && isSame(read.fields, fields);
  } catch (error) {
    if (error instanceof EntryFileError) return false;
    throw error;
  }
}
