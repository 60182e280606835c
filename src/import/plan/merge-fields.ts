import { mergeConsents } from './merge-consents.ts';
import { mergeItems } from './merge-items.ts';
import { saysLess } from './match-entries.ts';
import { changesOf, noChanges } from './merged.ts';
import type { Merged, Missing } from './merged.ts';
import type { Json, JsonObject } from './plan.ts';
import { childSchema, defaultOf, isObject, signatureOf } from './signature.ts';
import type { Schema } from './signature.ts';

/**
 * Puts what a file says into an entry. Fields that the file does not speak about stay; what both say differently is a
 * conflict.
 * @param path of the object in the entry, with a dot at the end unless it is the entry itself
 */
export function mergeFields(schema: Schema, before: JsonObject, after: JsonObject, path = ''): Merged {
  const kept: Record<string, Json> = { ...before };
  const replaced: Record<string, Json> = { ...before };
  const parts: Merged<Missing>[] = [];
  for (const [key, value] of Object.entries(after)) {
    const part = mergeValue(childSchema(schema, key), before[key], value, path, key);
    if (part === undefined) continue;
    parts.push(part);
    if (part.kept !== undefined) kept[key] = part.kept;
    if (part.replaced !== undefined) replaced[key] = part.replaced;
  }
  return { kept, replaced, ...changesOf(parts) };
}

/** Lists whose order and completeness are the author's: they are one value. */
const whole: ReadonlySet<string> = new Set(['scopes', 'channels', 'resources', 'sampleStages']);

/** @returns undefined when the file says nothing new */
function mergeValue(
  schema: Schema,
  before: Json | undefined,
  after: Json,
  path: string,
  key: string,
): Merged<Missing> | undefined {
  const field = `${path}${key}`;
  const [was, becomes] = [before, after].map((value) => signatureOf(schema, told(key, value)));
  if (becomes === '' || was === becomes) return undefined;
  if (key === 'no' && numberOf(before) === numberOf(after)) return undefined;
  if ((key === 'from' || key === 'to') && typeof before === 'string' && typeof after === 'string')
    if (before !== '' && saysLess(after, before)) return undefined;
  if (key === 'consents' && Array.isArray(after))
    return mergeConsents(schema, Array.isArray(before) ? before : [], after, mergeFields);
  if (isObject(before) && isObject(after)) return mergeFields(schema, before, after, `${field}.`);
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0 && !whole.has(key)) {
    const merged = mergeItems(schema, key, before, after, field, mergeFields);
    if (merged !== undefined) return merged;
  }
  const shown = isEmpty(before) ? (defaultOf(schema) as Missing) : before;
  if ((shown === undefined || isEmpty(shown)) && !whole.has(key))
    return { ...noChanges, kept: after, replaced: after, additions: [{ field, after }] };
  return {
    ...noChanges,
    kept: before,
    replaced: after,
    conflicts: [{ field, after, ...(shown === undefined ? {} : { before: shown }) }],
  };
}

/** Whether words name many people or one is guessed from them, so a file does not tell it. */
function told(key: string, value: Missing): Missing {
  if (key !== 'responsible' || !Array.isArray(value)) return value;
  return value.map((one: Json): Json =>
    isObject(one) ? Object.fromEntries(Object.entries(one).filter(([field]) => field !== 'collective')) : one,
  );
}

/** «1.» is the number 1. */
function numberOf(value: Missing): string {
  return typeof value === 'string' ? value.replace(/[.)\s]+$/, '') : '';
}

/** Says nothing at all; a mark or code that nobody wrote down says what the model takes for it. */
function isEmpty(value: Missing): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.keys(value).length === 0;
}
