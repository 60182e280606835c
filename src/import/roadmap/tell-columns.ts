import type { RoadmapColumn } from '#model/roadmap-table';
import type { MappedColumn } from '../plan/plan.ts';
import { roadmapKinds } from '../table/roadmap-kinds.ts';
import { plainLabel } from './read-header.ts';
import type { Mapping } from './read-header.ts';
import type { PlanPart } from './split-document.ts';
import type { Tell } from './tell.ts';

/** Tells which columns a person has to name. */
export function tellColumns(
  tables: readonly PlanPart[],
  columns: readonly RoadmapColumn[],
  tell: Tell,
): void {
  const [first] = tables;
  if (first === undefined) return;
  for (const { label, key, doubts } of first.header.columns) {
    if (key !== undefined) continue;
    const place = { table: first.name, column: label };
    if (doubts.length > 0) tell('doubt', 'roadmapColumnDoubt', { label, keys: doubts.join(', ') }, place);
    else tell('note', 'roadmapColumnOther', { label }, place);
  }
  if (!columns.some(({ key }) => key === 'text')) tell('doubt', 'roadmapNoText', {}, { table: first.name });
}

/** Answers of a person that fit no column, or name no kind. */
export function checkMapping(mapping: Mapping, columns: readonly MappedColumn[], tell: Tell): void {
  const labels = new Set(columns.map(({ label }) => plainLabel(label)));
  const keys = roadmapKinds.map(({ key }) => key as string);
  for (const [label, key] of Object.entries(mapping)) {
    if (!labels.has(plainLabel(label))) tell('doubt', 'roadmapMapColumn', { label });
    else if (key !== '-' && !keys.includes(key))
      tell('doubt', 'roadmapMapKey', { label, key, keys: keys.join(', ') });
  }
}
