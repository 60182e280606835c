import type { MappedColumn } from '../plan/plan.ts';
import type { ForeignPlace, ImportRemark } from '../remark.ts';
import type { ForeignDocument } from '../sources/foreign-document.ts';
import type { FoundColumn } from '../table/grid.ts';
import { unusedMappings } from './correct-columns.ts';
import type { Mapping } from './correct-columns.ts';
import { continueWith, findColumns } from './find-columns.ts';
import type { FoundTable } from './find-columns.ts';
import type { ListShape } from './list-shape.ts';
import { plainWords } from './plain-words.ts';

/** A cell that holds something, and the heading above it. */
export interface ListCell {
  label: string;
  text: string;
}

/** A row of a list. */
export interface ListRow<Key extends string> {
  place: ForeignPlace;
  /** The heading between the rows, or above the table, that the row stands below. */
  section?: string;
  cells: ReadonlyMap<Key, readonly ListCell[]>;
  /** Cells of columns that nobody knows. */
  rest: readonly ListCell[];
}

/** All rows of a document's tables. */
export interface ForeignList<Key extends string> {
  rows: readonly ListRow<Key>[];
  columns: readonly MappedColumn[];
  /** Headings between the rows. */
  sections: readonly ListSection[];
  remarks: readonly ImportRemark[];
}

/** A heading between rows, from end to end of the table. */
export interface ListSection {
  text: string;
  place: ForeignPlace;
}

/** Reads the tables of a document as one list. @param mapping a person's own answer what a column holds */
export function readList<Key extends string>(
  { blocks }: ForeignDocument,
  shape: ListShape<Key>,
  mapping: Mapping = {},
): ForeignList<Key> {
  const rows: ListRow<Key>[] = [];
  const columns: MappedColumn[] = [];
  const sections: ListSection[] = [];
  let before: readonly FoundColumn<Key>[] | undefined;
  let title: string | undefined;
  let index = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (block.line.text.trim() !== '') title = block.line.text;
      continue;
    }
    const table = index++;
    const found = findColumns(block, shape, mapping);
    // A table without headings and as wide as the one before it is its continuation on the next page.
    const continued = found ?? continueWith(block, before);
    if (continued === undefined) continue;
    before = continued.header.columns;
    columns.push(...continued.header.columns.map((column) => mapColumn(table, column)));
    rows.push(...readRows(block.name, continued, title, sections));
  }
  const refusal: ImportRemark[] =
    columns.length > 0 ? [] : [{ level: 'refusal', code: 'listNoHeader', args: {} }];
  return { rows, columns, sections, remarks: [...refusal, ...unusedMappings(mapping, columns, shape)] };
}

function mapColumn<Key extends string>(
  table: number,
  { index, label, key, doubts }: FoundColumn<Key>,
): MappedColumn {
  return { table, column: index, label, doubts, ...(key === undefined ? {} : { key }) };
}

function readRows<Key extends string>(
  name: string,
  { grid, rowNumbers, sections, header }: FoundTable<Key>,
  title: string | undefined,
  found: ListSection[],
): ListRow<Key>[] {
  const labels = header.columns.map(({ label }) => plainWords(label)).join('\n');
  let section = title;
  return grid.flatMap((texts, index): ListRow<Key>[] => {
    if (index < header.firstRow || texts.every((text) => text === '')) return [];
    // The headings again, at the top of the next page.
    if (texts.map(plainWords).join('\n') === labels) return [];
    const heading = sections[index] ?? loneText(texts, header.columns);
    const place = { table: name, row: rowNumbers[index] ?? index + 1 };
    if (heading !== undefined) {
      section = heading;
      found.push({ text: heading, place });
      return [];
    }
    return [{ place, ...(section === undefined ? {} : { section }), ...cellsOf(texts, header.columns) }];
  });
}

/** A heading between rows of a sheet, where nobody merges cells: words in the column of numbers, and nothing else. */
function loneText<Key extends string>(
  texts: readonly string[],
  columns: readonly FoundColumn<Key>[],
): string | undefined {
  const filled = texts.flatMap((text, index) => (text === '' ? [] : [{ text, index }]));
  const [only] = filled;
  const isNumbers = columns[only?.index ?? -1]?.key === 'no';
  return filled.length === 1 && isNumbers && /\p{L}/u.test(only?.text ?? '') ? only?.text : undefined;
}

function cellsOf<Key extends string>(
  texts: readonly string[],
  columns: readonly FoundColumn<Key>[],
): Pick<ListRow<Key>, 'cells' | 'rest'> {
  const cells = new Map<Key, ListCell[]>();
  const rest: ListCell[] = [];
  for (const { index, label, key } of columns) {
    const text = texts[index] ?? '';
    if (text === '') continue;
    if (key === undefined) rest.push({ label, text });
    else cells.set(key, [...(cells.get(key) ?? []), { label, text }]);
  }
  return { cells, rest };
}
