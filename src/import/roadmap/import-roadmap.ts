import { drawnColumnsOf } from './union-columns.ts';
import type { Roadmap } from '#model/roadmap';
import { roadmap as schema } from '#model/roadmap';
import { portableName, transliterate } from '#model/transliterate';
import type { ImportResult, ImportedEntry, MappedColumn } from '../plan/plan.ts';
import type { ForeignDocument } from '../sources/foreign-document.ts';
import { buildStages } from './build-stages.ts';
import { countKept } from './count-kept.ts';
import { checkMapping, tellColumns } from './tell-columns.ts';
import { divideTexts } from './divide-texts.ts';
import { keepLong } from './keep-long.ts';
import { matchStages } from './match-stages.ts';
import { mappedColumns } from './read-header.ts';
import type { Mapping } from './read-header.ts';
import { takeFactSheet } from './own-paper.ts';
import { checkMarks, isFootnote, readFootnotes } from './read-footnotes.ts';
import { readFront } from './read-front.ts';
import { readOthers } from './read-others.ts';
import { splitDocument } from './split-document.ts';
import type { RoadmapPart, TextLine } from './split-document.ts';
import { createTell } from './tell.ts';
import { countPlanRows, tellText, tellUnread, withoutCaptions } from './tell-unread.ts';
import { toJson } from './to-json.ts';

export interface RoadmapOptions {
  mapping?: Mapping;
}

/**
 * Reads the roadmap of a foreign file, or several that begin with titles of their own. Every row of its tables is in
 * the entry; what is not certain is a remark with its place.
 * @param options.mapping what a person says of columns: heading as in the file → key; `-` for the author's own
 */
export function importRoadmap(
  document: ForeignDocument,
  { mapping = {} }: RoadmapOptions = {},
): ImportResult {
  const { document: tables, lines } = takeFactSheet(document);
  const { roadmaps: parts, unread, texts } = splitDocument(tables, mapping);
  const read = parts.map((part, index) =>
    index === 0
      ? readPart(part, document, index, lines)
      : readPart(part, { footnotes: [], figures: [] }, index, []),
  );
  const columns = read.flatMap((one) => one.columns);
  const { tell, remarks } = createTell();
  if (parts.length === 0) tell('refusal', 'roadmapNoTable');
  else {
    for (const part of unread) tellUnread(part, tell);
    tellText(withoutCaptions(texts, unread), 'roadmapTextBeside', tell);
  }
  checkMapping(mapping, columns, tell);
  return {
    entries: read.map(({ entry }) => entry),
    remarks: [...document.remarks, ...remarks],
    columns,
    rows: {
      total: read.reduce((sum, { rows }) => sum + rows.total, countPlanRows(unread)),
      kept: read.reduce((sum, { rows }) => sum + rows.kept, 0),
    },
  };
}

interface ReadRoadmap {
  entry: ImportedEntry;
  columns: MappedColumn[];
  rows: ImportResult['rows'];
}

function readPart(
  part: RoadmapPart,
  document: Pick<ForeignDocument, 'footnotes' | 'figures'>,
  index: number,
  more: readonly TextLine[],
): ReadRoadmap {
  const { tell, remarks } = createTell();
  const { front: lines, headings } = divideTexts(part.tables);
  const { columns, tables } = drawnColumnsOf(part.tables, headings, tell);
  tellColumns(part.tables, columns, tell);
  const items = tables.flatMap((table) => table.items);
  const { stages, placed } = buildStages(items, columns, tell);
  const isNote = ({ text }: TextLine) => isFootnote(text);
  const front = readFront(
    lines,
    tell,
    more.filter((line) => !isNote(line)),
  );
  const { footnotes, rest } = readFootnotes([...part.after, ...more.filter(isNote)], items, document);
  checkMarks(items, footnotes, tell);
  tellText([...rest, ...part.beyond], 'roadmapTextAfter', tell);
  const { regime, stages: matched } = matchStages(front.title, stages, tell);
  const figures = document.figures.map(({ alt }) => (alt === '' ? {} : { alt }));
  for (const [number, { alt }] of document.figures.entries())
    if (alt === '') tell('doubt', 'roadmapFigure', { number: number + 1 });
  const data = toJson({
    ...keepLong(front, tell),
    ...(regime === undefined ? {} : { regime }),
    columns,
    columnNumbers: part.tables.some(({ header }) => header.hasNumbers),
    stages: matched,
    footnotes,
    figures,
    ...readOthers(part.others, tell),
  });
  const slug = slugOf(front, index);
  const parsed = schema.safeParse({ id: slug, ...data });
  if (!parsed.success)
    tell('doubt', 'roadmapNotHeld', { field: parsed.error.issues[0]?.path.join('.') ?? '' });
  const rows = parsed.success
    ? countKept(parsed.data, items, placed, tell)
    : { total: items.flatMap((item) => item.rows).length, kept: 0 };
  return {
    entry: { kind: 'roadmaps', slug, data, remarks, ...placeOf(part) },
    columns: part.tables.flatMap(({ index, header }) => mappedColumns(index, header, columns)),
    rows: { ...rows, total: rows.total + countPlanRows(part.others) },
  };
}

function placeOf({ tables }: RoadmapPart): Pick<ImportedEntry, 'place'> {
  const [first] = tables;
  return first === undefined ? {} : { place: { table: first.name } };
}

/** «karta-2026-2027»: not of the title, which may be long or name somebody. */
function slugOf({ period, level }: Pick<Roadmap, 'period' | 'level'>, index: number): string {
  const ends = new Set([period.from, period.to].flatMap((date) => date?.slice(0, 4) ?? []));
  const years = period.schoolYear ?? [...ends].join('-');
  const name = level === 'municipal' ? 'munitsipalnaya-karta' : 'dorozhnaya-karta';
  return portableName(transliterate(`${name} ${years} ${index === 0 ? '' : index + 1}`));
}
