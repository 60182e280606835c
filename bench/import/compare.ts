import type { ImportResult } from '../../src/import/plan/plan.ts';
import { roadmap as schema } from '#model/roadmap';
import { activitiesOf } from '#model/roadmap-activities';
import type { PlacedActivity } from '#model/roadmap-activities';
import { printField } from '#model/roadmap-table';
import type { ExpectedField, ExpectedRow } from './expected.ts';

/** What an import of a table came to. */
export interface Comparison {
  rows: { total: number; kept: number };
  /** Cells of the source, and those whose words stand in the field of their heading in the right activity. */
  fields: { total: number; mapped: number };
  /** Fields that hold words of another cell, or a part of their own. */
  wrong: string[];
  doubts: number;
}

const fieldNames = ['no', 'text', 'terms', 'expectedResult', 'resources', 'responsible'] as const;

/** Compares an import with the rows of the source. */
export function compareImport(expected: readonly ExpectedRow[], result: ImportResult): Comparison {
  const [entry] = result.entries;
  const placed = entry === undefined ? [] : activitiesOf(schema.parse({ id: 'x', ...entry.data }));
  const comparison: Comparison = {
    rows: { total: expected.length, kept: 0 },
    fields: { total: 0, mapped: 0 },
    wrong: [],
    doubts: (entry?.remarks ?? []).filter(({ level }) => level === 'doubt').length,
  };
  let at = 0;
  let stage = '';
  for (const activity of placed) {
    while (isStageRow(expected[at])) {
      stage = expected[at]?.stage ?? '';
      at += 1;
      countStage(comparison, stage, activity);
    }
    const rows = takeRows(expected, at, placed.at(placed.indexOf(activity) + 1), activity);
    at += rows.length;
    stage = rows[0]?.stage ?? stage;
    compareRows(comparison, rows, activity, stage);
  }
  for (const row of expected.slice(at)) comparison.fields.total += Object.keys(row).length;
  return comparison;
}

function isStageRow(row: ExpectedRow | undefined): boolean {
  return row !== undefined && row.stage !== undefined && Object.keys(row).length === 1;
}

function countStage(comparison: Comparison, stage: string, { stage: actual }: PlacedActivity): void {
  const isSame = squeeze(`${actual.no ?? ''}${actual.title}`) === squeeze(stage);
  comparison.fields.total += 1;
  comparison.fields.mapped += isSame ? 1 : 0;
  comparison.rows.kept += isSame ? 1 : 0;
  if (!isSame) comparison.wrong.push(`этап «${stage}» ≠ «${actual.title}»`);
}

/** A row, and those that the import took for its rest: their text is the end of the activity's. */
function takeRows(
  expected: readonly ExpectedRow[],
  at: number,
  next: PlacedActivity | undefined,
  activity: PlacedActivity,
): ExpectedRow[] {
  const rows = expected.slice(at, at + 1);
  while (true) {
    const row = expected[at + rows.length];
    const joined = squeeze([...rows, row].map((one) => one?.text ?? '').join(''));
    if (row === undefined || isStageRow(row) || row.text === undefined) return rows;
    if (squeeze(valueOf('text', activity)) !== joined) return rows;
    if (next !== undefined && squeeze(valueOf('text', next)) === squeeze(row.text)) return rows;
    rows.push(row);
  }
}

function compareRows(
  comparison: Comparison,
  rows: readonly ExpectedRow[],
  placed: PlacedActivity,
  stage: string,
): void {
  let isKept = true;
  for (const field of [...fieldNames, 'stage'] as const) {
    const cells = rows.flatMap((row) => row[field] ?? []);
    const wanted = field === 'stage' ? stage : cells.join('');
    const actual = valueOf(field, placed);
    const isSame = plain(actual) === plain(wanted);
    comparison.fields.total += cells.length;
    comparison.fields.mapped += isSame ? cells.length : 0;
    if (isSame) continue;
    if (cells.length > 0) isKept = isKeptAsWritten(cells, placed) && isKept;
    if (actual !== '') comparison.wrong.push(`${placed.key}, ${field}: «${actual}» ≠ «${wanted}»`);
  }
  if (isKept) comparison.rows.kept += rows.length;
}

function isKeptAsWritten(cells: readonly string[], { activity }: PlacedActivity): boolean {
  return cells.every((cell) => activity.asWritten.some(({ text }) => squeeze(text).includes(squeeze(cell))));
}

function valueOf(field: ExpectedField, { activity, stage }: PlacedActivity): string {
  if (field === 'stage') return stage.title;
  if (field === 'no') return activity.no ?? (stage.activities[0] === activity ? (stage.no ?? '') : '');
  return printField(field, activity);
}

/** What divides items is no part of them. */
function plain(text: string): string {
  return squeeze(text).replaceAll(/[,;.]/g, '');
}

/** Without blanks, and without remnants of HTML that stood in the source. */
function squeeze(text: string): string {
  return text.replaceAll(/<[^<>]*>/g, '').replaceAll(/\s/g, '');
}
