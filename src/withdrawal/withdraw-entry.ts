import { isInForce } from '#model/consent';
import type { Consent } from '#model/consent';
import type { Participant } from '#model/permission';
import { removeProperty, setProperty } from './edit-json.ts';

const nameFields = ['lastName', 'firstName', 'patronymic'] as const;

/**
 * What only the consent to distribution kept in the public content (152-ФЗ ст. 10.1). Position, subject, experience,
 * competences and orders stay: the school needs them for its pairs (A1 п. 6.1) and shows them without a name.
 */
const onlyDistributed = ['photo', 'about', 'achievements', 'awards', 'openMentoring', ...nameFields] as const;

/** An entry after the withdrawal. */
export interface WithdrawnEntry {
  entry: Participant;
  /** Its text as it shall be; the same as before when nothing changes. */
  source: string;
  /** The consents that end. */
  ended: Consent[];
  /** Fields taken out, as they were written. */
  fields: Record<string, unknown>;
}

/** A consent that is in force on the day, or was signed by then for a later time: both end. A marked end stands. */
function endsOn(consent: Consent, on: string): boolean {
  const { kind, signedOn, validFrom, validTo, withdrawnOn } = consent;
  if (kind !== 'distribution' || withdrawnOn !== undefined) return false;
  const waits = validFrom !== undefined && validFrom > on && signedOn <= on;
  return isInForce(consent, on) || (waits && (validTo === undefined || validTo >= on));
}

/**
 * The day on which the last consent of a person was withdrawn, though none of them is in force or will be.
 * @returns undefined when there was no withdrawal, or there is another consent to distribution
 */
export function withdrawnSince(entries: readonly Participant[], on: string): string | undefined {
  const consents = entries.flatMap(({ data }) => data.consents).filter(({ kind }) => kind === 'distribution');
  const isOpen = ({ validTo, withdrawnOn }: Consent) =>
    withdrawnOn === undefined && (validTo === undefined || validTo >= on);
  if (consents.some(isOpen)) return undefined;
  return consents
    .flatMap(({ withdrawnOn = [] }) => withdrawnOn)
    .sort()
    .at(-1);
}

/** The latest day, after the given one, on which a consent ends that was in force on it: nobody moves it silently. */
export function otherDayOf(entries: readonly Participant[], on: string): string | undefined {
  return entries
    .flatMap(({ data }) => data.consents)
    .filter((consent) => consent.kind === 'distribution' && isInForce(consent, on))
    .flatMap(({ withdrawnOn = [] }) => withdrawnOn)
    .sort()
    .at(-1);
}

/** Marks the consents of an entry that end on the day. */
export function endConsents(entry: Participant, source: string, on: string): WithdrawnEntry {
  let text = source;
  const ended: Consent[] = [];
  for (const [index, consent] of entry.data.consents.entries()) {
    if (!endsOn(consent, on)) continue;
    ended.push(consent);
    text = setProperty(text, ['consents', index, 'withdrawnOn'], on);
  }
  return { entry, source: text, ended, fields: {} };
}

/**
 * Takes out of an entry what must go.
 * @param keepName the name stays: what else mentions it is hidden only as long as the build knows it
 */
export function removePersonal({ source, ...rest }: WithdrawnEntry, keepName: boolean): WithdrawnEntry {
  const raw = parseSource(source);
  const going = onlyDistributed.filter((name) => !keepName || !isNameField(name));
  const present = going.filter((name) => Object.hasOwn(raw, name));
  const fields = Object.fromEntries(present.map((name) => [name, raw[name]]));
  return { ...rest, source: removeFields(source, present), fields };
}

/** The text of an entry without what must go; the same string when there is nothing of it. */
export function removePersonalFields(source: string): string {
  return removeFields(source, onlyDistributed);
}

/** The text of an entry with the name left empty, each line where it was. */
export function blankName(source: string): string {
  const raw = parseSource(source);
  const present = nameFields.filter((name) => Object.hasOwn(raw, name));
  return present.reduce((text, name) => setProperty(text, [name], ''), source);
}

function isNameField(name: string): boolean {
  return nameFields.some((field) => field === name);
}

function removeFields(source: string, names: readonly string[]): string {
  return names.reduce((text, name) => removeProperty(text, [name]), source);
}

function parseSource(source: string): Record<string, unknown> {
  return JSON.parse(source.replace(/^\uFEFF/, '')) as Record<string, unknown>;
}
