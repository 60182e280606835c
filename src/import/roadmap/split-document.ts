import type { ForeignDocument, ForeignTable } from '../sources/foreign-document.ts';
import { countClosing } from './closing-rows.ts';
import { continuedHeader } from './continued-header.ts';
import { divideSheet } from './divide-sheet.ts';
import { readContingent } from './read-contingent.ts';
import { holdsKind, isPlan, readHeader } from './read-header.ts';
import type { Mapping, RoadmapHeader } from './read-header.ts';
import { readTargets } from './read-targets.ts';
import { lineText, ownCells, readCells } from './table-cells.ts';
import type { CellRow } from './table-cells.ts';
import { isAnnexLine, isStampLine, isTitleLine } from './title-lines.ts';

/** A line of text outside tables, or above the headings of one. */
export interface TextLine {
  text: string;
  heading?: number;
}

/** A table of the file. */
export interface ForeignPart {
  /** Its index in the file. */
  index: number;
  name: string;
  rows: readonly CellRow[];
  /** Missing where the headings are not those of a plan. */
  header?: RoadmapHeader;
  /** Text between it and the table before it, and rows above its headings. */
  before: readonly TextLine[];
}

export type PlanPart = ForeignPart & { header: RoadmapHeader };

/** A roadmap in the file: its tables, each with all text since the one before, and what stands after the last. */
export interface RoadmapPart {
  tables: readonly PlanPart[];
  /** Tables of other kinds. */
  others: readonly ForeignPart[];
  after: readonly TextLine[];
  /** Text of an annex behind it. */
  beyond: readonly TextLine[];
}

/** A file divided. */
export interface DividedDocument {
  roadmaps: readonly RoadmapPart[];
  /** Tables that are in none of them. */
  unread: readonly ForeignPart[];
  /** Text that is in none of them. */
  texts: readonly TextLine[];
}

interface Draft {
  hasTitle: boolean;
  isRoadmap: boolean;
  parts: ForeignPart[];
  after: TextLine[];
}

/** Divides a file into roadmaps: each begins with a title. A file in which one is called so has no others. */
export function splitDocument(document: ForeignDocument, mapping: Mapping): DividedDocument {
  const drafts: Draft[] = [{ hasTitle: false, isRoadmap: false, parts: [], after: [] }];
  let index = 0;
  let lines: TextLine[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') {
      const text = plainText(lineText(block.line), lines.at(-1)?.text ?? '');
      if (text !== '') lines.push(block.heading === undefined ? { text } : { text, heading: block.heading });
      continue;
    }
    for (const table of divideSheet(block)) {
      const { part, closing } = withoutClosing(readPart(table, index, lines, mapping));
      const isStamp = part.header === undefined && isStampTable(part);
      lines = isStamp ? [...part.before, ...stampLines(part.rows)] : closing;
      if (!isStamp) addPart(drafts, part);
    }
    index += 1;
  }
  const last = drafts.at(-1);
  if (last !== undefined) last.after = lines;
  const chosen = chooseRoadmaps(drafts);
  const unread = drafts.filter((draft) => !chosen.includes(draft));
  return {
    roadmaps: chosen.map(toRoadmap),
    unread: unread.flatMap(({ parts }) => parts),
    texts: unread.flatMap(({ parts, after }) => [...parts.flatMap(({ before }) => before), ...after]),
  };
}

/** Without signs of bold type; two asterisks of a footnote stay. */
function plainText(text: string, before: string): string {
  const isNote = /^\*\*(?:\s|\p{Ll})/u.test(text) || (text.startsWith('**') && before.startsWith('*'));
  return isNote && text.lastIndexOf('**') === 0 ? text : text.replaceAll('**', '').trim();
}

/** A title begins another plan; in a roadmap «План мероприятий» may head its first table. */
function addPart(drafts: Draft[], part: ForeignPart): void {
  const titles = part.before.filter(({ text }) => isTitleLine(text));
  const current = drafts.at(-1);
  const isRoadmap = titles.some(({ text }) => /дорожн/i.test(text));
  const isAnnex = part.before.some(({ text }) => isAnnexLine(text));
  const hasPlan = current?.parts.some(({ header }) => header !== undefined) === true;
  const isOwn = hasPlan && titles.some(({ text }) => !/^план мероприятий[.]?$|этап/iu.test(text));
  const isOther = isRoadmap || isAnnex || (titles.length > 0 && (isOwn || current?.isRoadmap !== true));
  if (current === undefined || (isOther && (current.hasTitle || current.parts.length > 0)))
    drafts.push({ hasTitle: titles.length > 0, isRoadmap, parts: [part], after: [] });
  else {
    current.parts.push(part);
    current.hasTitle ||= titles.length > 0;
    current.isRoadmap ||= isRoadmap;
  }
}

