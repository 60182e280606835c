import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileChange } from './apply-changes.ts';
import { applyChanges } from './apply-changes.ts';
import { readPrivateFiles } from './private-folder.ts';
import type { FileMap } from './private-folder.ts';
import { Refusal } from './refusal.ts';

/** What a restoration did, by path from the private folder. */
export interface Restored {
  written: string[];
  /** Where replaced files are kept now; empty when none was replaced. */
  kept: string[];
}

/**
 * Puts the files of a backup into the private folder. Files that the backup does not know stay. Those that differ are
 * replaced only when `replace` is set, and what they were is kept in a folder `before-<date>` inside.
 * @param today calendar date, for the name of that folder
 * @throws Refusal when files differ and must not be replaced, or the disk refuses; nothing is changed then
 */
export async function restoreFiles(
  dir: string,
  backup: FileMap,
  replace: boolean,
  today: string,
): Promise<Restored> {
  const present = (await exists(dir)) ? await readPrivateFiles(dir) : new Map<string, Uint8Array>();
  const wanted = [...backup].filter(([path, bytes]) => !isSame(present.get(path), bytes));
  const differing = wanted.filter(([path]) => present.has(path)).map(([path]) => path);
  if (differing.length > 0 && !replace) {
    throw new Refusal(
      `В закрытой папке есть файлы с другим содержанием: ${differing.join(', ')}. Ничего не изменено. Чтобы взять их из копии, добавьте --replace: прежние файлы будут сохранены рядом.`,
    );
  }
  const aside = freeName(`before-${today}`, present);
  const kept = differing.map((path) => `${aside}/${path}`);
  const changes: FileChange[] = [
    ...differing.map((path) => ({ path: join(dir, aside, path), bytes: present.get(path) ?? null })),
    ...wanted.map(([path, bytes]) => ({ path: join(dir, path), bytes })),
  ];
  await applyChanges(changes);
  return { written: wanted.map(([path]) => path), kept };
}

function isSame(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0;
}

/** A folder's name that no file of the private folder uses. */
function freeName(name: string, present: FileMap): string {
  const taken = (candidate: string) => [...present.keys()].some((path) => path.startsWith(`${candidate}/`));
  if (!taken(name)) return name;
  let number = 2;
  while (taken(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
