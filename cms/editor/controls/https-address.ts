/**
 * The address as it is stored: blanks around it are dropped, `https://` is put before what has no scheme.
 * @returns undefined for nothing; an address with another scheme stays, so that the check can speak of it
 */
export function completeAddress(text: string): string | undefined {
  const plain = text.trim();
  if (plain === '') return undefined;
  if (/^http:\/\//i.test(plain)) return plain.replace(/^http:/i, 'https:');
  return /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(plain) ? plain : `https://${plain.replace(/^\/+/, '')}`;
}

/** The site that an address leads to, as people read it: Cyrillic domains stay Cyrillic. */
export function siteOf(address: string): string | undefined {
  return /^https:\/\/([^\s/?#@\\]+\.[^\s/?#@\\]+)/.exec(address)?.[1];
}
