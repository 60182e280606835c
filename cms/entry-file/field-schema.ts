import { unwrap } from '#model/walk';
import { z } from 'zod';

/** The schema of a field; `undefined` for a field that the model does not know. */
export type FieldSchema = z.core.$ZodType | undefined;

type Definition = z.core.$ZodTypeDef & {
  element?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
  valueType?: z.core.$ZodType;
};

function definitionOf(schema: FieldSchema): Definition | undefined {
  return schema && unwrap(schema).inner._zod.def;
}

export function childSchema(schema: FieldSchema, key: string): FieldSchema {
  const definition = definitionOf(schema);
  if (definition?.shape !== undefined && Object.hasOwn(definition.shape, key)) return definition.shape[key];
  return definition?.valueType;
}

export function itemSchema(schema: FieldSchema): FieldSchema {
  return definitionOf(schema)?.element;
}

/** Place of a field in the model; fields that it does not know come last. */
export function rankOf(schema: FieldSchema, key: string): number {
  const rank = Object.keys(definitionOf(schema)?.shape ?? {}).indexOf(key);
  return rank === -1 ? Infinity : rank;
}

interface Absence {
  /** The field may be absent. */
  allowed: boolean;
  /** What the model takes instead. */
  value: unknown;
}

/** A schema never changes, so its answer is found once. */
const absences = new WeakMap<z.core.$ZodType, Absence>();

/** What it means that the field is absent. An unknown field may not be dropped, for nobody knows what it means. */
export function absenceOf(schema: FieldSchema): Absence {
  if (schema === undefined) return { allowed: false, value: undefined };
  let absence = absences.get(schema);
  if (absence === undefined) {
    const parsed = z.safeParse(schema, undefined);
    absence = { allowed: parsed.success, value: parsed.data };
    absences.set(schema, absence);
  }
  return absence;
}
