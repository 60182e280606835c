import type { Consent } from '#model/consent';
import type { Entry } from '#model/content';
import type { Participant } from '#model/permission';
import { refOf } from '../rule.ts';
import type { EntryRef, RuleContext } from '../rule.ts';

/** Where the paper of a consent is kept, as written, so that two of them can be compared. */
interface ConsentDocument {
  name: string;
  at: EntryRef;
  field: string;
}

/** Papers of the person's consents to processing and distribution that are not over by the day. */
export function dataDocuments(
  person: Participant,
  asOf: string,
): (ConsentDocument & { kind: Consent['kind'] })[] {
  return ofConsents(person, asOf).filter(({ kind }) => kind !== 'mentoringDuty');
}

/**
 * Papers of the person's consents to the duties (A1 п. 3.2–3.3): among the consents, in the mentor's own field, in the
 * pairings.
 */
export function dutyDocuments(person: Participant, context: RuleContext): ConsentDocument[] {
  const own = 'dutyConsent' in person.data ? person.data.dutyConsent?.ref : undefined;
  const inPairings = pairingsOf(person, context).flatMap((pairing) =>
    pairing.data.participantConsents.flatMap(({ person: id, ref }, index) =>
      id === person.id ? documentOf(ref, refOf(pairing), `participantConsents.${index}.ref`) : [],
    ),
  );
  return [
    ...ofConsents(person, context.asOf).filter(({ kind }) => kind === 'mentoringDuty'),
    ...documentOf(own, refOf(person), 'dutyConsent.ref'),
    ...inPairings,
  ];
}

const pairingsByMember = new WeakMap<RuleContext, ReadonlyMap<string, readonly Entry<'pairings'>[]>>();

function pairingsOf({ kind, id }: Participant, context: RuleContext): readonly Entry<'pairings'>[] {
  const byMember = pairingsByMember.get(context) ?? groupByMember(context.all('pairings'));
  pairingsByMember.set(context, byMember);
  return byMember.get(`${kind}/${id}`) ?? [];
}

/** Pairings in file order by `kind/id` of their members. */
function groupByMember(pairings: readonly Entry<'pairings'>[]): Map<string, Entry<'pairings'>[]> {
  const members = pairings.flatMap((pairing) => {
    const { mentors, mentees } = pairing.data;
    const keys = new Set([...mentors.map((id) => `mentors/${id}`), ...mentees.map((id) => `mentees/${id}`)]);
    return [...keys].map((key) => ({ key, pairing }));
  });
  return new Map(
    [...Map.groupBy(members, ({ key }) => key)].map(([key, found]) => [
      key,
      found.map(({ pairing }) => pairing),
    ]),
  );
}

function ofConsents(person: Participant, asOf: string) {
  return person.data.consents.flatMap((consent, index) =>
    isOver(consent, asOf)
      ? []
      : documentOf(consent.documentRef, refOf(person), `consents.${index}.documentRef`).map((document) => ({
          ...document,
          kind: consent.kind,
        })),
  );
}

function isOver({ validTo, withdrawnOn }: Consent, asOf: string): boolean {
  return (validTo !== undefined && validTo < asOf) || (withdrawnOn !== undefined && withdrawnOn <= asOf);
}

/** Case, spaces, dashes, marks and ё do not tell papers apart. */
function documentOf(ref: string | undefined, at: EntryRef, field: string): ConsentDocument[] {
  const name = (ref ?? '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  return name === '' ? [] : [{ name, at, field }];
}
