/** A part of a text that gets other words. */
export interface Edit {
  offset: number;
  length: number;
  text: string;
}

const mark = '\uFEFF';

/** The text as `entries/parse-source.ts` sees it: without byte order mark, `\n` between the lines. */
export function toPlainLines(raw: string): string {
  return raw.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
}

/** The line end that most lines of a text have; `\n` for a text of one line. */
export function lineEndOf(raw: string): '\n' | '\r\n' {
  const all = raw.split('\n').length - 1;
  return raw.split('\r\n').length - 1 > all / 2 ? '\r\n' : '\n';
}

/**
 * Applies edits to the text as it is stored. Their offsets count in {@link toPlainLines}; of two at one offset the
 * first one given comes first. New lines end as most lines of the file do, all other bytes stay.
 */
export function applyEdits(raw: string, edits: readonly Edit[]): string {
  const at = offsetMap(raw);
  const lineEnd = lineEndOf(raw);
  let result = '';
  let done = 0;
  for (const { offset, length, text } of edits.toSorted((a, b) => a.offset - b.offset)) {
    result += raw.slice(done, at(offset)) + (lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd));
    done = at(offset + length);
  }
  return result + raw.slice(done);
}

/** Offset in the plain lines → offset in the stored text. */
function offsetMap(raw: string): (offset: number) => number {
  const start = raw.startsWith(mark) ? 1 : 0;
  if (!raw.includes('\r\n')) return (offset) => offset + start;
  const offsets: number[] = [];
  for (let index = start; index <= raw.length; index += 1) {
    offsets.push(index);
    if (raw.startsWith('\r\n', index)) index += 1;
  }
  return (offset) => offsets[offset] ?? raw.length;
}

/** The smallest edit that turns one text into the other. */
export function editBetween(offset: number, before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return {
    offset: offset + start,
    length: before.length - start - end,
    text: after.slice(start, after.length - end),
  };
}
