import { EntryFileError } from './entry-file-error.ts';
import type { Fields } from './plain-value.ts';
import { isFields } from './plain-value.ts';

/** The limits of `entries/parse-source.ts`. */
const maxDepth = 20;
const maxNodes = 20_000;

/**
 * The fields of a parsed file.
 * @throws EntryFileError `notObject`; `tooDeep` for trees so large (after aliases are followed) that only an attack makes them
 */
export function checkShape(data: unknown): Fields {
  if (!isFields(data)) throw new EntryFileError('notObject');
  let nodes = 0;
  const fits = (value: unknown, depth: number): boolean => {
    nodes += 1;
    if (depth > maxDepth || nodes > maxNodes) return false;
    return (
      typeof value !== 'object' ||
      value === null ||
      Object.values(value).every((child) => fits(child, depth + 1))
    );
  };
  if (!fits(data, 0)) throw new EntryFileError('tooDeep');
  return data;
}
