/** What an address in a body may be: https, http, mailto, tel, or a place within the section. */
export type AddressVerdict = 'ok' | 'insecure' | 'unsafe';

const allowedSchemes = new Set(['https', 'http', 'mailto', 'tel']);
/** Nothing to decode and nothing to doubt: most links are like this. */
const plainAddress = /^https:\/\/[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9/._-]*)?$/i;
const pictureFile = /\.(?:jpe?g|png|webp|avif|gif)$/i;

/** Judges the address of a link. Control characters and backslashes are read as a browser would. */
export function judgeLink(href: string): AddressVerdict {
  if (plainAddress.test(href)) return 'ok';
  const verdicts = [href, browserForm(href), browserForm(decodeAddress(href))].map(judge);
  return verdicts.find((verdict) => verdict === 'unsafe') ?? verdicts[0] ?? 'unsafe';
}

function judge(address: string): AddressVerdict {
  if (address.startsWith('//')) return 'unsafe';
  const [beforePath = ''] = address.split(/[/?#]/, 1);
  if (!beforePath.includes(':')) return 'ok';
  const scheme = beforePath.slice(0, beforePath.indexOf(':')).toLowerCase();
  if (!allowedSchemes.has(scheme)) return 'unsafe';
  if (scheme === 'mailto' || scheme === 'tel') return 'ok';
  const host = /^https?:\/\/([^/?#]+)/i.exec(address)?.[1];
  if (!host || host.includes('@')) return 'unsafe';
  return scheme === 'http' ? 'insecure' : 'ok';
}

/** Browsers drop tabs and line ends, trim controls and blanks, and read `\` as `/`. */
function browserForm(address: string): string {
  return address
    .replace(/[\0-\x20\x7F]+|%(?:[01][0-9A-F]|20|7F)/gi, '')
    .replace(/\\|%5C/gi, '/')
    .trim();
}

/** The address as the editor wrote it: percent-encoding undone where that is possible. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Judges a picture's address: a file of our own, with the ending of a picture and nothing behind it. */
export function judgeImage(src: string): 'ok' | 'foreign-image' | 'not-an-image' | 'unsafe-link' {
  const address = browserForm(decodeAddress(src));
  if (address.startsWith('//') || /^https?:/i.test(address)) return 'foreign-image';
  if (judge(address) !== 'ok') return 'unsafe-link';
  return /[?#]/.test(address) || !pictureFile.test(address) ? 'not-an-image' : 'ok';
}
