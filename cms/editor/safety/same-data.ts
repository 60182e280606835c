/** Whether two values of a form are the same; a key that is missing and one that is undefined do not differ. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...writtenKeys(one), ...writtenKeys(other)]);
  return [...keys].every((key) =>
    isSameData((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  );
}

function writtenKeys(value: object): string[] {
  return Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .map(([key]) => key);
}
