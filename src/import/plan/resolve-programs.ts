import { remark } from './context.ts';
import type { ExistingEntry } from './context.ts';
import type { ImportedEntry } from './plan.ts';
import { plainText } from './signature.ts';

/** Programmes that a file calls by title or id, as ids; a doubt tells those that the section does not have. */
export function resolvePrograms(imported: ImportedEntry, entries: readonly ExistingEntry[]): ImportedEntry {
  const { programs, ...data } = imported.data;
  if (!Array.isArray(programs)) return imported;
  const known = entries.filter(({ kind }) => kind === 'programs');
  const remarks = [...imported.remarks];
  const ids = programs.flatMap((name): string[] => {
    const words = plainText(String(name)).replaceAll('"', '');
    const found = known.filter(
      ({ id, data: { title } }) =>
        id === words || (typeof title === 'string' && plainText(title).replaceAll('"', '') === words),
    );
    const [only, ...more] = found;
    if (only !== undefined && more.length === 0) return [only.id];
    const doubt = remark('doubt', 'planProgramUnknown', { text: String(name) });
    remarks.push({ ...doubt, ...(imported.place === undefined ? {} : { place: imported.place }) });
    return [];
  });
  return { ...imported, data: ids.length === 0 ? data : { ...data, programs: ids }, remarks };
}
