import type { Entry } from '#model/content';

const nameFields: ReadonlySet<string> = new Set(['lastName', 'firstName', 'patronymic']);

/**
 * What an entry says when it is read, other than its source: values with their escapes decoded, the body as plain text.
 * @param own the entry is the person's: its name stands there by right
 */
export function entryTexts({ data, bodyText }: Entry, own: boolean): string[] {
  const values = Object.entries(data).filter(([field]) => !own || !nameFields.has(field));
  return [...values.flatMap(([, value]) => stringsOf(value)), bodyText];
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
