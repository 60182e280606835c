/** A page of the search as its results show it before its text is there. */
export interface ListedPage {
  /** Relative to the base path, as everywhere. */
  readonly address: string;
  readonly title: string;
  /** A value of the filter «вид»; '' when the page has none. */
  readonly kind: string;
  /** Values of the filter «год», in order. */
  readonly years: readonly string[];
}

/** What lies beside Pagefind's index: all its pages, and one form of each of their words. */
export interface Directory {
  /** By the name that Pagefind gives to the page. */
  readonly pages: Readonly<Record<string, ListedPage>>;
  readonly words: readonly string[];
}

/** The name of the directory in the folder of the index. */
export const directoryFile = 'directory.json';
