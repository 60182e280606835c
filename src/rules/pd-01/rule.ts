import { isInForce } from '#model/consent';
import type { Consent } from '#model/consent';
import { isMinorOn, mayBeProcessed } from '#model/permission';
import type { Participant } from '#model/permission';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { peopleInBases } from '../shared/people-in-bases.ts';
import { personArgs } from '../shared/person-args.ts';

type Code = 'missing' | 'ended' | 'notBegun' | 'minorSigned' | 'adultNotSigned';

/** PD-01: everybody in a base has consented to the processing of the data, and the consent is in force. */
export default defineRule<Code>({
  id: 'PD-01',
  source: 'A2 п. 2.2, 3.2; 152-ФЗ ст. 9',
  codes: {
    missing: { severity: 'error', withholds: false },
    ended: { severity: 'error', withholds: false },
    notBegun: { severity: 'error', withholds: false },
    minorSigned: { severity: 'error', withholds: false },
    adultNotSigned: { severity: 'warning' },
  },
  check(context) {
    const people = peopleInBases(context);
    const outcome = checkEach(people, (person) => checkPerson(person, context), 'nobody');
    if (people.length === 0) return outcome;
    const numerator = people.filter((person) => mayBeProcessed(person, context.asOf)).length;
    return {
      ...outcome,
      indicators: [{ id: 'PD-01.covered', numerator, denominator: people.length }],
    };
  },
});

/** Of several consents the one that lacks least is told of. */
const nearest = ['adultNotSigned', 'minorSigned', 'notBegun', 'ended'] as const;

function checkPerson(person: Participant, context: RuleContext): Violation<Code>[] {
  if (mayBeProcessed(person, context.asOf)) return [];
  const lacking = person.data.consents.map((consent) => lackOf(consent, person, context.asOf));
  const lack = nearest.find((candidate) => lacking.includes(candidate));
  const code = lack ?? 'missing';
  const field = lack === undefined ? 'consents' : `consents.${lacking.indexOf(lack)}`;
  return [{ code, field, at: refOf(person), args: personArgs(person, context) }];
}

/** What keeps a consent to processing from being relied on; undefined for a consent of another kind. */
function lackOf(consent: Consent, { data }: Participant, asOf: string): (typeof nearest)[number] | undefined {
  if (consent.kind !== 'processing') return undefined;
  if (isInForce(consent, asOf)) return isMinorOn(data, asOf) ? 'minorSigned' : 'adultNotSigned';
  const isOver =
    (consent.withdrawnOn !== undefined && consent.withdrawnOn <= asOf) ||
    (consent.validTo !== undefined && consent.validTo < asOf);
  return isOver ? 'ended' : 'notBegun';
}
