import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { fieldAt } from '#model/walk';

/**
 * Russian name of a field with those it lies in: `extensions.0.newEndDate` → «Продления, 1: Новая дата окончания».
 * @param field path with dots; empty for the whole entry, `body` for the text
 * @returns empty for the whole entry
 */
export function labelOfField(kind: Kind, field: string): string {
  if (field === '' || field === 'body') return field === '' ? '' : 'Текст';
  const keys = field.split('.');
  return keys.reduce((label, key, index) => {
    if (/^\d+$/.test(key)) return `${label}, ${Number(key) + 1}`;
    const meta = fieldAt(kinds[kind].schema, keys.slice(0, index + 1).join('.'))?.meta;
    return `${label === '' ? '' : `${label}: `}${meta?.label ?? key}`;
  }, '');
}
