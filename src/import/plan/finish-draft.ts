import { kinds } from '#model/kinds';
import type { ImportRemark } from '../remark.ts';
import { fieldLabel, remark } from './context.ts';
import type { PlanContext } from './context.ts';
import type { Draft, NewName } from './draft.ts';
import type { FieldChange, Json, JsonObject, PlannedEntry } from './plan.ts';

/** Makes planned entries of drafts; ids and names of files that one has taken are not free for the next. */
export function finishDraft(context: PlanContext): (draft: Draft) => PlannedEntry {
  const taken = new Set([...context.entries.map(({ id }) => id), ...context.register.keys()]);
  const paths = new Set(Array.from(context.paths, (path) => path.toLowerCase()));
  return (draft) => {
    if (draft.held !== undefined) return held(draft, draft.held);
    return draft.existing === undefined ? fresh(draft, context, taken, paths) : changed(draft);
  };
}

function held(draft: Draft, remarks: readonly ImportRemark[]): PlannedEntry {
  const { data } = draft.imported;
  return { ...baseOf(draft, remarks), state: 'held', id: '', path: '', kept: data, replaced: data };
}

function baseOf({ imported, label }: Draft, more: readonly ImportRemark[]) {
  const { kind, body, place } = imported;
  const placed = more.map((each) => (place === undefined ? each : { ...each, place }));
  return {
    kind,
    label,
    additions: [],
    conflicts: [],
    ...(body === undefined ? {} : { body }),
    ...(place === undefined ? {} : { place }),
    remarks: [...imported.remarks, ...placed],
  };
}

function fresh(draft: Draft, { naming }: PlanContext, taken: Set<string>, paths: Set<string>): PlannedEntry {
  const { kind, data, slug } = draft.imported;
  const called = slug === undefined ? data : { ...data, title: slug };
  const id = draft.imported.id ?? draft.id ?? naming.newId(kind, taken, called);
  taken.add(id);
  const path = freePath(
    `${kind}/${naming.fileNameOf(kind, { ...called, id })}`,
    kinds[kind].extension,
    paths,
  );
  const name: NewName = draft.nameOf?.(data) ?? { data: {} };
  const whole: JsonObject = { id, ...withUndefinedDropped(name.data), ...data };
  const missing = faultsOf(kind, whole);
  const incomplete =
    missing.length === 0 ? [] : [remark('doubt', 'planIncomplete', { fields: missing.join(', ') })];
  const kept = missing.length === 0 ? whole : { ...whole, draft: true };
  return {
    ...baseOf(draft, [...(draft.remarks ?? []), ...incomplete]),
    ...{ state: 'new', id, path, kept, replaced: kept },
    ...privateNameOf(name),
  };
}

function freePath(stem: string, extension: string, paths: Set<string>): string {
  let path = `${stem}.${extension}`;
  for (let number = 2; paths.has(path.toLowerCase()); number += 1) path = `${stem}-${number}.${extension}`;
  paths.add(path.toLowerCase());
  return path;
}

/** Fields without which the entry cannot be published, as the form calls them. */
function faultsOf(kind: Draft['imported']['kind'], data: JsonObject): string[] {
  const parsed = kinds[kind].schema.safeParse(data);
  const paths = parsed.error?.issues.map(({ path }) => path.join('.')) ?? [];
  return [...new Set(paths.map((path) => fieldLabel(kind, path)))];
}

function changed(draft: Draft): PlannedEntry {
  const { existing, merged, imported } = draft;
  if (existing === undefined || merged === undefined) throw new RangeError('a draft without its entry');
  const name: NewName = draft.nameOf?.(merged.kept) ?? { data: {} };
  const names = withUndefinedDropped(name.data);
  const additions: FieldChange[] = [
    ...Object.entries(names).map(([field, after]) => ({ field, after })),
    ...merged.additions,
  ];
  const isChanged = additions.length > 0 || name.privateName !== undefined;
  const state = merged.conflicts.length > 0 ? 'conflicting' : isChanged ? 'changed' : 'same';
  return {
    ...baseOf(draft, [...merged.remarks, ...(draft.remarks ?? [])]),
    ...{ state, id: existing.id, path: existing.path, kind: imported.kind },
    additions,
    conflicts: merged.conflicts,
    kept: { ...merged.kept, ...names },
    replaced: { ...merged.replaced, ...names },
    ...privateNameOf(name),
  };
}

function privateNameOf({ privateName }: NewName): Pick<PlannedEntry, 'privateName'> {
  return privateName === undefined ? {} : { privateName };
}

function withUndefinedDropped(fields: object): JsonObject {
  return JSON.parse(JSON.stringify(fields)) as Readonly<Record<string, Json>>;
}
