import fc from 'fast-check';
import { nameOf, rootOf, surnameCount } from './names.ts';
import type { Name } from './names.ts';

/** The day of the proof and its neighbours. */
export const asOf = '2026-11-22';
const yesterday = '2026-11-21';
const tomorrow = '2026-11-23';

export const ownSite = 'https://proof.example/';
const regionSite = 'https://bank.example/';

const scopes = ['name', 'position', 'subject', 'photo', 'achievements', 'participation', 'contact'] as const;
const channels = ['site', 'feed', 'regionalBank', 'print'] as const;
export type Scope = (typeof scopes)[number];
export type Channel = (typeof channels)[number];

/** What makes a consent count, or not, on the day: with the fields that say so. */
const states = {
  live: { counts: true, fields: {} },
  lastDay: { counts: true, fields: { validTo: asOf } },
  withdrawnTomorrow: { counts: true, fields: { withdrawnOn: tomorrow } },
  expired: { counts: false, fields: { validTo: yesterday } },
  withdrawn: { counts: false, fields: { withdrawnOn: asOf } },
  notBegun: { counts: false, fields: { validFrom: tomorrow } },
} as const;

/** Who somebody is and who may sign: `right` is the signature that counts. */
const ages = {
  adult: { fields: {}, right: 'self' },
  minor: { fields: { isMinor: true }, right: 'legalRepresentative' },
  pupil: { fields: { grade: 7 }, right: 'legalRepresentative' },
  justAdult: { fields: { adultOn: asOf }, right: 'nobody' },
} as const;

interface Given {
  scopes: readonly Scope[];
  channels: readonly Channel[];
  sites: readonly string[];
  state: keyof typeof states;
  rightSignature: boolean;
}

/** A person with the truth of what was consented to, from which the entry is written. */
export interface Person {
  id: string;
  role: 'mentors' | 'mentees';
  name: Name;
  age: keyof typeof ages;
  processing: keyof typeof states | 'none';
  given: readonly Given[];
  /** Word that stands in every field of the person and nowhere else. */
  mark: string;
}

const stateOf = fc.constantFrom(...(Object.keys(states) as (keyof typeof states)[]));
const mostlyLive = fc.oneof(
  { weight: 3, arbitrary: fc.constant('live' as const) },
  { weight: 1, arbitrary: stateOf },
);

const given: fc.Arbitrary<Given> = fc.record({
  scopes: fc.oneof(fc.subarray([...scopes]), fc.constant([...scopes])),
  channels: fc.oneof(fc.subarray([...channels]), fc.constant([...channels])),
  sites: fc.oneof(fc.subarray([ownSite, regionSite]), fc.constant([ownSite, regionSite])),
  state: mostlyLive,
  rightSignature: fc.oneof(
    { weight: 4, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.boolean() },
  ),
});

/** Between three and nine people of different surnames. */
export const people: fc.Arbitrary<Person[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: surnameCount - 1 }), {
    minLength: 3,
    maxLength: 9,
    selector: rootOf,
  })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number, index) =>
        fc.record({
          id: fc.constant(`x-${index}${number}`),
          role: fc.constantFrom('mentors' as const, 'mentees' as const),
          name: fc.constant(nameOf(number)),
          age: fc.oneof(
            { weight: 3, arbitrary: fc.constant('adult' as const) },
            {
              weight: 1,
              arbitrary: fc.constantFrom('minor' as const, 'pupil' as const, 'justAdult' as const),
            },
          ),
          processing: fc.oneof(
            { weight: 4, arbitrary: fc.constant('live' as const) },
            { weight: 1, arbitrary: fc.oneof(stateOf, fc.constant('none' as const)) },
          ),
          given: fc.array(given, { maxLength: 2 }),
          mark: fc.constant(`метка${index}я${number}`),
        }),
      ),
    ),
  );

/** May the datum of the person be read on the channel: by what was consented to, not by the product's own code. */
export function isAllowed(person: Person, scope: Scope, channel: Channel): boolean {
  const { age, processing } = person;
  if (processing === 'none' || !states[processing].counts || ages[age].right === 'nobody') return false;
  const covers = (wanted: Scope) =>
    person.given.some(
      (consent) =>
        states[consent.state].counts &&
        consent.rightSignature &&
        consent.scopes.includes(wanted) &&
        consent.channels.includes(channel) &&
        consent.sites.includes(channel === 'regionalBank' ? regionSite : ownSite),
    );
  return covers('name') && covers(scope);
}

/** The consents and the marks of age as the entry holds them. */
export function consentFields({ age, processing, given: consents }: Person): Record<string, unknown> {
  const { fields, right } = ages[age];
  const signer = right === 'nobody' ? 'self' : right;
  const wrong = signer === 'self' ? 'legalRepresentative' : 'self';
  return {
    ...fields,
    consents: [
      ...(processing === 'none'
        ? []
        : [{ kind: 'processing', signedOn: '2026-09-01', signedBy: signer, ...states[processing].fields }]),
      ...consents.map(({ scopes: what, channels: where, sites, state, rightSignature }) => ({
        ...{ kind: 'distribution', scopes: what, channels: where, resources: sites },
        ...{ signedOn: '2026-09-01', signedBy: rightSignature ? signer : wrong, ...states[state].fields },
      })),
    ],
  };
}
