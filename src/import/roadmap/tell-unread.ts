import type { ForeignPart, TextLine } from './split-document.ts';
import { ownCells } from './table-cells.ts';
import type { Tell } from './tell.ts';
import { isTitleLine } from './title-lines.ts';

/** Tells of a table that is in no roadmap: its name or headings, and how many rows it has. */
export function tellUnread(part: ForeignPart, tell: Tell): void {
  const { name } = part;
  const title = captionOf(part);
  const headings = part.rows.find((row) => ownCells(row).length > 0) ?? [];
  const words =
    title?.text ??
    ownCells(headings)
      .map(({ cell }) => cell.text)
      .join(' | ');
  tell(
    'doubt',
    'roadmapTableUnread',
    { words: words.replaceAll('\n', ' ').slice(0, 200), rows: countRows(part) },
    { table: name },
  );
}

/** The line above a table that names it. */
function captionOf({ before }: ForeignPart): TextLine | undefined {
  return before.findLast(({ text }) => isTitleLine(text)) ?? before.at(-1);
}

/** Rows below the headings that hold something; the first row of a table without known ones is its headings. */
function countRows({ rows, header }: ForeignPart): number {
  const told = rows.slice(header?.firstRow ?? 0).filter((row) => ownCells(row).length > 0);
  return Math.max(0, told.length - (header === undefined && told.length > 1 ? 1 : 0));
}

/** Rows of those tables that are plans. */
export function countPlanRows(parts: readonly ForeignPart[]): number {
  const plans = parts.filter(({ header }) => header !== undefined);
  return plans.reduce((sum, part) => sum + countRows(part), 0);
}

/** Text around tables that are in no roadmap, without the lines that name them. */
export function withoutCaptions(lines: readonly TextLine[], parts: readonly ForeignPart[]): TextLine[] {
  const captions = new Set(parts.map(captionOf));
  return lines.filter((line) => !captions.has(line));
}

/** Words of a text that a remark cites. */
const longestCited = 500;

/** Tells of text that is in no entry: how long it is and how it begins. */
export function tellText(
  lines: readonly TextLine[],
  code: 'roadmapTextAfter' | 'roadmapTextBeside',
  tell: Tell,
): void {
  const words = lines.map(({ text }) => text).join(' ');
  if (words === '') return;
  tell(words.length > longestCited ? 'doubt' : 'note', code, {
    words: words.slice(0, longestCited),
    signs: words.length,
  });
}
