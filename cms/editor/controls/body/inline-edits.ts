import type { TextChange } from './line-ends.ts';
import { linesOf, moveOffset } from './text-edit.ts';
import type { TextEdit, TextRange } from './text-edit.ts';

/** Bold, italic. */
export type Mark = '**' | '*';

/** What stands before the words of a line: marks of lists, quotations, headings. */
const linePrefix = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]))*[ \t]*/;
const wordBefore = /[\p{L}\p{N}]+$/u;
const wordAfter = /^[\p{L}\p{N}]+/u;

/** Puts marks around the selected words, in each line by itself; around the word at the cursor if none are selected. */
export function addMark(text: string, selection: TextRange, mark: Mark): TextEdit {
  const range = selection.from === selection.to ? wordAt(text, selection.from) : selection;
  const pieces = linesOf(text, range).flatMap((line) => {
    const words = trimmed(text, {
      from: Math.max(range.from, line.from + (linePrefix.exec(line.text)?.[0].length ?? 0)),
      to: Math.min(range.to, line.to),
    });
    return words.from < words.to ? [words] : [];
  });
  if (pieces.length === 0) {
    const at = selection.from + mark.length;
    return {
      changes: [{ from: selection.from, to: selection.from, insert: mark + mark }],
      select: { from: at, to: at },
    };
  }
  const changes = pieces.flatMap(({ from, to }) => [
    { from, to: from, insert: mark },
    { from: to, to, insert: mark },
  ]);
  const size = mark.length;
  const last = pieces.at(-1)?.to ?? selection.to;
  const select = { from: (pieces[0]?.from ?? 0) + size, to: moveOffset(last, changes) - size };
  if (selection.from !== selection.to) return { changes, select };
  const cursor = selection.from + size;
  return { changes, select: { from: cursor, to: cursor } };
}

/**
 * Takes marks away.
 * @param marks where they stand, sorted
 */
export function removeMarks(selection: TextRange, marks: readonly TextRange[]): TextEdit {
  const changes: TextChange[] = marks.map(({ from, to }) => ({ from, to, insert: '' }));
  return {
    changes,
    select: { from: moveOffset(selection.from, changes), to: moveOffset(selection.to, changes) },
  };
}

/**
 * Puts a link in the place of the selection.
 * @param label Markdown of what is read
 */
export function insertLink(
  { from, to }: TextRange,
  { address, label }: { address: string; label: string },
): TextEdit {
  const insert = `[${label}](${encodeLink(address)})`;
  const end = from + insert.length;
  return { changes: [{ from, to, insert }], select: { from: end, to: end } };
}

/** An address without what would end it within the round brackets of a link. */
function encodeLink(address: string): string {
  return address
    .trim()
    .replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** What people type as an address → the address: the scheme is added where it is missing. */
export function completeAddress(typed: string): string {
  const address = typed.trim();
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(address)) return `mailto:${address}`;
  const isDomain = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#:]|$)/u.test(address);
  return isDomain && !/\.(?:pdf|docx?|xlsx?|odt|mdx?|html?)$/i.test(address) ? `https://${address}` : address;
}

function wordAt(text: string, offset: number): TextRange {
  const before = wordBefore.exec(text.slice(Math.max(0, offset - 100), offset))?.[0] ?? '';
  const after = wordAfter.exec(text.slice(offset, offset + 100))?.[0] ?? '';
  return before === '' || after === ''
    ? { from: offset, to: offset }
    : { from: offset - before.length, to: offset + after.length };
}

function trimmed(text: string, { from, to }: TextRange): TextRange {
  const words = text.slice(from, Math.max(from, to));
  return { from: from + words.length - words.trimStart().length, to: from + words.trimEnd().length };
}
