import type { Roadmap } from '#model/roadmap';
import type { ForeignDocument } from '../sources/foreign-document.ts';
import type { RowItem } from './row-items.ts';
import type { TextLine } from './split-document.ts';
import type { Tell } from './tell.ts';

type Footnotes = Roadmap['footnotes'];

/** Footnotes below the table, in its last rows and those that the program keeps; the rest of the text stays. */
export function readFootnotes(
  after: readonly TextLine[],
  items: readonly RowItem[],
  { footnotes }: Pick<ForeignDocument, 'footnotes'>,
): { footnotes: Footnotes; rest: TextLine[] } {
  const inRows = items.flatMap((item) => (item.type === 'footnote' ? [readFootnote(item.text)] : []));
  const below: Footnotes = [];
  const rest: TextLine[] = [];
  for (const line of after) {
    if (isFootnote(line.text)) below.push(readFootnote(line.text));
    else rest.push(line);
  }
  return { footnotes: [...inRows, ...below, ...footnotes.map(({ mark, text }) => ({ mark, text }))], rest };
}

export function isFootnote(text: string): boolean {
  return /^(?:\*+|[¹²³]|\(\*+\)|Примечани[ея]\s*:)\s*[\p{L}\d«]/u.test(text);
}

function readFootnote(text: string): Footnotes[number] {
  const [mark = '*'] = /^(?:\*+|[¹²³]|\(\*+\)|Примечани[ея]\s*:)/u.exec(text) ?? [];
  return { mark, text: text.slice(mark.length).trim() };
}

/** A mark in the table without a footnote. */
export function checkMarks(items: readonly RowItem[], footnotes: Footnotes, tell: Tell): void {
  const marks = new Set(footnotes.map(({ mark }) => mark));
  for (const item of items) {
    if (item.type !== 'activity') continue;
    const missing = item.cells.flatMap(
      ({ text }) => /(?<=[\p{L}\d)»])\*+(?=\s|$|[.,;])/u.exec(text)?.[0] ?? [],
    );
    for (const mark of new Set(missing))
      if (!marks.has(mark)) tell('doubt', 'roadmapFootnoteMissing', { mark }, item.place);
  }
}
