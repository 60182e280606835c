import type { Participant } from '#model/permission';
import { refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { consentRemovals } from '../shared/consent-removals.ts';
import type { Code } from './rule.ts';

/** What the person has withdrawn and the entry still holds, one violation a consent. */
export function checkRemoval(person: Participant, asOf: string): Violation<Code>[] {
  return consentRemovals(person, asOf).map(({ index, withdrawnOn, held, deadline, missingYears }) => {
    const photo = 'photo' in person.data && held.includes('photo') ? person.data.photo : undefined;
    return {
      code: asOf <= deadline ? 'removeBy' : 'overdue',
      at: refOf(person),
      field: `consents.${index}.withdrawnOn`,
      args: {
        role: person.kind === 'mentors' ? 'mentor' : 'mentee',
        person: person.id,
        date: withdrawnOn,
        deadline,
        held: held.join(' '),
        years: missingYears.join(', '),
      },
      ...(photo === undefined ? {} : { attachment: photo }),
    };
  });
}
