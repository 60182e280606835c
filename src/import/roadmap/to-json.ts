import type { Json, JsonObject } from '../plan/plan.ts';

/** A value as the entry's file keeps it: without what is missing, empty lists, and flags that are not set. */
export function toJson(value: object): JsonObject {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]: [string, unknown]) => {
      const json = valueOf(field);
      return json === undefined ? [] : [[key, json]];
    }),
  );
}

function valueOf(value: unknown): Json | undefined {
  if (Array.isArray(value))
    return value.length === 0 ? undefined : value.map((one: unknown) => valueOf(one) ?? null);
  if (typeof value === 'object' && value !== null) return toJson(value);
  if (typeof value === 'string' || typeof value === 'number') return value;
  return value === true ? true : undefined;
}
