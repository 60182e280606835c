import type { Directory } from './directory.ts';
import { directoryFile } from './directory.ts';
import { createSpelling } from './spelling.ts';

/** A search result of Pagefind, whose text is loaded only when it is asked for. */
export interface FoundResult {
  /** The page's id in the directory. */
  readonly id: string;
  data(): Promise<{ readonly excerpt: string }>;
}

/** The part of Pagefind's module in the browser that is used. */
interface Pagefind {
  /** Fetches what a search for the term needs. */
  preload(term: string): Promise<void>;
  /** Fetches what the search needs and, if no other follows within the pause, searches; else returns null. */
  debouncedSearch(term: string, options: object, pause: number): Promise<{ results: FoundResult[] } | null>;
}

/** All that a search needs. */
export interface SearchIndex {
  readonly pagefind: Pagefind;
  readonly pages: Directory['pages'];
  /** Puts right what was typed; see `createSpelling`. */
  readonly correct: (text: string) => string;
}

/**
 * Loads Pagefind, the heart of its index and the directory, side by side.
 *
 * @param bundle the address of the folder `pagefind/`
 * @throws Error when one of them cannot be loaded
 */
export async function loadIndex(bundle: string): Promise<SearchIndex> {
  const [pagefind, { pages, words }] = await Promise.all([
    import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<Pagefind>,
    fetch(bundle + directoryFile).then((answer) => answer.json() as Promise<Directory>),
  ]);
  await pagefind.preload('');
  return { pagefind, pages, correct: createSpelling(words) };
}
