import { addDays } from '#model/calendar/calendar-date';
import type { Consent } from '#model/consent';
import type { Participant } from '#model/permission';
import { remember } from '#privacy/memory';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { endingConsents } from '../shared/ending-consents.ts';
import { peopleOnRecord } from '../shared/people-on-record.ts';
import { checkRemoval } from './removal.ts';
import { checkTwins } from './twins.ts';

export type Code = 'beforeSigned' | 'beforeBegun' | 'removeBy' | 'overdue' | 'ahead' | 'twin' | 'expiring';

/** Calendar days before the end of a consent in which the editor is reminded; ours, of no act. */
const noticeDays = 30;

/** FED-12: a withdrawn consent is obeyed in time, an ending one is noticed (152-ФЗ ст. 10.1 ч. 12–14; cases 48, 49). */
export default defineRule<Code>({
  id: 'FED-12',
  source: '152-ФЗ ст. 10.1 ч. 12–14',
  codes: {
    beforeSigned: { severity: 'error', withholds: false },
    beforeBegun: { severity: 'warning', breaks: false },
    removeBy: { severity: 'warning', breaks: false },
    overdue: { severity: 'error', withholds: false },
    ahead: { severity: 'info' },
    twin: { severity: 'warning' },
    expiring: { severity: 'info' },
  },
  check(context) {
    const { asOf } = context;
    const people = peopleOnRecord(context);
    const violations = [
      ...people.flatMap((person) => [...checkConsents(person, context), ...checkRemoval(person, asOf)]),
      ...checkTwins(people, asOf),
    ];
    // No evidence: it would point out who has withdrawn a consent.
    const hasWithdrawn = people.some(({ data }) => data.consents.some(({ withdrawnOn }) => withdrawnOn));
    return hasWithdrawn ? { violations } : { violations, notApplicable: { code: 'noWithdrawals', args: {} } };
  },
});

const noticedUntil = remember((asOf: string) => addDays(asOf, noticeDays), 10);

function checkConsents(person: Participant, { asOf }: RuleContext): Violation<Code>[] {
  const ending = endingConsents(person, asOf).filter(({ validTo }) => validTo <= noticedUntil(asOf));
  const near = new Set(ending.map(({ consent }) => consent));
  return person.data.consents.flatMap((consent) => checkDates(person, consent, near.has(consent), asOf));
}

/** Dates of one consent: a withdrawal before its time, one that is announced, an end that is near. */
function checkDates(
  person: Participant,
  consent: Consent,
  isEnding: boolean,
  asOf: string,
): Violation<Code>[] {
  const { kind, signedOn, validFrom = signedOn, validTo, withdrawnOn } = consent;
  const found = (code: Code, field: keyof Consent, date: string): Violation<Code>[] => [
    {
      code,
      at: refOf(person),
      field: `consents.${person.data.consents.indexOf(consent)}.${field}`,
      args: {
        role: person.kind === 'mentors' ? 'mentor' : 'mentee',
        person: person.id,
        kind,
        date,
        signedOn,
        validFrom,
      },
    },
  ];
  if (withdrawnOn !== undefined) {
    if (withdrawnOn < signedOn) return found('beforeSigned', 'withdrawnOn', withdrawnOn);
    if (withdrawnOn < validFrom) return found('beforeBegun', 'withdrawnOn', withdrawnOn);
    return withdrawnOn > asOf ? found('ahead', 'withdrawnOn', withdrawnOn) : [];
  }
  return isEnding && validTo !== undefined ? found('expiring', 'validTo', validTo) : [];
}
