/** An object of fields, not a list. */
export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of the object itself, never an inherited one. */
export function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** Equal as data: the order of fields does not count, and a field that is `undefined` is none. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isFields(a) || !isFields(b)) return false;
  const present = (fields: Fields) => Object.keys(fields).filter((key) => fields[key] !== undefined);
  const keys = present(a);
  return keys.length === present(b).length && keys.every((key) => isSame(a[key], own(b, key)));
}

/** `null`, blank text or nothing: what `entries/drop-empty.ts` takes for an absent field. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
