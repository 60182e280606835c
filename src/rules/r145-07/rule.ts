import { addYears } from '#model/calendar/calendar-date';
import { isInForce } from '#model/consent';
import type { Consent } from '#model/consent';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { personArgs } from '../shared/person-args.ts';
import { openR145Programs } from '../shared/r145-programs.ts';
import { isMinorOn } from '#model/permission';
import type { Participant as Person } from '#model/permission';

type Code = 'minorSignedSelf' | 'coSignatureMissing' | 'adultNeedsOwn';

/**
 * R145-07: adults consent to the duties themselves, minors through a legal representative; beside whose signature under
 * the consent to processing a pupil of 14 may sign too. Who else signs is a matter of PD-01 (processing) and FED-13
 * (distribution).
 */
export default defineRule<Code>({
  id: 'R145-07',
  source: 'приказ Верхней Пышмы от 10.12.2020 № 226, дорожная карта, п. 2.1, 2.2, 3.3; 152-ФЗ ст. 9',
  codes: {
    minorSignedSelf: { severity: 'error', withholds: false },
    coSignatureMissing: { severity: 'warning', breaks: false },
    adultNeedsOwn: { severity: 'warning' },
  },
  check(context) {
    return checkEach(participants(context), (person) => checkConsents(person, context), 'noParticipants');
  },
});

/** Pupils of both bases and everybody in a programme of the target model that is not completed; those who left are out. */
function participants(context: RuleContext): Person[] {
  const pairings = openR145Programs(context).flatMap(({ data }) => {
    const pairing = context.get('pairings', data.pairing);
    return pairing === undefined ? [] : [pairing.data];
  });
  const ids = {
    mentors: new Set(pairings.flatMap(({ mentors }) => mentors)),
    mentees: new Set(pairings.flatMap(({ mentees }) => mentees)),
  };
  const isPupil = ({ data }: Person) =>
    'participant' in data ? data.participant === 'pupil' : data.grade !== undefined;
  return [...context.all('mentors'), ...context.all('mentees')].filter((person) => {
    const left = person.data.leftOn !== undefined && person.data.leftOn <= context.asOf;
    return !left && (ids[person.kind].has(person.id) || isPupil(person));
  });
}

function checkConsents(person: Person, context: RuleContext): Violation<Code>[] {
  const { consents } = person.data;
  const inForce = consents.filter(
    (consent) => consent.kind !== 'distribution' && isInForce(consent, context.asOf),
  );
  const found = (code: Code, consent: Consent): Violation<Code> => ({
    code,
    at: refOf(person),
    field: `consents.${consents.indexOf(consent)}`,
    args: { ...personArgs(person, context), kind: consent.kind },
  });
  const signed = (kind: Consent['kind'], by: Consent['signedBy']) =>
    inForce.filter((consent) => consent.kind === kind && consent.signedBy === by);
  const minor = isMinorOn(person.data, context.asOf);
  return inForce.flatMap((consent) => {
    const { kind, signedBy } = consent;
    if (kind === 'processing') {
      const asks =
        minor &&
        signedBy === 'legalRepresentative' &&
        isFourteen(person, context.asOf) &&
        signed(kind, 'self').length === 0;
      return asks ? [found('coSignatureMissing', consent)] : [];
    }
    if (signedBy === 'self') {
      const alone = minor && signed(kind, 'legalRepresentative').length === 0;
      return alone ? [found('minorSignedSelf', consent)] : [];
    }
    const own = signed(kind, 'self').some(({ signedOn }) => !isMinorOn(person.data, signedOn));
    return minor || own ? [] : [found('adultNeedsOwn', consent)];
  });
}

/** Known to be 14 or older: a policy of ours asks such a pupil to sign beside the representative. */
function isFourteen({ data }: Person, asOf: string): boolean {
  return data.adultOn !== undefined && addYears(data.adultOn, -4) <= asOf;
}
