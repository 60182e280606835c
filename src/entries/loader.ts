import type { Loader } from 'astro/loaders';
import type { Entry } from '#model/content';
import type { Kind } from '#model/kind-names';
import { readContentOnce } from './shared-read.ts';

/** Key of the one state record. */
export const stateId = 'state';

/**
 * Astro's loader of one kind of entry. It stores what our own reader has parsed; a body stays the text that was
 * written, so that it never becomes a module of Vite. The key is the file, because two files may claim one id (DATA-05).
 */
export function entriesLoader(kind: Kind, dir: string): Loader {
  return {
    name: `nastavnichestvo-${kind}`,
    async load({ store }) {
      const content = await readContentOnce(dir);
      const entries: readonly Entry[] =
        kind === 'school' ? (content.school === undefined ? [] : [content.school]) : content.entries[kind];
      store.clear();
      for (const { file, data, body } of entries) {
        store.set({ id: file, data, body });
      }
    },
  };
}

/** Astro's loader of the one record that holds the problems, the attached files and the hash of the content. */
export function stateLoader(dir: string): Loader {
  return {
    name: 'nastavnichestvo-state',
    async load({ store }) {
      const { problems, broken, files, contentHash, fileCount } = await readContentOnce(dir);
      store.clear();
      store.set({
        id: stateId,
        data: { problems, broken, files: [...files.values()], contentHash, fileCount },
      });
    },
  };
}
