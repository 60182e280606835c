import { roadmap } from '#model/roadmap';
import { drawRoadmapTable } from '#model/roadmap-table';
import type { FieldChange, ImportPlan, MappedColumn, PlannedEntry } from '../../../src/import/plan/plan.ts';
import type {
  ImportColumn,
  ImportEntry,
  ImportNoun,
  ImportPreviewAnswer,
  ImportTableRow,
} from '../../api/import.ts';
import { columnChoices } from './column-choices.ts';
import { fingerprintOf } from './plan-tokens.ts';
import { notesOf, tellRemark } from './remark-words.ts';
import { whyNameless } from './why-nameless.ts';

/** A plan as the screen «Импорт» shows it. @param asOf calendar date «по состоянию на» */
export function describePlan(plan: ImportPlan, noun: ImportNoun, asOf: string): ImportPreviewAnswer {
  const { entries, remarks, columns, rows } = plan;
  const refusals = remarks.filter(({ level }) => level === 'refusal').map(tellRemark);
  return {
    fingerprint: fingerprintOf(plan),
    rows,
    columns: describeColumns(columns),
    choices: columnChoices(noun),
    entries: entries.map((entry) => describeEntry(entry, asOf)),
    notes: notesOf(remarks),
    ...(refusals.length === 0 ? {} : { refusals }),
  };
}

/** The same heading in several tables is one column to a person. */
function describeColumns(columns: readonly MappedColumn[]): ImportColumn[] {
  const byLabel = new Map<string, ImportColumn>();
  for (const { label, key, doubts } of columns)
    if (!byLabel.has(label))
      byLabel.set(label, { label, doubts: [...doubts], ...(key === undefined ? {} : { key }) });
  return [...byLabel.values()];
}

function describeEntry(entry: PlannedEntry, asOf: string): ImportEntry {
  const { state, kind, path, label, additions, conflicts, remarks } = entry;
  const nameless = whyNameless(entry, asOf);
  const table = tableOf(entry);
  return {
    ...{ state, kind, file: path, label, conflicts: [...conflicts] },
    incomplete: state === 'new' && entry.kept['draft'] === true,
    additions: state === 'new' ? fieldsOf(entry, table !== undefined) : [...additions],
    remarks: notesOf(remarks),
    ...(nameless === undefined ? {} : { nameless }),
    ...(table === undefined ? {} : { table }),
  };
}

/** What a table shows is not told a second time. */
const inTable: ReadonlySet<string> = new Set(['columns', 'columnNumbers', 'stages']);

function fieldsOf({ kept }: PlannedEntry, hasTable: boolean): FieldChange[] {
  return Object.entries(kept)
    .filter(([field]) => field !== 'id' && field !== 'draft' && !(hasTable && inTable.has(field)))
    .map(([field, after]) => ({ field, after }));
}

function tableOf({ kind, state, kept }: PlannedEntry): ImportTableRow[] | undefined {
  if (kind !== 'roadmaps' || state !== 'new') return undefined;
  const parsed = roadmap.safeParse(kept);
  return parsed.success
    ? drawRoadmapTable(parsed.data).map((row) => ({ kind: row.kind, cells: row.cells }))
    : undefined;
}
