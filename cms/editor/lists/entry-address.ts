/** Names the field in the address of an entry's form. */
export const fieldParameter = 'pole';

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
 * @param field to go to in the form, its path with dots; empty for none
 */
export function entryAddress(collection: string, slug: string, field = ''): EntryAddress {
  if (/[#?]/.test(slug)) return { way: 'none' };
  const path = `/collections/${collection}/entries/`;
  const query = field === '' ? '' : `?${fieldParameter}=${field}`;
  if (slug.includes('%')) return { way: 'browser', href: `#${path}${encodeURI(slug)}${query}` };
  return { way: 'router', to: `${path}${slug}${query}` };
}
