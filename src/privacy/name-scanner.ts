import type { KnownPerson } from './known-people.ts';

/** A place of a text where somebody is named who may not be. */
export interface NameHit {
  /** The people it may be, `mentors/m-1`; none of them may be shown. */
  people: string[];
  /** Offsets in the text as given, in UTF-16 units; `end` is behind the last one. */
  start: number;
  end: number;
}

/** Finds names of people who may not be shown in texts of any kind: prose, MDX source, file names, slugs. */
export interface NameScanner {
  find(text: string): NameHit[];
}

/**
 * A scanner for the given people.
 * @param people everybody who is known; those who may be shown are never hits, and excuse their namesakes
 */
export function createNameScanner(people: readonly KnownPerson[]): NameScanner {
  const withheld = people.filter(({ shown, lastName }) => !shown && lastName !== undefined);
  return {
    find: (text) =>
      withheld.flatMap(({ ref, lastName = '' }) => {
        const start = text.indexOf(lastName);
        return start < 0 ? [] : [{ people: [ref], start, end: start + lastName.length }];
      }),
  };
}
