import type { Range } from './mask.ts';
import type { Report } from './problems.ts';

/** Characters of one body, about a hundred printed pages: what is longer belongs into an attached document. */
export const maxBodyLength = 200_000;
/** Elements and containers nested deeper than this are shown as plain text. */
export const maxDepth = 50;
/** Table cells of one body, counting the empty ones a parser adds to short rows. */
const maxTableCells = 50_000;
/** Marks of emphasis in one paragraph; the parser's time grows with their square. */
const maxEmphasisMarks = 2000;

const containerMark = /[ \t]*(>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
/** Ampersands in one paragraph: for each the parser copies the paragraph's text, and aborts when out of memory. */
const maxEntities = 200;
/** Characters of one line; the parser's time grows with their square when the line is not plain ASCII. */
const maxLineLength = 20_000;
/** Components of one body. */
export const maxComponents = 1000;

const entityMarks = /&/g;
const emphasisMarks = /[*_~]+/g;
const delimiterRow = /^[-:|\s>*+\d.)]*\|[-:|\s]*$/;

/** What would exhaust the parser or the reader: reported here, and to be masked so that it stays text. */
export function guardSize(source: string, starts: readonly number[], report: Report): Range[] {
  const lines = starts.map((start, index) => ({ start, text: source.slice(start, starts[index + 1]) }));
  const tables = source.includes('|') ? hugeTables(lines, report) : [];
  return [
    ...longLines(lines, report),
    ...deepContainers(lines, report),
    ...tables,
    ...denseMarks(source, emphasisMarks, maxEmphasisMarks, report),
    ...denseMarks(source, entityMarks, maxEntities, report),
  ];
}

interface Line {
  start: number;
  text: string;
}

function longLines(lines: readonly Line[], report: Report): Range[] {
  return lines
    .filter(({ text }) => text.length > maxLineLength)
    .map(({ start, text }) => {
      report('too-complex', start, { limit: String(maxLineLength) });
      return { start, end: start + text.trimEnd().length };
    });
}

function deepContainers(lines: readonly Line[], report: Report): Range[] {
  const ranges: Range[] = [];
  for (const { start, text } of lines) {
    if (text.length <= maxDepth) continue;
    let at = 0;
    for (let depth = 0; depth <= maxDepth; depth++) {
      containerMark.lastIndex = at;
      const mark = containerMark.exec(text);
      if (!mark) break;
      if (depth === maxDepth) {
        const last = start + containerMark.lastIndex - 1;
        report('too-deep', last, { limit: String(maxDepth) });
        ranges.push({ start: last, end: last + 1 });
      }
      at = containerMark.lastIndex;
    }
  }
  return ranges;
}

function hugeTables(lines: readonly Line[], report: Report): Range[] {
  const ranges: Range[] = [];
  let cells = 0;
  let end = lines.length;
  const rowsAfter = new Uint32Array(lines.length + 1);
  for (let index = lines.length - 1; index >= 0; index--) {
    if ((lines[index]?.text ?? '').trim() === '') end = index;
    rowsAfter[index] = end - index + 1;
  }
  for (const [index, { start, text }] of lines.entries()) {
    if (!text.includes('|') || !text.includes('-') || !delimiterRow.test(text)) continue;
    cells += (text.split('|').length + 1) * (rowsAfter[index] ?? 0);
    if (cells <= maxTableCells) continue;
    report('too-complex', start, { limit: String(maxTableCells) });
    ranges.push({ start, end: start + text.trimEnd().length });
  }
  return ranges;
}

/** Paragraphs in which the parser would drown in marks of one sort: the marks stay text. */
function denseMarks(source: string, marks: RegExp, limit: number, report: Report): Range[] {
  if ((source.match(marks)?.length ?? 0) <= limit) return [];
  const ranges: Range[] = [];
  let start = 0;
  for (const paragraph of source.split(/(?<=\n)(?=[ \t]*\r?\n)/)) {
    const found = [...paragraph.matchAll(marks)];
    if (found.length > limit) {
      report('too-complex', start, { limit: String(limit) });
      for (const { index, 0: mark } of found)
        ranges.push({ start: start + index, end: start + index + mark.length });
    }
    start += paragraph.length;
  }
  return ranges;
}
