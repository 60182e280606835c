import type { ParseError } from 'jsonc-parser';
import { parse, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import { checkShape } from './check-shape.ts';
import { EntryFileError } from './entry-file-error.ts';
import { patchJson } from './json-patch.ts';
import type { Fields } from './plain-value.ts';
import { isSame } from './plain-value.ts';
import { lineAt, lineEndOf, toPlainLines } from './source-text.ts';

/** @throws EntryFileError for what `parseJsonSource` of `entries/parse-source.ts` refuses */
export function readJsonFile(raw: string): Fields {
  const text = toPlainLines(raw);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw error instanceof SyntaxError ? findFault(text) : error;
  }
  const fields = checkShape(data);
  const twice = findDuplicateField(text);
  if (twice !== undefined) throw new EntryFileError('json', lineAt(text, twice), 'DuplicateField');
  return fields;
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

/** The parser that knows lines recurses: brackets without end exhaust its stack. */
function findFault(text: string): EntryFileError {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return new EntryFileError('tooDeep');
  }
  const [error] = errors;
  if (error === undefined) return new EntryFileError('json');
  return new EntryFileError('json', lineAt(text, error.offset), printParseErrorCode(error.error));
}

function findDuplicateField(text: string): number | undefined {
  const open: Set<string>[] = [];
  let twice: number | undefined;
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectProperty: (name, offset) => {
      const names = open.at(-1);
      if (names?.has(name)) twice ??= offset;
      names?.add(name);
    },
    onObjectEnd: () => void open.pop(),
  });
  return twice;
}
