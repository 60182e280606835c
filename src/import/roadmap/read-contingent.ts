import { isCalendarDate } from '#model/calendar/calendar-date';
import type { ContingentTable } from '#model/roadmap';
import type { ForeignPart } from './split-document.ts';
import { textsOf } from './table-cells.ts';
import type { CellRow } from './table-cells.ts';

type Row = ContingentTable['rows'][number];
type Columns = (ContingentTable['columns'][number] & { index: number })[];

/**
 * Reads a table of the contingent: a number, what is counted, and values as fact and as forecast on a day (rulebook
 * 5.3). A row that only leads to those below it («в том числе:») goes to the first of them.
 * @returns undefined when the table is something else; `unread` are rows that are not in the result
 */
export function readContingent({
  rows,
}: Pick<ForeignPart, 'rows'>): { table: ContingentTable; unread: string[] } | undefined {
  const last = rows.findLastIndex((row) => readColumns(row).length > 0);
  const columns = readColumns(rows[last] ?? []);
  if (columns.length === 0) return undefined;
  const read: Row[] = [];
  const unread: string[] = [];
  let lead: string | undefined;
  for (const row of rows.slice(last + 1)) {
    const texts = textsOf(row).map((text) => text.replaceAll(/\s+/g, ' '));
    if (texts.every((text) => text === '')) continue;
    if (/^(?:в том числе|из них)\s*:?$/iu.test(texts.filter((text) => text !== '').join(' '))) {
      lead = texts.find((text) => text !== '');
      continue;
    }
    const one = readRow(texts, columns);
    if (one === undefined) unread.push(texts.filter((text) => text !== '').join(' | '));
    else {
      read.push({ ...one, ...(lead === undefined ? {} : { lead }), ...parentOf(one.no, read) });
      lead = undefined;
    }
  }
  if (read.length === 0) return undefined;
  return {
    table: { columns: columns.map(({ key, label, kind, date }) => ({ key, label, kind, date })), rows: read },
    unread,
  };
}

/** «Факт 01.09.2020», «Прогноз на 01.09.2021». */
function readColumns(row: CellRow): Columns {
  return row.flatMap(({ text, isAside }, index) => {
    const kind = /факт/iu.test(text) ? 'fact' : /прогноз|план/iu.test(text) ? 'forecast' : undefined;
    const [, day = '', month = '', year = ''] = /(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(text) ?? [];
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (kind === undefined || isAside || !isCalendarDate(date)) return [];
    return [{ key: `${kind}-${date}`, label: text.replaceAll(/\s+/g, ' '), kind, date, index }];
  });
}

function readRow(texts: readonly string[], columns: Columns): Row | undefined {
  const first = columns[0]?.index ?? 0;
  const [no = '', ...labels] = texts.slice(0, first);
  const told = labels.filter((text) => text !== '').join(' ');
  const label = told.replace(/^(?:в том числе|из них)\s*:\s*/iu, '');
  const numbers = columns.map(({ key, index }) => [key, readNumber(texts[index] ?? '')] as const);
  if (no === '' || label === '' || numbers.some(([, value]) => value === undefined)) return undefined;
  const lead = told.slice(0, told.length - label.length).trim();
  const values = Object.fromEntries(numbers.map(([key, value]) => [key, value ?? 0]));
  return {
    no,
    label,
    ...(lead === '' ? {} : { lead }),
    breakdown: 'incomplete',
    sensitive: isSensitive(label),
    values,
  };
}

function readNumber(text: string): number | undefined {
  const digits = text.replaceAll(/\s/g, '').replace(/(?:чел\.?|человек[а]?)$/iu, '');
  return /^\d{1,7}$/.test(digits) ? Number(digits) : undefined;
}

/** Small numbers of them would tell who they are. */
function isSensitive(label: string): boolean {
  return /уч[её]т|профилактич|инвалид|ограниченн\S+ возможност|овз(?![\p{L}])|трудн\S+ жизненн|сирот|опек/iu.test(
    label,
  );
}

/** «1.1.2» is a part of «1.1», where the table has such a row. */
function parentOf(no: string, rows: readonly Row[]): { parentNo?: string } {
  const plain = (number: string) => number.replace(/\.$/, '');
  const parent = plain(no).split('.').slice(0, -1).join('.');
  const found = rows.find((row) => plain(row.no) === parent);
  return parent === '' || found === undefined ? {} : { parentNo: found.no };
}
