import { isInForce } from '#model/consent';
import type { Entry } from '#model/content';
import { mayJoinRegionalBank, offersOpenMentoring } from '#model/regional-bank';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { personArgs } from '../shared/person-args.ts';

type Code = 'consentMissing' | 'topicsMissing';

/**
 * SEC-10: mentors for the single regional bank: opt-in and a consent that names the bank's site (REG п. 7.1.1). Of
 * what a consent to the bank lacks others tell: FED-11 its address, FED-13 its signature, PD-01 the one to processing.
 */
export default defineRule<Code>({
  id: 'SEC-10',
  source: 'REG п. 7.1.1; 152-ФЗ ст. 10.1',
  codes: {
    consentMissing: { severity: 'warning' },
    topicsMissing: { severity: 'info' },
  },
  check(context) {
    const { asOf, school } = context;
    const mentors = context
      .all('mentors')
      .filter(({ data }) => data.grade === undefined && (data.leftOn === undefined || data.leftOn > asOf));
    const offering = mentors.filter((mentor) => offersOpenMentoring(mentor, asOf));
    const ready = offering.filter((mentor) => mayJoinRegionalBank(mentor, school, asOf));
    const indicators = [{ id: 'SEC-10.bank', numerator: ready.length, denominator: mentors.length }];
    if (offering.length === 0) {
      return { violations: [], notApplicable: { code: 'nobodyOffers', args: {} }, indicators };
    }
    const violations = offering.flatMap((mentor): Violation<Code>[] => {
      const at = refOf(mentor);
      const args = personArgs(mentor, context);
      const found: Violation<Code>[] = [];
      if (!ready.includes(mentor) && !hasConsented(mentor, asOf))
        found.push({ code: 'consentMissing', at, field: 'consents', args });
      if (mentor.data.openMentoring?.topics.length === 0) {
        found.push({ code: 'topicsMissing', at, field: 'openMentoring.topics', args });
      }
      return found;
    });
    const isToldElsewhere = ready.length === 0 && violations.every(({ code }) => code !== 'consentMissing');
    return {
      violations,
      evidence: ready.map(refOf),
      indicators,
      ...(isToldElsewhere && { notApplicable: { code: 'toldElsewhere', args: {} } }),
    };
  },
});

/** A consent in force lets the name be shown in the bank. */
function hasConsented({ data }: Entry<'mentors'>, asOf: string): boolean {
  return data.consents.some(
    (consent) =>
      consent.kind === 'distribution' &&
      isInForce(consent, asOf) &&
      consent.scopes.includes('name') &&
      consent.channels.includes('regionalBank'),
  );
}
