import { z } from 'zod';
import { codeRegistry } from '#model/field';
import type { FieldMeta } from '#model/field';
import { unwrap } from '#model/walk';

/** What the configuration asks of the schema of a field. */
export interface SchemaFacts {
  /** Without `optional` and `default`. */
  inner: z.core.$ZodType;
  meta: FieldMeta | undefined;
  /** An entry without the field is refused. */
  required: boolean;
  /** What the model takes where nothing is written; only what says something. */
  implied?: unknown;
}

export function factsOf(schema: z.core.$ZodType): SchemaFacts {
  const absent = z.safeParse(schema, undefined);
  const { inner, meta } = unwrap(schema);
  const implied = inner instanceof z.ZodObject ? undefined : absent.data;
  const says =
    implied !== undefined && implied !== false && !(Array.isArray(implied) && implied.length === 0);
  return { inner, meta, required: !absent.success, ...(says ? { implied } : {}) };
}

/** The fields of an object by name. */
export function shapeOf(schema: z.ZodObject): Readonly<Record<string, z.core.$ZodType>> {
  return schema.shape;
}

/** The closed list of a schema with its labels, in the order of the model. */
export function optionsOf(schema: z.ZodEnum): { value: string; label: string }[] {
  const labels = codeRegistry.get(schema)?.labels ?? {};
  return schema.options.map((code) => {
    const label = labels[code];
    if (label === undefined) throw new Error(`the code ${code} has no label`);
    return { value: String(code), label };
  });
}

/** Name of a string's format (`date`, `url`, …); undefined for plain text. */
export function formatOf(schema: z.core.$ZodType): string | undefined {
  return (schema._zod.def as { format?: string }).format;
}

/** Bounds that a form can tell; those that only keep a number safe are left out. */
export function boundsOf(schema: z.ZodNumber): { min?: number; max?: number } {
  const { minValue: min, maxValue: max } = schema;
  return {
    ...(min !== null && Number.isFinite(min) && min > Number.MIN_SAFE_INTEGER ? { min } : {}),
    ...(max !== null && Number.isFinite(max) && max < Number.MAX_SAFE_INTEGER ? { max } : {}),
  };
}
