import type { ImportRemark } from '../remark.ts';
import { remark } from './context.ts';
import { changesOf, noChanges } from './merged.ts';
import type { Changes, MergeFields, Merged } from './merged.ts';
import type { FieldChange, Json, JsonObject } from './plan.ts';
import { isObject, itemSchema, signatureOf } from './signature.ts';
import type { Schema } from './signature.ts';

/** By which fields items of a list are the same item; the first that decides, decides. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  stages: ['title', 'no'],
  activities: ['text', 'no'],
  sections: ['title'],
  footnotes: ['mark'],
  files: ['file'],
  annexes: ['title'],
  awards: ['name'],
  targetSeries: ['audience'],
};

/**
 * Puts the items of a list of a file into a list of the section: the same ones are merged, new ones stand behind the
 * item that the file has before them, and those that the file does not have stay.
 * @returns undefined for a list that is one value
 */
export function mergeItems(
  schema: Schema,
  key: string,
  before: readonly Json[],
  after: readonly Json[],
  field: string,
  merge: MergeFields,
): Merged<Json> | undefined {
  const item = itemSchema(schema);
  if ([...before, ...after].every((value) => typeof value !== 'object'))
    return mergePlain(item, before, after, field);
  const keys = keysOf[key];
  if (keys === undefined || !before.every(isObject) || !after.every(isObject)) return undefined;
  return mergeKeyed(item, keys, before, after, field, merge);
}

/** Words of a list: those that it does not have yet come behind. */
function mergePlain(
  item: Schema,
  before: readonly Json[],
  after: readonly Json[],
  field: string,
): Merged<Json> {
  const known = new Set(before.map((value) => signatureOf(item, value)));
  const fresh = after.filter((value) => !known.has(signatureOf(item, value)));
  const all = [...before, ...fresh];
  const additions = fresh.map((value, index): FieldChange => ({
    field: `${field}.${before.length + index}`,
    after: value,
  }));
  return { ...noChanges, kept: all, replaced: all, additions };
}

function mergeKeyed(
  item: Schema,
  keys: readonly string[],
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  field: string,
  merge: MergeFields,
): Merged<Json> {
  const pairs = pairItems(item, keys, before, after);
  const kept: Json[] = [...before];
  const replaced: Json[] = [...before];
  const parts: Changes[] = [];
  let place = 0;
  for (const [index, value] of after.entries()) {
    const was = pairs[index];
    const found = was === undefined ? -1 : kept.indexOf(was);
    if (was === undefined) {
      kept.splice(place, 0, value);
      replaced.splice(place, 0, value);
      parts.push({ ...noChanges, additions: [{ field: `${field}.${place}`, after: value }] });
      place += 1;
      continue;
    }
    const merged = merge(item, was, value, `${field}.${found}.`);
    kept[found] = merged.kept;
    replaced[found] = merged.replaced;
    parts.push(merged);
    place = found + 1;
  }
  if (toldWhenAbsent.has(field.split('.').at(-1) ?? ''))
    parts.push({ ...noChanges, remarks: absentRemarks(before.filter((each) => !pairs.includes(each))) });
  return { kept, replaced, ...changesOf(parts) };
}

/** Lists of which a person shall know that the section has more. */
const toldWhenAbsent: ReadonlySet<string> = new Set(['stages', 'activities']);

function absentRemarks(items: readonly JsonObject[]): ImportRemark[] {
  return items.map(({ no, title, text }) => {
    const words = [no, title ?? text].filter((part) => typeof part === 'string').join(' ');
    return remark('note', 'planAbsent', { text: words.slice(0, 80) });
  });
}

/** For each item of the file the item that it is; each is used once, and a key counts only where it is nobody else's. */
function pairItems(
  item: Schema,
  keys: readonly string[],
  before: readonly JsonObject[],
  after: readonly JsonObject[],
): (JsonObject | undefined)[] {
  const pairs: (JsonObject | undefined)[] = after.map(() => undefined);
  const used = new Set<JsonObject>();
  const pairBy = (sign: (value: JsonObject) => string) => {
    const free = groupBy(
      before.filter((value) => !used.has(value)),
      sign,
    );
    const open = groupBy(
      after.filter((_, index) => pairs[index] === undefined),
      sign,
    );
    for (const [index, value] of after.entries()) {
      const [only, ...more] = free.get(sign(value)) ?? [];
      if (pairs[index] !== undefined || only === undefined || more.length > 0) continue;
      if ((open.get(sign(value))?.length ?? 0) > 1) continue;
      pairs[index] = only;
      used.add(only);
    }
  };
  pairWhole(item, before, after, pairs, used);
  for (const key of keys) pairBy((value) => signatureOf(undefined, value[key]));
  return pairs;
}

/** Items that say wholly the same, in their order, however often. */
function pairWhole(
  item: Schema,
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  pairs: (JsonObject | undefined)[],
  used: Set<JsonObject>,
): void {
  const free = groupBy(before, (value) => signatureOf(item, value));
  for (const [index, value] of after.entries()) {
    const same = free.get(signatureOf(item, value))?.shift();
    if (same === undefined) continue;
    pairs[index] = same;
    used.add(same);
  }
}

function groupBy(
  values: readonly JsonObject[],
  sign: (value: JsonObject) => string,
): Map<string, JsonObject[]> {
  const groups = new Map<string, JsonObject[]>();
  for (const value of values) {
    const key = sign(value);
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
}
