import type { Kind } from '#model/kind-names';
import type { ImportNoun } from '../../api/import.ts';

/** Path of the page «Импорт» in Decap's router. */
export const importPath = '/import';

/** Names in the address what is to be imported. */
export const nounParameter = 'chto';

const nouns: Partial<Record<Kind, ImportNoun>> = {
  roadmaps: 'roadmap',
  mentors: 'mentors',
  mentees: 'mentees',
  documents: 'documents',
  events: 'events',
};

/** Path of the page, with what entries of the kind are imported as; without that for kinds that no file brings. */
export function importAddress(kind: Kind): string {
  const noun = nouns[kind];
  return noun === undefined ? importPath : `${importPath}?${nounParameter}=${noun}`;
}
