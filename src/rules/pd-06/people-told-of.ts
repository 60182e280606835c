import type { Entry } from '#model/content';
import { knownPeople } from '#privacy/known-people';
import { createNameScanner } from '#privacy/name-scanner';
import type { NameScanner } from '#privacy/name-scanner';
import type { RuleContext } from '../rule.ts';
import { namedProgram } from '../shared/named-program.ts';
import { personLinks } from '../shared/person-links.ts';
import { programsOf } from '../shared/public-text.ts';
import type { Publication } from '../shared/public-text.ts';

/** An entry whose texts may tell of mentees. */
export type Telling = Publication | Entry<'programs' | 'materials'>;

/** All of them that are published, in the order of kinds and files. */
export function tellingEntries(context: RuleContext): Telling[] {
  return [
    ...context.all('programs'),
    ...context.all('news'),
    ...context.all('events'),
    ...context.all('cases'),
    ...context.all('materials'),
    ...context.all('documents'),
    ...context.all('reports'),
  ];
}

/** The programmes that the entry is about have so few mentees that whatever it says is said of somebody known. */
export function tellsOfFew(entry: Telling, context: RuleContext): boolean {
  const mentees = new Set(
    programsIn(entry, context).flatMap(({ data }) => {
      const pairing = context.get('pairings', data.pairing)?.data;
      return [...(pairing?.mentees ?? []), ...(pairing?.reverseRoles ?? []).map(({ mentee }) => mentee)];
    }),
  );
  return mentees.size > 0 && mentees.size < context.school.anonymity.smallestGroup;
}

function programsIn(entry: Telling, context: RuleContext): Entry<'programs'>[] {
  if (isProgram(entry)) return [entry];
  return isPublication(entry) ? programsOf(entry).flatMap((id) => namedProgram(id, context) ?? []) : [];
}

function isProgram(entry: Telling): entry is Entry<'programs'> {
  return entry.kind === 'programs';
}

function isPublication(entry: Telling): entry is Publication {
  return entry.kind !== 'programs' && entry.kind !== 'materials';
}

/** Finds out whether a paragraph names or links a mentee; officials and mentors excuse their namesakes. */
export function menteeFinder(context: RuleContext): (paragraph: string) => boolean {
  let scanner: NameScanner | undefined;
  const scannerOfMentees = () =>
    (scanner ??= createNameScanner(
      knownPeople(context.content, context.asOf).map((person) => ({
        ...person,
        shown: !person.ref.startsWith('mentees/'),
      })),
    ));
  return (paragraph) =>
    personLinks(paragraph).some(({ id }) => context.get('mentees', id) !== undefined) ||
    scannerOfMentees().find(paragraph).length > 0;
}
