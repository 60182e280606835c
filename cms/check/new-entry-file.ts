import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import type { DraftData } from '../api/types.ts';
import { fileNameOf } from '../entry-file/slug.ts';

/**
 * The file that a new entry gets. People and pairs are named by their id, so that no file name tells a name; all others
 * by their title. A name that is taken gets a number.
 * @param files taken, as paths from the content folder
 * @returns path from the content folder
 */
export function newEntryFile(kind: Kind, data: DraftData, files: { has(path: string): boolean }): string {
  if (kind === 'school') return 'school.json';
  const path = (suffix: string) => `${kind}/${fileNameOf(kind, data)}${suffix}.${kinds[kind].extension}`;
  let free = path('');
  for (let count = 2; files.has(free); count += 1) free = path(`-${count}`);
  return free;
}
