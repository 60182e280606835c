import { pageAddresses } from '#section/addresses';

/** Addresses of the machine-readable files, relative to the section's base path. */
export const feedAddresses = {
  section: 'feed/v1/section.json',
  schema: 'feed/v1/schema.json',
  selfCheck: 'self-check.json',
  selfCheckSchema: 'self-check.schema.json',
  jsonFeed: `${pageAddresses.news}feed.json`,
  rss: `${pageAddresses.news}rss.xml`,
  calendar: `${pageAddresses.events}kalendar.ics`,
  catalogue: 'data.json',
} as const;

/** Where the section is published. */
export interface Place {
  /** Origin of the site, e.g. `https://rodnik.example`. */
  site: string;
  /** Path of the section, with a slash at both ends. */
  base: string;
}

/** The absolute address of a page or file of the section, in ASCII. */
export function absoluteUrl({ site, base }: Place, address: string): string {
  return new URL(`${base}${address}`, site).href;
}

/** A foreign address in ASCII: Cyrillic domains and paths are legal in the content, not in a `uri`. */
export function asciiUrl(address: string): string {
  return new URL(address).href;
}
