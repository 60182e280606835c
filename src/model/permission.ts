import type { consentChannels, consentScopes } from './codes.ts';
import { isInForce } from './consent.ts';
import type { Consent } from './consent.ts';
import type { Entry } from './content.ts';
import type { School } from './school.ts';

export type ConsentScope = keyof typeof consentScopes.labels;
export type ConsentChannel = keyof typeof consentChannels.labels;
export type Participant = Entry<'mentors'> | Entry<'mentees'>;

/**
 * May this datum of the person be shown on this channel on the day? Only a distribution consent in force that names
 * scope, channel and resource permits it (152-ФЗ ст. 10.1; PD-02), beside a consent to processing (A2 п. 2.2, 3.2;
 * PD-01), both signed by whoever may sign.
 */
export function permits(
  person: Participant,
  scope: ConsentScope,
  channel: ConsentChannel,
  school: School,
  asOf: string,
): boolean {
  return (
    mayBeProcessed(person, asOf) &&
    person.data.consents.some(
      (consent) =>
        consent.kind === 'distribution' &&
        isInForce(consent, asOf) &&
        consent.scopes.includes(scope) &&
        consent.channels.includes(channel) &&
        namesResource(consent, channel, school) &&
        isSignedRightly(person.data, consent, asOf),
    )
  );
}

/** A consent to the processing of the person's data is in force on the day (A2 п. 2.2, 3.2; PD-01). */
export function mayBeProcessed({ data }: Participant, asOf: string): boolean {
  return data.consents.some(
    (consent) =>
      consent.kind === 'processing' && isInForce(consent, asOf) && isSignedRightly(data, consent, asOf),
  );
}

/**
 * Is the signature under the consent the one that counts on the day: of the legal representative for a minor
 * (152-ФЗ ст. 9 ч. 6; PD-07), from the 18th birthday the person's own, given as an adult.
 */
export function isSignedRightly(person: Participant['data'], consent: Consent, asOf: string): boolean {
  if (isMinorOn(person, asOf)) return consent.signedBy === 'legalRepresentative';
  const signedAsAdult = person.adultOn === undefined || person.adultOn <= consent.signedOn;
  return consent.signedBy === 'self' && signedAsAdult;
}

/**
 * The person is under 18 on the calendar day. The 18th birthday itself is the first day of an adult; a pupil whose
 * birthday is not known counts as a minor, whatever the mark says.
 */
export function isMinorOn(person: Participant['data'], day: string): boolean {
  const { isMinor, adultOn, grade } = person;
  if (adultOn !== undefined) return day < adultOn;
  return isMinor || grade !== undefined || ('participant' in person && person.participant === 'pupil');
}

/**
 * The consent names the site of the channel among its resources: the school's own; for the regional bank that of the
 * bank, or any other than the school's while the card of the school does not tell it.
 */
export function namesResource(
  { resources }: Consent,
  channel: ConsentChannel,
  { officialSiteUrl, regionalBankUrl }: School,
): boolean {
  const sites = resources.map(siteOf);
  const own = siteOf(officialSiteUrl);
  if (channel !== 'regionalBank') return sites.includes(own);
  return regionalBankUrl === undefined
    ? sites.some((site) => site !== own)
    : sites.includes(siteOf(regionalBankUrl));
}

/** Host of an address; with and without `www.` it is one site. */
export function siteOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

/** «Иванова Мария Петровна»; a single name is legal. Empty when the entry holds no name. */
export function fullName(person: {
  lastName?: string | undefined;
  firstName?: string | undefined;
  patronymic?: string | undefined;
}): string {
  return [person.lastName, person.firstName, person.patronymic].filter(Boolean).join(' ');
}
