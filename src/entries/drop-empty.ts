/**
 * Removes fields that are empty: `null` and blank text mean the same as a field that is absent, for editors clear a
 * field and leave its name. Items of lists stay. Changes `value` in place; it must hold no cycles.
 */
export function dropEmpty(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (!Array.isArray(value) && isEmpty(child)) Reflect.deleteProperty(value, key);
    else dropEmpty(child);
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
