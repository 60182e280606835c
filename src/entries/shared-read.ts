import type { Content } from '#model/content';
import { readContent } from './read-content.ts';

const key = Symbol.for('nastavnichestvo.content');
type Cache = Map<string, Promise<Content>>;

/**
 * Reads a content folder once a process. Astro loads the collections' module apart from the command line's, so the
 * memory is the process's own and not a module's.
 */
export function readContentOnce(
  dir: string,
  onProgress?: (done: number, total: number) => void,
): Promise<Content> {
  const holder = globalThis as { [key]?: Cache };
  const cache = (holder[key] ??= new Map());
  let content = cache.get(dir);
  if (content === undefined) {
    content = readContent(dir, onProgress);
    cache.set(dir, content);
  }
  return content;
}
