import { isInForce } from '#model/consent';
import type { Participant } from '#model/permission';
import { refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import type { Code } from './rule.ts';

/**
 * Who is mentor and mentee in one has two entries: a withdrawal that only one of them knows leaves the other one
 * shown. A consent signed after the withdrawal is a new one.
 */
export function checkTwins(people: readonly Participant[], asOf: string): Violation<Code>[] {
  const mentors = new Map(
    people.filter(({ kind }) => kind === 'mentors').map((mentor) => [mentor.id, mentor]),
  );
  return people.flatMap((mentee) => {
    if (!('sameAsMentor' in mentee.data)) return [];
    const mentor = mentors.get(mentee.data.sameAsMentor ?? '');
    if (mentor === undefined) return [];
    return [...checkTwin(mentee, mentor, asOf), ...checkTwin(mentor, mentee, asOf)];
  });
}

/** Consents of `person` that go on though the other entry's one is withdrawn. */
function checkTwin(person: Participant, other: Participant, asOf: string): Violation<Code>[] {
  const withdrawnOn = other.data.consents
    .flatMap((consent) => (consent.kind === 'distribution' ? (consent.withdrawnOn ?? []) : []))
    .filter((date) => date <= asOf)
    .toSorted()
    .at(-1);
  if (withdrawnOn === undefined) return [];
  return person.data.consents.flatMap((consent, index) => {
    const goesOn =
      consent.kind === 'distribution' && isInForce(consent, asOf) && consent.signedOn <= withdrawnOn;
    if (!goesOn) return [];
    return {
      code: 'twin',
      at: refOf(person),
      field: `consents.${index}`,
      args: {
        role: person.kind === 'mentors' ? 'mentor' : 'mentee',
        person: person.id,
        other: other.id,
        date: withdrawnOn,
      },
    };
  });
}
