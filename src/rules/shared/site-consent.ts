import type { consentScopes } from '#model/codes';
import { isInForce } from '#model/consent';
import type { Entry } from '#model/content';
import type { RuleContext } from '../rule.ts';

export type Person = Entry<'mentors'> | Entry<'mentees'>;

/**
 * A consent to distribution in force on the day of the context covers this datum of the person on the school's own
 * site (152-ФЗ ст. 10.1; PD-02): it names the scope, the channel and the address.
 */
export function permitsOnSite(
  { data }: Person,
  scope: keyof typeof consentScopes.labels,
  { school, asOf }: RuleContext,
): boolean {
  const own = new URL(school.officialSiteUrl).host;
  return data.consents.some(
    (consent) =>
      consent.kind === 'distribution' &&
      consent.scopes.includes(scope) &&
      consent.channels.includes('site') &&
      consent.resources.some((resource) => new URL(resource).host === own) &&
      isInForce(consent, asOf),
  );
}
