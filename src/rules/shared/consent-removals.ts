import { addWorkingDays } from '#model/calendar/production-calendar';
import { isInForce } from '#model/consent';
import type { Consent } from '#model/consent';
import type { ConsentScope, Participant } from '#model/permission';
import { remember } from '#privacy/memory';

/** Working days after a withdrawal in which the data must be gone (152-ФЗ ст. 10.1 ч. 14). */
const termDays = 3;

const goneBy = remember((withdrawnOn: string) => addWorkingDays(withdrawnOn, termDays), 1000);

/** What an entry may hold of a person, by the scope of the consent that let it be shown. */
const scopeOf = {
  name: 'name',
  about: 'achievements',
  photo: 'photo',
} as const satisfies Readonly<Record<string, ConsentScope>>;

type Held = keyof typeof scopeOf;

/** A withdrawn consent whose data the entry still holds. */
export interface ConsentRemoval {
  /** Place of the consent among those of the person. */
  index: number;
  withdrawnOn: string;
  held: Held[];
  /** Last day for the removal: the earliest possible one where a calendar is missing. */
  deadline: string;
  missingYears: number[];
}

/** What the person has withdrawn and the entry still holds, one a consent. */
export function consentRemovals(person: Participant, asOf: string): ConsentRemoval[] {
  const byConsent = Map.groupBy(heldBy(person), (held) => endedBy(person, scopeOf[held], asOf));
  return [...byConsent].flatMap(([consent, held]) => {
    if (consent?.withdrawnOn === undefined) return [];
    const { withdrawnOn } = consent;
    const { date: deadline, missingYears } = goneBy(withdrawnOn);
    return [{ index: person.data.consents.indexOf(consent), withdrawnOn, held, deadline, missingYears }];
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
