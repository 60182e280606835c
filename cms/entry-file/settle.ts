import { alignItems } from './align-items.ts';
import type { FieldSchema } from './field-schema.ts';
import { absenceOf, childSchema, itemSchema, rankOf } from './field-schema.ts';
import type { Fields } from './plain-value.ts';
import { isBlank, isFields, isSame, own } from './plain-value.ts';

/**
 * What the file shall hold. A form fills in defaults and empties that nobody wrote: they are left out unless the file
 * has them already. Fields whose names begin with `_` belong to the form; in the file they stay as they are.
 * @param before what the file holds, `undefined` for a new one
 * @param data what the form holds
 * @returns the fields in the order of the file, new ones in the order of the model
 */
export function settleFields(schema: FieldSchema, before: Fields | undefined, data: Fields): Fields {
  const entries: [key: string, value: unknown][] = [];
  for (const [key, value] of Object.entries(before ?? {})) {
    const settled = key.startsWith('_') ? value : settle(childSchema(schema, key), value, own(data, key));
    if (settled !== undefined) entries.push([key, settled]);
  }
  const isNew = (key: string) => !key.startsWith('_') && !Object.hasOwn(before ?? {}, key);
  const byRank = (a: string, b: string) => (rankOf(schema, a) > rankOf(schema, b) ? 1 : -1);
  const added = Object.keys(data).filter(isNew);
  for (const key of [
    ...added.filter((key) => rankOf(schema, key) < Infinity).toSorted(byRank),
    ...added.filter((key) => rankOf(schema, key) === Infinity),
  ]) {
    const settled = settle(childSchema(schema, key), undefined, data[key]);
    if (settled !== undefined) entries.splice(placeOf(schema, key, entries), 0, [key, settled]);
  }
  return Object.fromEntries(entries);
}

/** Behind the field that the model has before it, else first; unknown fields are last. */
function placeOf(schema: FieldSchema, key: string, entries: readonly [string, unknown][]): number {
  const rank = rankOf(schema, key);
  if (rank === Infinity) return entries.length;
  const ranks = entries.map(([name]) => rankOf(schema, name));
  return ranks.lastIndexOf(Math.max(-1, ...ranks.filter((other) => other < rank))) + 1;
}

/** The value of one field; `undefined` when the file shall not have it. */
function settle(schema: FieldSchema, before: unknown, value: unknown): unknown {
  if (before !== undefined && isSame(before, value)) return before;
  const isSilent = saysNothing(schema, value);
  const isCleared = isBlank(value) && !isBlank(before) && typeof before !== 'object';
  if (before !== undefined && isSilent && saysNothing(schema, before) && !isCleared) return before;
  if (isBlank(value)) return undefined;
  const mayGo = before === undefined || typeof value === 'object';
  if (isSilent && mayGo && absenceOf(schema).allowed) return undefined;
  return settleItem(schema, before, value);
}

/** Items of lists stay, whatever they hold. */
function settleItem(schema: FieldSchema, before: unknown, value: unknown): unknown {
  if (Array.isArray(value)) return settleList(schema, Array.isArray(before) ? before : [], value);
  if (isFields(value)) return settleFields(schema, isFields(before) ? before : undefined, value);
  return value ?? null;
}

function settleList(
  schema: FieldSchema,
  before: readonly unknown[],
  values: readonly unknown[],
): readonly unknown[] {
  const item = itemSchema(schema);
  const isUnchanged = (was: unknown, value: unknown) =>
    !differsAtOnce(was, value) && isSame(settleItem(item, was, value), was);
  const bases = alignItems(before, values, isUnchanged);
  const unused = new Set(before.keys().filter((index) => !bases.includes(index)));
  return values.map((value, index) => {
    const moved = bases[index] ?? unused.values().find((candidate) => isUnchanged(before[candidate], value));
    if (moved === undefined) return settleItem(item, undefined, value);
    unused.delete(moved);
    return settleItem(item, before[moved], value);
  });
}

/** A quick look at the texts and numbers of two items, so that long lists are compared in time. */
function differsAtOnce(was: unknown, value: unknown): boolean {
  if (!isFields(was) || !isFields(value)) return typeof was !== 'object' && was !== value;
  return Object.entries(was).some(
    ([key, before]) =>
      (typeof before === 'string' || typeof before === 'number') &&
      !isBlank(before) &&
      !key.startsWith('_') &&
      before !== own(value, key),
  );
}

/** Empty, the model's own default, or made of nothing else. */
function saysNothing(schema: FieldSchema, value: unknown): boolean {
  if (isBlank(value)) return true;
  const { value: absent } = absenceOf(schema);
  if (absent !== undefined && isSame(absent, value)) return true;
  if (Array.isArray(value)) return value.length === 0 && (absent === undefined || isSame(absent, []));
  return (
    isFields(value) &&
    Object.entries(value).every(
      ([key, child]) => key.startsWith('_') || saysNothing(childSchema(schema, key), child),
    )
  );
}
