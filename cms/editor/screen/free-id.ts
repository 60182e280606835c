import type { Kind } from '#model/kind-names';
import type { DraftData } from '../../api/types.ts';
import { nextFreeId } from '../../entry-file/next-free-id.ts';
import { entryRows } from '../api/entry-rows.ts';

/**
 * Another id for a new entry when its own was taken meanwhile, for instance in another tab.
 * @returns undefined when its own is free
 */
export async function freeId(kind: Kind, { id }: DraftData): Promise<string | undefined> {
  if (typeof id !== 'string' || kind === 'school') return undefined;
  await entryRows.refresh();
  const taken = new Set((entryRows.current()?.[kind] ?? []).map((row) => row.id));
  return taken.has(id) ? nextFreeId(id, taken) : undefined;
}
