import { isBank } from '../lists/name-place.ts';
import { fieldLabel, remark } from './context.ts';
import type { FieldChange, ImportPlan, Json, JsonObject, PlannedEntry } from './plan.ts';
import { isObject } from './signature.ts';

/** Kinds whose texts hold names as the document has them; the section itself decides whom it shows. */
const mayHoldNames: ReadonlySet<string> = new Set(['roadmaps']);

/**
 * Keeps names of people who may not be shown out of the content: of a person, the field that names somebody is left
 * out; any other entry waits until a person has mended its text.
 * @param namesSomebody whether a text names somebody who may not be shown
 */
export function keepNamesOut(plan: ImportPlan, namesSomebody: (text: string) => boolean): ImportPlan {
  return { ...plan, entries: plan.entries.map((entry) => withoutNames(entry, namesSomebody)) };
}

function withoutNames(entry: PlannedEntry, namesSomebody: (text: string) => boolean): PlannedEntry {
  if (entry.state === 'same' || entry.state === 'held' || mayHoldNames.has(entry.kind)) return entry;
  const own = isBank(entry.kind) ? ['id', 'lastName', 'firstName', 'patronymic'] : ['id'];
  const told: readonly FieldChange[] =
    entry.state === 'new'
      ? Object.entries(entry.kept).map(([field, after]) => ({ field, after }))
      : [...entry.additions, ...entry.conflicts];
  const fields = new Set(
    told
      .filter(({ field, after }) => !own.includes(field) && textsOf(after).some(namesSomebody))
      .map(({ field }) => field.split('.')[0] ?? field),
  );
  const inBody = entry.body !== undefined && namesSomebody(entry.body);
  if (fields.size === 0 && !inBody) return entry;
  const isWaiting = !isBank(entry.kind) || entry.state !== 'new';
  const doubts = [...fields, ...(inBody ? ['body'] : [])].map((field) => ({
    ...remark('doubt', 'planNameInText', { field: fieldLabel(entry.kind, field), waits: isWaiting ? 1 : 0 }),
    ...(entry.place === undefined ? {} : { place: entry.place }),
  }));
  const remarks = [...entry.remarks, ...doubts];
  if (isWaiting) return { ...entry, state: 'held', remarks };
  const kept = without(entry.kept, fields);
  return { ...entry, kept, replaced: without(entry.replaced, fields), remarks };
}

function without(data: JsonObject, fields: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !fields.has(key)));
}

function textsOf(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item: Json) => textsOf(item));
  return isObject(value) ? Object.values(value).flatMap(textsOf) : [];
}
