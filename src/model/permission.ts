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
 * scope, channel and resource permits it (152-ФЗ ст. 10.1; PD-02); for a minor the legal representative has signed
 * (152-ФЗ ст. 9 ч. 6; PD-07).
 */
export function permits(
  person: Participant,
  scope: ConsentScope,
  channel: ConsentChannel,
  school: School,
  asOf: string,
): boolean {
  return person.data.consents.some(
    (consent) =>
      consent.kind === 'distribution' &&
      isInForce(consent, asOf) &&
      consent.scopes.includes(scope) &&
      consent.channels.includes(channel) &&
      namesResource(consent, channel, school) &&
      (!isMinorOn(person.data, asOf) || consent.signedBy === 'legalRepresentative'),
  );
}

/** What keeps a person's name off the site though the entry holds it. */
export type HiddenBecause = 'noConsent' | 'ended' | 'notBegun' | 'scope' | 'channel' | 'resource' | 'minor';

/**
 * Why the name is not shown on the site on the day; undefined when it is shown or the entry holds none. Of several
 * consents the one that lacks least decides.
 */
export function whyUnnamed(person: Participant, school: School, asOf: string): HiddenBecause | undefined {
  if (fullName(person.data) === '' || permits(person, 'name', 'site', school, asOf)) return undefined;
  const reasons = person.data.consents
    .filter(({ kind }) => kind === 'distribution')
    .map((consent): HiddenBecause => {
      if ((consent.validFrom ?? consent.signedOn) > asOf) return 'notBegun';
      if (!isInForce(consent, asOf)) return 'ended';
      if (!consent.scopes.includes('name')) return 'scope';
      if (!consent.channels.includes('site')) return 'channel';
      return namesResource(consent, 'site', school) ? 'minor' : 'resource';
    });
  return nearest.find((reason) => reasons.includes(reason)) ?? 'noConsent';
}

/** From the consent that lacks least to the one that lacks most. */
const nearest: readonly HiddenBecause[] = ['resource', 'channel', 'scope', 'minor', 'notBegun', 'ended'];

/** Nobody turns eighteen before the tenth form, whatever the mark says. */
const lastFormOfMinors = 9;

/**
 * The person is under 18 on the calendar day. The 18th birthday itself is the first day of an adult; without it the
 * mark of the entry decides, and pupils up to the ninth form are minors anyway.
 */
export function isMinorOn({ isMinor, adultOn, grade }: Participant['data'], day: string): boolean {
  if (adultOn !== undefined) return day < adultOn;
  return isMinor || (grade !== undefined && grade <= lastFormOfMinors);
}

/** The consent names the school's own site, or for the regional bank another one. */
function namesResource(consent: Consent, channel: ConsentChannel, school: School): boolean {
  const own = siteOf(school.officialSiteUrl);
  return consent.resources.some((resource) => (siteOf(resource) === own) === (channel !== 'regionalBank'));
}

/** Host of an address; with and without `www.` it is one site. */
function siteOf(url: string): string {
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
