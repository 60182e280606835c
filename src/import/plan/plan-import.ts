import { kinds } from '#model/kinds';
import { alignRoadmap } from './align-roadmap.ts';
import { isBank } from '../lists/name-place.ts';
import type { ImportRemark } from '../remark.ts';
import { remark } from './context.ts';
import type { PlanContext } from './context.ts';
import type { Draft } from './draft.ts';
import { finishDraft } from './finish-draft.ts';
import { joinRows } from './join-rows.ts';
import { matchEntries } from './match-entries.ts';
import { mergeFields } from './merge-fields.ts';
import type { ImportPlan, ImportResult, ImportedEntry, JsonObject } from './plan.ts';
import { createPersonPlanner } from './plan-person.ts';
import { resolvePrograms } from './resolve-programs.ts';

/**
 * Compares what an importer understood with the section. Pure: the same result, section and ids give the same plan.
 * The order of the rows decides nothing but the order of the plan.
 */
export function planImport(result: ImportResult, context: PlanContext): ImportPlan {
  const planPerson = createPersonPlanner(context);
  const drafts = joinRows(result.entries).map((imported): Draft => {
    if (isBank(imported.kind)) return planPerson(imported);
    return planEntry(resolvePrograms(imported, context.entries), context);
  });
  const finish = finishDraft(context);
  const planned = new Map(inFixedOrder(holdTwins(drafts)).map((draft) => [draft.imported, finish(draft)]));
  return {
    entries: drafts.flatMap(({ imported }) => planned.get(imported) ?? []),
    remarks: result.remarks,
    columns: result.columns,
    rows: result.rows,
  };
}

function planEntry(imported: ImportedEntry, { entries }: PlanContext): Draft {
  const label = labelOf(imported.data, imported);
  const found = matchEntries(
    imported,
    entries.filter(({ kind }) => kind === imported.kind),
  );
  const [existing, ...more] = found;
  if (more.length > 0) {
    const ids = found.map(({ id }) => id).join(', ');
    return { imported, label, held: [remark('doubt', 'planAmbiguous', { ids })] };
  }
  if (existing === undefined) return { imported, label };
  const known = imported.kind === 'roadmaps' ? alignRoadmap(imported, existing) : imported;
  const merged = mergeFields(kinds[imported.kind].schema, existing.data, known.data);
  return { imported: known, label: labelOf(merged.kept, imported), existing, merged };
}

function labelOf({ title }: JsonObject, { id, slug }: ImportedEntry): string {
  return typeof title === 'string' ? title : (id ?? slug ?? '');
}

/** Several rows that fit one and the same entry: nobody knows which is it. */
function holdTwins(drafts: readonly Draft[]): Draft[] {
  const idOf = ({ existing, id, imported }: Draft) => {
    const known = existing?.id ?? id;
    return known === undefined ? undefined : `${imported.kind}/${known}`;
  };
  const groups = Map.groupBy(drafts, (draft) => idOf(draft) ?? draft);
  return drafts.map((draft): Draft => {
    const group = groups.get(idOf(draft) ?? draft) ?? [];
    if (group.length < 2) return draft;
    const held: ImportRemark = remark('doubt', 'planTwice', { id: draft.existing?.id ?? draft.id ?? '' });
    return { imported: draft.imported, label: draft.label, held: [held] };
  });
}

/** So that ids and file names do not depend on the order of the rows. */
function inFixedOrder(drafts: readonly Draft[]): Draft[] {
  const sign = new Map(
    drafts.map((draft) => [draft, `${draft.label} ${JSON.stringify(draft.imported.data)}`]),
  );
  return drafts.toSorted((a, b) => ((sign.get(a) ?? '') < (sign.get(b) ?? '') ? -1 : 1));
}
