import { adminPolicies, documentPolicy, pagePolicy, sandboxPolicy } from './policy.ts';

/** Names and values of headers, each name as it is usually written. */
export type Headers = Readonly<Record<string, string>>;

/** One kind of file of the section. */
export interface HeaderRule {
  name: string;
  /**
   * Regular expression that the path below the base path (`files/a.pdf`) begins with; of the part that JavaScript, PCRE
   * and RE2 read alike.
   */
  pattern: string;
  /** All headers that the file is sent with. */
  headers: Headers;
}

/** Of what Chromium knows; it complains about other names. */
const unusedFeatures = [
  ...['camera', 'display-capture', 'geolocation', 'hid', 'microphone', 'midi', 'payment', 'serial', 'usb'],
];

/** What has no rule of its own: pages and whatever else lies in the section. */
export const pageHeaders: Headers = {
  'Content-Security-Policy': pagePolicy,
  'X-Content-Type-Options': 'nosniff',
  // No other site learns what somebody searched for or read here.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Asked anew each time: a page without a person who withdrew the consent must replace the older one at once.
  'Cache-Control': 'no-cache',
};

/**
 * What headers a path below the base path is sent with: the first rule that fits, else those of pages. The files for
 * web servers, the local server and the tests are all derived from this table.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    // The name follows from the content.
    name: 'hashed',
    pattern: String.raw`_astro/|pagefind/(index|filter|fragment)/|pagefind/[^/]*\.pf_meta$`,
    headers: { ...pageHeaders, 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  { name: 'search', pattern: 'pagefind/', headers: pageHeaders },
  {
    name: 'document',
    pattern: String.raw`files/.*\.pdf$`,
    headers: { ...pageHeaders, 'Content-Security-Policy': documentPolicy },
  },
  {
    name: 'picture',
    pattern: String.raw`files/.*\.(png|jpg|jpeg|webp|avif)$`,
    headers: { ...pageHeaders, 'Content-Security-Policy': sandboxPolicy },
  },
  {
    name: 'download',
    pattern: 'files/.*[^/]$',
    headers: {
      ...pageHeaders,
      'Content-Security-Policy': sandboxPolicy,
      'Content-Disposition': 'attachment',
    },
  },
  {
    // Any site may read the feed and other data: they are public, and the answer does not depend on who asks.
    name: 'data',
    pattern: String.raw`.*\.(json|xml|ics)$`,
    headers: {
      ...pageHeaders,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
    },
  },
];

/**
 * The rule of the editor, where a section has one; it goes before all others.
 * @param origins of the forge that the editor works on
 * @param hasWindow the sign-in opens a window of another site and waits for its word
 */
export function adminRule(origins: readonly string[], hasWindow: boolean): HeaderRule {
  return {
    name: 'admin',
    pattern: 'admin/',
    headers: {
      ...pageHeaders,
      'Content-Security-Policy': adminPolicies(origins).header,
      'Referrer-Policy': 'no-referrer',
      ...(hasWindow ? { 'Cross-Origin-Opener-Policy': 'same-origin-allow-popups' } : {}),
    },
  };
}

/** Paths that are answered as if they did not exist: hidden files, and the files for web servers. */
export const hiddenPattern = String.raw`(.*/)?\.|_server/`;

/** Takes a pattern of this module; returns the one of whole paths on a server: `^/razdel/(…)`. */
export function addressPattern(base: string, pattern: string): string {
  return `^${base.replaceAll('.', '\\.')}(${pattern})`;
}

/** Takes a path below the base path, `''` for the home page; returns the headers of the answer. */
export function headersOf(path: string): Headers {
  return headerRules.find(({ pattern }) => new RegExp(`^(${pattern})`).test(path))?.headers ?? pageHeaders;
}

/** Whether a path below the base path is answered as if it did not exist. */
export function isHidden(path: string): boolean {
  return new RegExp(`^(${hiddenPattern})`).test(path);
}
