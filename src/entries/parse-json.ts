import { parse, printParseErrorCode, visit } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { findShapeFault, lineAt } from './source-fault.ts';
import type { RawFields, SourceFault } from './source-fault.ts';

/**
 * Parses the text of a `.json` entry. Comments and trailing commas are errors: other programs read these files too. So
 * is a field written twice: of the two values one would silently win, and which one differs between programs.
 */
export function parseJsonFields(text: string): { fields: RawFields } | SourceFault {
  try {
    const fields: unknown = JSON.parse(text);
    return findShapeFault(fields) ?? findDuplicateField(text) ?? { fields: fields as RawFields };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return locateError(text);
  }
}

/** The first field that an object holds twice. Only for JSON that is sound and not deep: the visitor recurses. */
function findDuplicateField(text: string): SourceFault | undefined {
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
  return twice === undefined
    ? undefined
    : { code: 'json', line: lineAt(text, twice), detail: 'DuplicateField' };
}

/** The first fault with its line. The parser that knows lines recurses: brackets without end exhaust its stack. */
function locateError(text: string): SourceFault {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { code: 'tooDeep' };
  }
  const [error] = errors;
  if (error === undefined) return { code: 'json' };
  return { code: 'json', line: lineAt(text, error.offset), detail: printParseErrorCode(error.error) };
}
