import { endOfAct } from '#model/acts/act';
import { actById } from '#model/acts/index';
import { addDays } from '#model/calendar/calendar-date';
import type { Consent } from '#model/consent';
import { namesResource } from '#model/permission';
import type { Participant } from '#model/permission';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { peopleOnRecord } from '../shared/people-on-record.ts';
import { personArgs } from '../shared/person-args.ts';

type Code = 'noScopes' | 'noChannels' | 'ownResource' | 'bankResource' | 'noTerm' | 'actEnding' | 'actEnded';

/** A reminder stands so many calendar days before the act itself ends. */
const noticeDays = 90;

/** FED-11: what a consent to distribution must state (приказ Роскомнадзора № 18; case 46). */
export default defineRule<Code>({
  id: 'FED-11',
  source: 'приказ Роскомнадзора от 24.02.2021 № 18',
  codes: {
    noScopes: { severity: 'error', withholds: false },
    noChannels: { severity: 'error', withholds: false },
    ownResource: { severity: 'error', withholds: false },
    bankResource: { severity: 'warning' },
    noTerm: { severity: 'warning' },
    actEnding: { severity: 'info' },
    actEnded: { severity: 'info' },
  },
  check(context) {
    const people = peopleOnRecord(context).filter((person) => openConsents(person, context.asOf).length > 0);
    const outcome = checkEach(people, (person) => checkPerson(person, context), 'noConsents');
    return { ...outcome, violations: [...outcome.violations, ...checkAct(context)] };
  },
});

/** Consents to distribution that have not ended; one that is to begin later is looked at too. */
function openConsents({ data }: Participant, asOf: string): Consent[] {
  return data.consents.filter(
    ({ kind, validTo, withdrawnOn }) =>
      kind === 'distribution' &&
      (validTo === undefined || asOf <= validTo) &&
      (withdrawnOn === undefined || asOf < withdrawnOn),
  );
}

function checkPerson(person: Participant, context: RuleContext): Violation<Code>[] {
  const { school, asOf } = context;
  const open = openConsents(person, asOf);
  const found = (code: Code, consent: Consent, field: keyof Consent): Violation<Code> => ({
    code,
    at: refOf(person),
    field: `consents.${person.data.consents.indexOf(consent)}.${field}`,
    args: { ...personArgs(person, context), site: new URL(school.officialSiteUrl).host },
  });
  return open.flatMap((consent) => {
    const { scopes, channels, validTo } = consent;
    const isPublished = channels.some((channel) => channel !== 'regionalBank');
    const isBanked = channels.includes('regionalBank');
    return [
      ...(scopes.length === 0 ? [found('noScopes', consent, 'scopes')] : []),
      ...(channels.length === 0 ? [found('noChannels', consent, 'channels')] : []),
      ...(isPublished && !namesResource(consent, 'site', school)
        ? [found('ownResource', consent, 'resources')]
        : []),
      ...(isBanked && !namesResource(consent, 'regionalBank', school)
        ? [found('bankResource', consent, 'resources')]
        : []),
      ...(validTo === undefined ? [found('noTerm', consent, 'validTo')] : []),
    ];
  });
}

/** The end of the act is on the watch list: afterwards the content of a consent may have to be another one. */
function checkAct({ asOf, schoolRef: at }: RuleContext): Violation<Code>[] {
  const actEndsOn = endOfAct(actById('prikaz-rkn-18'));
  if (actEndsOn === undefined || asOf < addDays(actEndsOn, -noticeDays)) return [];
  const code = asOf < actEndsOn ? 'actEnding' : 'actEnded';
  return [{ code, at, field: '', args: { date: actEndsOn } }];
}
