import { unwrap } from '#model/walk';
import { z } from 'zod';
import type { Json, JsonObject } from './plan.ts';

/** The schema of a field; undefined for one that the model does not know. */
export type Schema = z.core.$ZodType | undefined;

type Definition = z.core.$ZodTypeDef & {
  element?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
  valueType?: z.core.$ZodType;
};

function definitionOf(schema: Schema): Definition | undefined {
  return schema && unwrap(schema).inner._zod.def;
}

export function childSchema(schema: Schema, key: string): Schema {
  const definition = definitionOf(schema);
  return definition?.shape?.[key] ?? definition?.valueType;
}

export function itemSchema(schema: Schema): Schema {
  return definitionOf(schema)?.element;
}

const defaults = new WeakMap<z.core.$ZodType, { value: unknown }>();

/** What the model takes where the field is absent; undefined when it takes nothing. */
export function defaultOf(schema: Schema): unknown {
  if (schema === undefined) return undefined;
  let known = defaults.get(schema);
  if (known === undefined) {
    known = { value: z.safeParse(schema, undefined).data };
    defaults.set(schema, known);
  }
  return known.value;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What a value says: two values with the same signature say the same, whatever their case, quotes, dashes and blanks,
 * and whether defaults are written down. Empty for a value that says no more than an absent field.
 */
export function signatureOf(schema: Schema, value: Json | undefined): string {
  const plain = plainOf(schema, value);
  return plain === undefined ? '' : JSON.stringify(plain);
}

function plainOf(schema: Schema, value: Json | undefined): unknown {
  const plain = plainValue(schema, value);
  if (plain === undefined) return undefined;
  const absent = defaultOf(schema);
  if (absent === undefined || typeof absent === 'object') return plain;
  return plain === plainValue(undefined, absent as Json) ? undefined : plain;
}

function plainValue(schema: Schema, value: Json | undefined): unknown {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return plainText(value) || undefined;
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => plainOf(itemSchema(schema), item) ?? null);
    return items.length === 0 ? undefined : items;
  }
  if (!isObject(value)) return value;
  const fields = Object.entries(value)
    .map(([key, child]) => [key, plainOf(childSchema(schema, key), child)] as const)
    .filter(([, child]) => child !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

/** Words as two people may write them. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replaceAll('\u00AD', '')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/[«»„“”‟"]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