/** Rows at the end of a plan that are not of it are text below it. */
function withoutClosing(part: ForeignPart): { part: ForeignPart; closing: TextLine[] } {
  const closing = part.header === undefined ? 0 : countClosing(part.rows.slice(part.header.firstRow));
  const end = part.rows.length - closing;
  return { part: { ...part, rows: part.rows.slice(0, end) }, closing: linesOf(part.rows.slice(end)) };
}

function readPart(
  table: ForeignTable,
  index: number,
  lines: readonly TextLine[],
  mapping: Mapping,
): ForeignPart {
  const rows = readCells(table);
  const header = readHeader(rows, mapping);
  const base = { index, name: table.name, rows };
  if (header === undefined) return { ...base, before: lines };
  const isNamed = Object.keys(mapping).length > 0;
  if (!isNamed && !isPlan(header)) return { ...base, before: lines };
  return { ...base, header, before: [...lines, ...linesOf(rows.slice(0, header.row))] };
}

function linesOf(rows: readonly CellRow[]): TextLine[] {
  return rows
    .flatMap(ownCells)
    .flatMap(({ cell }) => cell.lines.map((line) => ({ text: lineText(line) })))
    .filter(({ text }) => text !== '');
}

/** Of stamps side by side, one after the other. */
function stampLines(rows: readonly CellRow[]): TextLine[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).flatMap((column) =>
    linesOf(rows.map((row) => row.slice(column, column + 1))),
  );
}

/** Stamps side by side stand in a table of their own. */
function isStampTable({ rows }: ForeignPart): boolean {
  return rows.length <= 12 && rows.some((row) => row.some(({ text }) => isStampLine(text)));
}

function chooseRoadmaps(drafts: readonly Draft[]): Draft[] {
  const plans = drafts.filter(({ parts }) => parts.some(({ header }) => header !== undefined));
  const called = plans.filter(({ isRoadmap }) => isRoadmap);
  if (called.length > 0) return called;
  const most = (draft: Draft) =>
    Math.max(
      ...draft.parts.map(({ header }) => header?.columns.filter(({ key }) => key !== undefined).length ?? 0),
    );
  return plans.sort((a, b) => most(b) - most(a)).slice(0, 1);
}

function toRoadmap({ parts, after }: Draft): RoadmapPart {
  const tables: PlanPart[] = [];
  const others: ForeignPart[] = [];
  let before: TextLine[] = [];
  for (const { header, ...part } of parts) {
    const isOfFigures = header === undefined && (readTargets(part) ?? readContingent(part)) !== undefined;
    const own = header !== undefined && isSameKind(header, tables[0]) ? header : undefined;
    const isRest = header === undefined && !isOfFigures;
    const known = isRest ? continuedHeader(part, tables.at(-1)) : own;
    before.push(...(isOfFigures ? withoutCaption(part.before) : part.before));
    if (known === undefined) others.push({ ...part, ...(header === undefined ? {} : { header }) });
    else {
      tables.push({ ...part, header: known, before });
      before = [];
    }
  }
  const rest = [...before, ...after];
  const annex = rest.findIndex(({ text }) => isAnnexLine(text));
  const end = annex === -1 ? rest.length : annex;
  return { tables, others, after: rest.slice(0, end), beyond: rest.slice(end) };
}

/** Where the first table says what is done, one that does not is something else. */
function isSameKind(header: RoadmapHeader, first: PlanPart | undefined): boolean {
  return first === undefined || !holdsKind(first.header, 'text') || holdsKind(header, 'text');
}

/** The line above a table of figures names it and is no section. */
function withoutCaption(lines: readonly TextLine[]): readonly TextLine[] {
  const last = lines.at(-1)?.text ?? '';
  return last.length > 120 || isTitleLine(last) || isAnnexLine(last) ? lines : lines.slice(0, -1);
}
