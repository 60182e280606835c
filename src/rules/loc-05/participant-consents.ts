import type { Entry } from '#model/content';
import { isInForce } from '#model/consent';
import { personArgs } from '../shared/person-args.ts';
import type { Participant as Person } from '#model/permission';
import { refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import type { Code } from './rule.ts';

/**
 * Every mentor and mentee of the pairing has consented in writing to the additional duties (A1 п. 3.3; A2, этап 1):
 * in the pairing's own list or among the person's consents.
 */
export function checkConsents(pairing: Entry<'pairings'>, context: RuleContext): Violation<Code>[] {
  const { mentors, mentees, participantConsents, type } = pairing.data;
  const people: (Person | undefined)[] = [
    ...new Set(mentors).values().map((id) => context.get('mentors', id)),
    ...new Set(mentees).values().map((id) => context.get('mentees', id)),
  ];
  const consented = new Set(
    participantConsents
      .filter(({ date, ref }) => (date === undefined ? ref !== undefined : date <= context.asOf))
      .map(({ person }) => person),
  );
  return people
    .filter((person) => person !== undefined)
    .filter((person) => !consented.has(person.id) && !hasDutyConsent(person, context.asOf))
    .map((person) => ({
      code: 'noConsent',
      at: refOf(pairing),
      field: 'participantConsents',
      args: { ...personArgs(person, context), type, pairing: pairing.id },
    }));
}

function hasDutyConsent({ data }: Person, asOf: string): boolean {
  return data.consents.some((consent) => consent.kind === 'mentoringDuty' && isInForce(consent, asOf));
}
