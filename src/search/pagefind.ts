/** What a search result of Pagefind holds, as far as it is shown. */
export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A search result, whose page is loaded only when it is asked for. */
export interface FoundResult {
  data(): Promise<FoundPage>;
}

/** The part of Pagefind's module in the browser that is used. */
export interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  search(
    term: string | null,
    options: { filters: Readonly<Record<string, string>> },
  ): Promise<{ results: FoundResult[] }>;
}

/** How many words an excerpt has. */
const excerptLength = 28;

/**
 * Loads Pagefind and the heart of its index.
 *
 * @param bundle the address of the folder `pagefind/`, absolute or from the root of the site
 * @throws Error when it cannot be loaded, for example because the page was opened as a file
 */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const module = new URL('pagefind.js', new URL(bundle, document.baseURI)).href;
  const pagefind = (await import(/* @vite-ignore */ module)) as Pagefind;
  await pagefind.options({ excerptLength });
  return pagefind;
}
