/**
 * Id of the element that a field's control focuses. The dots stay: `a.b` and `a-b` are different fields.
 * @param path of the field with dots
 */
export function fieldElementId(path: string): string {
  return `field-${path}`;
}
