import { isInForce } from '#model/consent';
import type { Consent } from '#model/consent';
import { isMinorOn, isSignedRightly } from '#model/permission';
import type { Participant } from '#model/permission';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { peopleOnRecord } from '../shared/people-on-record.ts';
import { personArgs } from '../shared/person-args.ts';

type Code = 'minorSignedSelf' | 'adultNeedsOwn' | 'adultRepresented';

/** FED-13: for a minor the legal representative consents to distribution, for an adult nobody else (case 51). */
export default defineRule<Code>({
  id: 'FED-13',
  source: '152-ФЗ ст. 9 ч. 6; ГК РФ ст. 26, 28',
  codes: {
    minorSignedSelf: { severity: 'error', withholds: false },
    adultNeedsOwn: { severity: 'warning' },
    adultRepresented: { severity: 'warning' },
  },
  check(context) {
    const { asOf } = context;
    const people = peopleOnRecord(context).filter((person) => inForce(person, asOf).length > 0);
    return checkEach(people, (person) => checkSignatures(person, context), 'noConsents');
  },
});

function inForce({ data }: Participant, asOf: string): Consent[] {
  return data.consents.filter((consent) => consent.kind === 'distribution' && isInForce(consent, asOf));
}

/** Consents in force with a signature that does not count, unless rightly signed ones cover the same data. */
function checkSignatures(person: Participant, context: RuleContext): Violation<Code>[] {
  const { asOf } = context;
  const { data } = person;
  const consents = inForce(person, asOf);
  const right = consents.filter((consent) => isSignedRightly(data, consent, asOf));
  const covered = new Set(right.flatMap(permissionsOf));
  const photo = 'photo' in data ? data.photo : undefined;
  const isPhotoCovered = right.some(({ scopes }) => scopes.includes('photo'));
  return consents
    .filter((consent) => !right.includes(consent))
    .filter((consent) => right.length === 0 || permissionsOf(consent).some((one) => !covered.has(one)))
    .map((consent) => ({
      code: codeOf(data, consent, asOf),
      at: refOf(person),
      field: `consents.${data.consents.indexOf(consent)}.signedBy`,
      args: personArgs(person, context),
      ...(photo !== undefined && !isPhotoCovered && consent.scopes.includes('photo')
        ? { attachment: photo }
        : {}),
    }));
}

/** «name site»: each datum in each place. */
function permissionsOf({ scopes, channels }: Consent): string[] {
  return scopes.flatMap((scope) => channels.map((channel) => `${scope} ${channel}`));
}

function codeOf(data: Participant['data'], { signedOn }: Consent, asOf: string): Code {
  if (isMinorOn(data, asOf)) return 'minorSignedSelf';
  return isMinorOn(data, signedOn) ? 'adultNeedsOwn' : 'adultRepresented';
}
