import type { TextChange } from './line-ends.ts';

export interface TextRange {
  from: number;
  to: number;
}

/** What a button of the toolbar does: changes of the text, and what is selected afterwards. */
export interface TextEdit {
  /** Sorted; offsets count in the text as it was. */
  changes: TextChange[];
  /** Offsets count in the text as it will be. */
  select: TextRange;
}

/** The text after an edit. */
export function applyEdit(text: string, { changes }: TextEdit): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, insert } of changes) {
    parts.push(text.slice(at, from), insert);
    at = to;
  }
  return parts.join('') + text.slice(at);
}

/** Where an offset stands after the changes; one that stands where text comes in stands behind it. */
export function moveOffset(offset: number, changes: readonly TextChange[]): number {
  let moved = offset;
  for (const { from, to, insert } of changes) {
    if (from > offset) break;
    moved += to <= offset ? insert.length - (to - from) : from + insert.length - offset;
  }
  return moved;
}

/** The whole lines that a selection touches. A selection that ends where a line begins does not touch it. */
export function linesOf(text: string, { from, to }: TextRange): (TextRange & { text: string })[] {
  const first = text.lastIndexOf('\n', from - 1) + 1;
  const last = to > from && text[to - 1] === '\n' ? to - 1 : to;
  const end = text.indexOf('\n', last);
  const all = text.slice(first, end < 0 ? undefined : end).split('\n');
  let at = first;
  return all.map((line) => {
    const range = { from: at, to: at + line.length, text: line };
    at += line.length + 1;
    return range;
  });
}
