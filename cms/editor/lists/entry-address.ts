/** How an entry is opened from a list. */
export type EntryAddress =
  /** Through Decap's router. */
  | { way: 'router'; to: string }
  /** Only by the browser itself: the router (history 4.10) decodes twice what it is handed. */
  | { way: 'browser'; href: string }
  /** Not at all: the router takes `#` and `?` for its own. */
  | { way: 'none' };

/**
 * The address of an entry's form.
 * @param collection name in Decap's words
 * @param slug name of the file, without the extension
 */
export function entryAddress(collection: string, slug: string): EntryAddress {
  if (/[#?]/.test(slug)) return { way: 'none' };
  const path = `/collections/${collection}/entries/`;
  if (slug.includes('%')) return { way: 'browser', href: `#${path}${encodeURI(slug)}` };
  return { way: 'router', to: `${path}${slug}` };
}
