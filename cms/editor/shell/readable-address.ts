/**
 * What stands in place of an address that cannot be decoded: the list that it begins with. Decap's router (history
 * 4.10) throws for such an address, and nothing is shown.
 * @param href of the page
 * @returns the new hash; undefined for an address that can be decoded
 */
export function readableHash(href: string): string | undefined {
  const hash = href.includes('#') ? href.slice(href.indexOf('#')) : '';
  if (decode(hash) !== undefined) return undefined;
  return /^#\/collections\/[a-z]+/.exec(hash)?.[0] ?? '#/';
}

/** The bundler drops a call of `decodeURI` whose result nobody uses. */
function decode(text: string): string | undefined {
  try {
    return decodeURI(text);
  } catch {
    return undefined;
  }
}
