import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { fieldAt } from '#model/walk';

/**
 * A field's path in the words of the form: `files.0.file` → «Файлы 1, Файл». The body is «текст».
 * @returns empty for the whole entry
 */
export function formatFieldPath(kind: Kind | undefined, field: string): string {
  if (field === '' || field === 'body') return field === '' ? '' : 'текст';
  if (kind === undefined) return field;
  const keys = field.split('.');
  const words = keys.map((key, index) => {
    if (/^\d+$/.test(key)) return String(Number(key) + 1);
    return fieldAt(kinds[kind].schema, keys.slice(0, index + 1).join('.'))?.meta?.label ?? key;
  });
  return words.reduce((path, word) => (/^\d+$/.test(word) ? `${path} ${word}` : `${path}, ${word}`));
}
