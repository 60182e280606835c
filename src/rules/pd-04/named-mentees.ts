import { knownPeople } from '#privacy/known-people';
import { createNameScanner } from '#privacy/name-scanner';
import type { NameScanner } from '#privacy/name-scanner';
import type { RuleContext } from '../rule.ts';
import { personLinks } from '../shared/person-links.ts';

/** Tells whether a text names a mentee. */
export type NamesMentee = (text: string) => boolean;

/**
 * A test for texts that name a mentee, by a link or by name, with a consent or without: no consent covers a judgement.
 * A name that a mentor or an official has too is nobody's for sure and does not count.
 */
export function createMenteeTest(context: RuleContext): NamesMentee {
  const ids = new Set(context.content.entries.mentees.map(({ id }) => id));
  let names: NameScanner | undefined;
  return (text) => {
    if (personLinks(text).some(({ id }) => ids.has(id))) return true;
    names ??= createMenteeScanner(context);
    return names.find(text).length > 0;
  };
}

/** Looks for mentees only; who is mentor and mentee in one counts as a mentee in both entries. */
function createMenteeScanner({ content, asOf }: RuleContext): NameScanner {
  const mentees = new Set(
    content.entries.mentees.flatMap(({ id, data }) => [`mentees/${id}`, `mentors/${data.sameAsMentor}`]),
  );
  return createNameScanner(
    knownPeople(content, asOf).map((person) => ({ ...person, shown: !mentees.has(person.ref) })),
  );
}
