import type { EntryKind } from '#model/content';

/** Addresses of the section's pages, relative to its base path, with a closing slash. */
export const pageAddresses = {
  home: '',
  programs: 'programmy/',
  mentors: 'nastavniki/',
  mentees: 'nastavlyaemye/',
  cases: 'keysy/',
  documents: 'dokumenty/',
  materials: 'materialy/',
  news: 'novosti/',
  events: 'anonsy/',
  roadmaps: 'dorozhnaya-karta/',
  figures: 'pokazateli/',
  about: 'o-sisteme/',
  glossary: 'slovar/',
  changes: 'izmeneniya/',
  embed: 'vstavka/',
  search: 'poisk/',
  selfCheck: 'samoproverka/',
  lowVision: 'dlya-slabovidyashchih/',
} as const;

/** Address of the page of all reports: a part of the figures. */
export const reportsAddress = `${pageAddresses.figures}otchety/`;

/** Address of the page that tells how the figures are counted: a part of the figures. */
export const methodAddress = `${pageAddresses.figures}kak-schitaetsya/`;

/** Kinds whose entries have a page of their own, and the list page above it. */
export const listOfKind = {
  programs: 'programs',
  cases: 'cases',
  documents: 'documents',
  materials: 'materials',
  news: 'news',
  events: 'events',
  roadmaps: 'roadmaps',
  mentors: 'mentors',
} as const satisfies Partial<Record<EntryKind, keyof typeof pageAddresses>>;

export type PagedKind = keyof typeof listOfKind;

/** Address of an entry's page: `programmy/pervye-shagi/`. */
export function addressOf(kind: PagedKind, slug: string): string {
  return `${pageAddresses[listOfKind[kind]]}${slug}/`;
}

/** Address of a roadmap along the months. @param address of the roadmap's page */
export function courseAddress(address: string): string {
  return `${address}po-srokam/`;
}

/** Address of a published file: `files/polozhenie.pdf`. */
export function fileAddress(publicName: string): string {
  return `files/${publicName}`;
}
