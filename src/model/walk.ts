import type { z } from 'zod';
import { fieldRegistry } from './field.ts';
import type { FieldMeta } from './field.ts';

/** A field of a value, as {@link walkFields} meets it. */
export interface VisitedField {
  /** Path with dots: `extensions.0.newEndDate`. */
  path: string;
  value: unknown;
  /** The schema without `optional` and `default`. */
  schema: z.core.$ZodType;
  /** Label, hint and the rest; of an array's items, the array's own. */
  meta: FieldMeta | undefined;
}

type Definition = z.core.$ZodTypeDef & {
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
};

/** Visits every value that is present, beside the field of the schema that describes it; parents before children. */
export function walkFields(
  schema: z.core.$ZodType,
  value: unknown,
  visit: (field: VisitedField) => void,
  path = '',
  inherited?: FieldMeta,
): void {
  if (value === undefined || value === null) return;
  const { inner, meta = inherited } = unwrap(schema);
  visit({ path, value, schema: inner, meta });
  const definition = definitionOf(inner);
  const below = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (definition.shape !== undefined && typeof value === 'object') {
    for (const [key, child] of Object.entries(definition.shape)) {
      walkFields(child, (value as Record<string, unknown>)[key], visit, below(key));
    }
  } else if (definition.element !== undefined && Array.isArray(value)) {
    for (const [index, item] of value.entries())
      walkFields(definition.element, item, visit, below(index), meta);
  }
}

/** A schema without its wrappers, and its label. */
interface Unwrapped {
  inner: z.core.$ZodType;
  meta?: FieldMeta;
}

/** A schema never changes, so what is below its wrappers is found once. */
const unwrapped = new WeakMap<z.core.$ZodType, Unwrapped>();

/** The schema below `optional` and `default`, with the label of the outermost wrapper that has one. */
export function unwrap(schema: z.core.$ZodType): Unwrapped {
  const known = unwrapped.get(schema);
  if (known !== undefined) return known;
  let inner = schema;
  let meta = fieldRegistry.get(schema as z.ZodType);
  for (let next = definitionOf(inner).innerType; next !== undefined; next = definitionOf(inner).innerType) {
    inner = next;
    meta ??= fieldRegistry.get(inner as z.ZodType);
  }
  const result = meta === undefined ? { inner } : { inner, meta };
  unwrapped.set(schema, result);
  return result;
}

function definitionOf(schema: z.core.$ZodType): Definition {
  return schema._zod.def;
}

/** The field's description by its path, `undefined` for an unknown path; indexes of arrays are passed over. */
export function fieldAt(
  schema: z.core.$ZodType,
  path: string,
): { inner: z.core.$ZodType; meta?: FieldMeta } | undefined {
  let current = unwrap(schema);
  for (const key of path === '' ? [] : path.split('.')) {
    const definition = definitionOf(current.inner);
    const child = definition.shape?.[key] ?? (/^\d+$/.test(key) ? definition.element : undefined);
    if (child === undefined) return undefined;
    const next = unwrap(child);
    current =
      next.meta === undefined && definition.element !== undefined ? { ...current, inner: next.inner } : next;
  }
  return current;
}
