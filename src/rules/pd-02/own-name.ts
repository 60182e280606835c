import { addWorkingDays } from '#model/calendar/production-calendar';
import { isInForce } from '#model/consent';
import type { Consent } from '#model/consent';
import { isMinorOn, permits, whyUnnamed } from '#model/permission';
import type { Participant } from '#model/permission';
import { refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';

export type OwnNameCode =
  'noConsent' | 'notBegun' | 'expiredRecently' | 'expired' | 'scope' | 'channel' | 'resource' | 'processing';

/** Working days in which a name must go after the consent has ended (152-ФЗ ст. 10.1 ч. 14). */
const daysToRemove = 3;

/**
 * The person's own entry holds a name that may not be shown: which part of the consent is missing. Who may sign is a
 * matter of PD-07, and what remains after a withdrawal one of FED-12.
 */
export function checkOwnName(person: Participant, context: RuleContext): Violation<OwnNameCode>[] {
  const reason = whyUnnamed(person, context.school, context.asOf);
  if (reason === undefined || reason === 'signature') return [];
  const at = refOf(person);
  const args = { role: person.kind === 'mentors' ? 'mentor' : 'mentee', person: person.id };
  const violation = (code: OwnNameCode, more: Record<string, string> = {}): Violation<OwnNameCode>[] => [
    { code, at, field: 'consents', args: { ...args, ...more } },
  ];
  if (reason === 'noConsent') return isMinorOn(person.data, context.asOf) ? [] : violation(reason);
  if (reason === 'notBegun') return violation(willBeShown(person, context) ? reason : 'noConsent');
  if (reason !== 'ended') return violation(reason);
  const last = lastEnded(person, context.asOf);
  if (last === undefined) return violation('noConsent');
  if (last.withdrawnOn !== undefined && last.withdrawnOn <= context.asOf) return [];
  const date = last.validTo ?? context.asOf;
  const deadline = addWorkingDays(date, daysToRemove).date;
  return violation(context.asOf <= deadline ? 'expiredRecently' : 'expired', { date, deadline });
}

/** On the first day of one of the consents to come the name may be shown. */
function willBeShown(person: Participant, { school, asOf }: RuleContext): boolean {
  return person.data.consents
    .map(({ validFrom, signedOn }) => validFrom ?? signedOn)
    .some((day) => day > asOf && permits(person, 'name', 'site', school, day));
}

/** The consent to show the name that ended last; one without a list of data covers everything, as in FED-12. */
function lastEnded({ data }: Participant, asOf: string): Consent | undefined {
  const endOf = ({ withdrawnOn, validTo }: Consent) => withdrawnOn ?? validTo ?? '';
  return data.consents
    .filter(
      (consent) =>
        consent.kind === 'distribution' &&
        (consent.scopes.length === 0 || consent.scopes.includes('name')) &&
        !isInForce(consent, asOf),
    )
    .toSorted((a, b) => endOf(a).localeCompare(endOf(b)))
    .at(-1);
}
