import { findShapeFault } from '#entries/source-fault';
import { EntryFileError } from './entry-file-error.ts';
import type { Fields } from './plain-value.ts';

/**
 * The fields of a parsed file.
 * @throws EntryFileError `notObject` or `tooDeep`
 */
export function checkShape(data: unknown): Fields {
  const fault = findShapeFault(data);
  if (fault !== undefined) throw new EntryFileError(fault.code);
  return data as Fields;
}
