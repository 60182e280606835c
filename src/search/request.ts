/** What the visitor asks for; an empty string stands for "anything". */
export interface SearchRequest {
  /** The words as typed. */
  readonly text: string;
  /** A value of Pagefind's filter «вид». */
  readonly kind: string;
  /** A value of Pagefind's filter «год». */
  readonly year: string;
}

/** Takes the query of an address, `?q=…&kind=…&year=…`; returns the request it stands for. */
export function parseRequest(query: string): SearchRequest {
  const params = new URLSearchParams(query);
  const value = (name: string): string => (params.get(name) ?? '').trim();
  return { text: value('q'), kind: value('kind'), year: value('year') };
}

/** Takes a request; returns the query of its address with the question mark, or '' for an empty request. */
export function formatRequest({ text, kind, year }: SearchRequest): string {
  const given = Object.entries({ q: text, kind, year }).filter(([, value]) => value);
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
}

/**
 * Takes the words as typed; returns the term to hand to Pagefind.
 *
 * Pagefind 1.5.2 folds ё into е by itself, but it folds й into и as well, before it cuts the ending off, and so does
 * not recognise the endings -ый, -ий, -ой, -ей: «молодой» would not find «молодого». Each of them is replaced here by
 * an ending of the same class that has no й (-ым, -им, -ом, -ем). Pages need nothing of the kind: there the uncut word
 * begins with the stem, and Pagefind finds words by their beginning. A phrase in straight quotes is compared word by
 * word with the page, so it stays as it is.
 */
export function buildTerm(text: string): string {
  return /^".+"$/s.test(text) ? text : text.replace(/(\p{L}{2}[иыое])й((?:ся)?)(?!\p{L})/giu, '$1м$2');
}
