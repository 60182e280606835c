import { addWorkingDays } from '#model/calendar/production-calendar';
import { isInForce } from '#model/consent';
import type { Consent } from '#model/consent';
import type { ConsentScope, Participant } from '#model/permission';
import { remember } from '#privacy/memory';
import { refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import type { Code } from './rule.ts';

/** Working days after a withdrawal in which the data must be gone (152-ФЗ ст. 10.1 ч. 14). */
const termDays = 3;

const goneBy = remember((withdrawnOn: string) => addWorkingDays(withdrawnOn, termDays), 1000);

type Held = 'name' | 'about' | 'photo';

/** What an entry may hold of a person, by the scope of the consent that let it be shown. */
const scopeOf: Readonly<Record<Held, ConsentScope>> = {
  name: 'name',
  about: 'achievements',
  photo: 'photo',
};

/** What the person has withdrawn and the entry still holds, one violation a consent. */
export function checkRemoval(person: Participant, asOf: string): Violation<Code>[] {
  const byConsent = Map.groupBy(heldBy(person), (held) => endedBy(person, scopeOf[held], asOf));
  return [...byConsent].flatMap(([consent, held]) => {
    if (consent?.withdrawnOn === undefined) return [];
    const { date: deadline, missingYears } = goneBy(consent.withdrawnOn);
    const photo = 'photo' in person.data && held.includes('photo') ? person.data.photo : undefined;
    return {
      code: asOf <= deadline ? 'removeBy' : 'overdue',
      at: refOf(person),
      field: `consents.${person.data.consents.indexOf(consent)}.withdrawnOn`,
      args: {
        role: person.kind === 'mentors' ? 'mentor' : 'mentee',
        person: person.id,
        date: consent.withdrawnOn,
        deadline,
        held: held.join(' '),
        years: missingYears.join(', '),
      },
      ...(photo === undefined ? {} : { attachment: photo }),
    };
  });
}

function heldBy({ data }: Participant): Held[] {
  const { lastName, firstName, patronymic } = data;
  const hasName = [lastName, firstName, patronymic].some((part) => part !== undefined);
  return [
    ...(hasName ? (['name'] as const) : []),
    ...('about' in data && data.about !== undefined ? (['about'] as const) : []),
    ...('photo' in data && data.photo !== undefined ? (['photo'] as const) : []),
  ];
}

/**
 * The withdrawn consent that was the last to cover the scope; undefined when another one still does, or when the last
 * one ran out by itself. A withdrawn consent without a list of data covers everything.
 */
function endedBy({ data }: Participant, scope: ConsentScope, asOf: string): Consent | undefined {
  const covering = data.consents.filter(
    ({ kind, scopes, signedOn, validFrom }) =>
      kind === 'distribution' &&
      (scopes.length === 0 || scopes.includes(scope)) &&
      (validFrom ?? signedOn) <= asOf,
  );
  if (covering.some((consent) => isInForce(consent, asOf))) return undefined;
  const last = covering.toSorted((a, b) => endOf(a).localeCompare(endOf(b))).at(-1);
  const { withdrawnOn, signedOn } = last ?? {};
  if (withdrawnOn === undefined || signedOn === undefined) return undefined;
  return signedOn <= withdrawnOn && withdrawnOn <= asOf ? last : undefined;
}

function endOf({ withdrawnOn, validTo }: Consent): string {
  return withdrawnOn ?? validTo ?? '';
}
