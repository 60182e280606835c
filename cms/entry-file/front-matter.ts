import { EntryFileError } from './entry-file-error.ts';
import { lineAt } from '#entries/source-fault';

/** Where the parts of an `.mdx` entry are; offsets in its plain lines. */
export interface FrontMatterParts {
  /** Offset of the YAML. */
  offset: number;
  /** The YAML as `entries/parse-source.ts` reads it, with a line end behind the last line. */
  yaml: string;
  /** Offset behind the closing line. */
  rest: number;
  /** The closing line ends the file and has no line end. */
  isOpenEnded: boolean;
  /** The one blank line between the fields and the body, if it is there. */
  gap: string;
  /** The body without that line and without the last line end. */
  body: string;
  /** Line of the file, from 1, where the body begins. */
  bodyLine: number;
}

/** As in `entries/parse-source.ts`, which needs time by the square of blank lines in a row. */
const maxBlankLines = 1000;

/**
 * Splits an `.mdx` entry.
 * @param text plain lines, see {@link toPlainLines}
 * @throws EntryFileError `language`, `noFrontMatter`
 */
export function splitFrontMatter(text: string): FrontMatterParts {
  const language = /^---[ \t]*([^-\s][^\n]*)\n/.exec(text)?.[1]?.trim();
  if (language !== undefined) throw new EntryFileError('language', 1, language);
  const first = closedLine(text);
  const closing = text.indexOf('\n---', 3);
  const last = closing === -1 ? '' : closedLine(text.slice(closing + 1));
  if (first === '' || last === '' || hasEndlessBlanks(text.slice(0, closing)))
    throw new EntryFileError('noFrontMatter', 1);
  const offset = Math.min(first.length, closing + 1);
  const lines = text.slice(offset, closing + 1);
  const rest = closing + 1 + last.length;
  const gap = /^[ \t]*\n/.exec(text.slice(rest))?.[0] ?? '';
  const begin = rest + gap.length;
  return {
    offset,
    // The parser gets no line end in front of the closing line and adds one only where there is none.
    yaml: lines.endsWith('\n\n') ? lines.slice(0, -1) : lines,
    rest,
    isOpenEnded: !last.endsWith('\n'),
    gap,
    body: text.slice(begin).replace(/\n$/, ''),
    bodyLine: lineAt(text, begin),
  };
}

/** The line of dashes with which a text begins, `''` when there is none. */
function closedLine(text: string): string {
  return /^---[ \t]*(?:\n|$)/.exec(text)?.[0] ?? '';
}

function hasEndlessBlanks(block: string): boolean {
  let blanks = 0;
  return block.split('\n').some((line) => {
    blanks = line.trim() === '' ? blanks + 1 : 0;
    return blanks > maxBlankLines;
  });
}

/**
 * What stands behind the closing line when the body is this one: the blank line and the last line end as they were,
 * but never so that reading the file would give another body.
 */
export function restWithBody(
  { gap, body: before, isOpenEnded }: FrontMatterParts,
  hadLineEnd: boolean,
  body: string,
): string {
  if (body === '') return '';
  const lead = before === '' || (gap === '' && /^[ \t]*(?:\n|$)/.test(body)) ? gap || '\n' : gap;
  const end = before === '' || hadLineEnd || body.endsWith('\n') ? '\n' : '';
  return `${isOpenEnded ? '\n' : ''}${lead}${body}${end}`;
}
