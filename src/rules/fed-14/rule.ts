import { isInForce } from '#model/consent';
import type { Consent } from '#model/consent';
import type { Entry } from '#model/content';
import { isMinorOn, permits } from '#model/permission';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { personArgs } from '../shared/person-args.ts';
import { workingDaysAfter } from '../shared/working-days-after.ts';

type Code = 'noConsent' | 'expired' | 'notForSite' | 'notBegun';

/** Working days after the end of a consent in which the picture may still lie in the folder, as after a withdrawal. */
const graceDays = 3;

/** FED-14: a picture of a person is published only with a consent that names it (ГК РФ ст. 152.1; case 45). */
export default defineRule<Code>({
  id: 'FED-14',
  source: 'ГК РФ ст. 152.1; 152-ФЗ ст. 10.1',
  codes: {
    noConsent: { severity: 'error', withholds: false },
    expired: { severity: 'warning', breaks: false },
    notForSite: { severity: 'warning' },
    notBegun: { severity: 'info' },
  },
  check(context) {
    const pictured = context
      .all('mentors')
      .filter(({ data }) => data.photo !== undefined && !isMinorOn(data, context.asOf));
    return checkEach(pictured, (mentor) => checkPhoto(mentor, context), 'noPhotos');
  },
});

function checkPhoto(mentor: Entry<'mentors'>, context: RuleContext): Violation<Code>[] {
  if (permits(mentor, 'photo', 'site', context.school, context.asOf)) return [];
  const code = codeOf(mentor.data.consents, context.asOf);
  if (code === undefined) return [];
  const { photo } = mentor.data;
  return [
    {
      code,
      at: refOf(mentor),
      field: 'photo',
      args: personArgs(mentor, context),
      ...(code === 'noConsent' && photo !== undefined ? { attachment: photo } : {}),
    },
  ];
}

/**
 * Undefined where others speak: FED-12 when the last consent to the photo has been withdrawn; where one in force names
 * the site, FED-11 of its address, FED-13 of its signature, PD-01 of the consent to processing.
 */
function codeOf(consents: readonly Consent[], asOf: string): Code | undefined {
  const covering = consents.filter(({ kind, scopes }) => kind === 'distribution' && scopes.includes('photo'));
  const inForce = covering.filter((consent) => isInForce(consent, asOf));
  if (inForce.some(({ channels }) => channels.includes('site'))) return undefined;
  if (inForce.length > 0) return 'notForSite';
  const isAhead = ({ validFrom, signedOn, withdrawnOn }: Consent) =>
    (validFrom ?? signedOn) > asOf && withdrawnOn === undefined;
  if (covering.some(isAhead)) return 'notBegun';
  const last = covering.toSorted((a, b) => endOf(a).localeCompare(endOf(b))).at(-1);
  if (last === undefined) return 'noConsent';
  if (last.withdrawnOn !== undefined) return undefined;
  return workingDaysAfter(endOf(last), asOf).days <= graceDays ? 'expired' : 'noConsent';
}

function endOf({ withdrawnOn, validTo, signedOn }: Consent): string {
  return withdrawnOn ?? validTo ?? signedOn;
}
