import { addWorkingDays } from '#model/calendar/production-calendar';
import { isInForce } from '#model/consent';
import type { Consent } from '#model/consent';
import { fullName, isMinorOn, namesResource, permits } from '#model/permission';
import type { Participant } from '#model/permission';
import { refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';

export type OwnNameCode = 'noConsent' | 'notBegun' | 'expiredRecently' | 'expired' | 'scope';

/** Working days in which a name must go after the consent has ended (152-ФЗ ст. 10.1 ч. 14). */
const daysToRemove = 3;

/**
 * The person's own entry holds a name to which no consent in force refers. A consent to the bank alone is a legal wish.
 * What else a consent in force lacks, others tell: PD-01 the consent to processing, FED-11 places and addresses, FED-13
 * the signature. What remains after a withdrawal is a matter of FED-12, the name of a minor one of PD-07.
 */
export function checkOwnName(person: Participant, context: RuleContext): Violation<OwnNameCode>[] {
  const { school, asOf } = context;
  const { data } = person;
  const consents = data.consents.filter(({ kind }) => kind === 'distribution');
  const inForce = consents.filter((consent) => isInForce(consent, asOf));
  if (fullName(data) === '' || isMinorOn(data, asOf) || inForce.some(coversName)) return [];
  const at = refOf(person);
  const args = { role: person.kind === 'mentors' ? 'mentor' : 'mentee', person: person.id };
  const violation = (code: OwnNameCode, more: Record<string, string> = {}): Violation<OwnNameCode>[] => [
    { code, at, field: 'consents', args: { ...args, ...more } },
  ];
  const forSite = consents.filter((consent) => isForSite(consent, school));
  if (forSite.some(({ validFrom, signedOn }) => (validFrom ?? signedOn) > asOf)) {
    return violation(willBeShown(person, context) ? 'notBegun' : 'noConsent');
  }
  if (forSite.length === 0) return violation(inForce.length > 0 ? 'scope' : 'noConsent');
  const last = lastEnded(consents, asOf);
  if (last === undefined) return violation('noConsent');
  if (last.withdrawnOn !== undefined && last.withdrawnOn <= asOf) return [];
  const date = last.validTo ?? asOf;
  const deadline = addWorkingDays(date, daysToRemove).date;
  return violation(asOf <= deadline ? 'expiredRecently' : 'expired', { date, deadline });
}

/** One without a list of data covers everything, as in FED-12. */
function coversName({ scopes }: Consent): boolean {
  return scopes.length === 0 || scopes.includes('name');
}

function isForSite(consent: Consent, school: RuleContext['school']): boolean {
  const { scopes, channels } = consent;
  return scopes.includes('name') && channels.includes('site') && namesResource(consent, 'site', school);
}

/** On the first day of one of the consents to come the name may be shown. */
function willBeShown(person: Participant, { school, asOf }: RuleContext): boolean {
  return person.data.consents
    .map(({ validFrom, signedOn }) => validFrom ?? signedOn)
    .some((day) => day > asOf && permits(person, 'name', 'site', school, day));
}

/** The consent to show the name that ended last. */
function lastEnded(consents: readonly Consent[], asOf: string): Consent | undefined {
  const endOf = ({ withdrawnOn, validTo }: Consent) => withdrawnOn ?? validTo ?? '';
  return consents
    .filter((consent) => coversName(consent) && !isInForce(consent, asOf))
    .toSorted((a, b) => endOf(a).localeCompare(endOf(b)))
    .at(-1);
}
