import { isInForce } from '#model/consent';
import type { Consent } from '#model/consent';
import type { Participant } from '#model/permission';
import { removeProperty, setProperty } from './edit-json.ts';

/**
 * What only the consent to distribution kept in the public content (152-ФЗ ст. 10.1). Position, subject, experience,
 * competences and orders stay: the school needs them for its pairs (A1 п. 6.1) and shows them without a name.
 */
const onlyDistributed = [
  ...['lastName', 'firstName', 'patronymic', 'photo'],
  ...['about', 'achievements', 'awards', 'openMentoring'],
] as const;

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

/** A consent that is in force on the day, or was signed by then for a later time: both end. */
function endsOn(consent: Consent, on: string): boolean {
  const { kind, signedOn, validFrom, validTo, withdrawnOn } = consent;
  if (kind !== 'distribution') return false;
  const waits = validFrom !== undefined && validFrom > on && signedOn <= on && withdrawnOn === undefined;
  return isInForce(consent, on) || (waits && (validTo === undefined || validTo >= on));
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

/** Takes out of an entry what must go. */
export function removePersonal({ source, ...rest }: WithdrawnEntry): WithdrawnEntry {
  const raw = JSON.parse(source.replace(/^\uFEFF/, '')) as Record<string, unknown>;
  const present = onlyDistributed.filter((name) => Object.hasOwn(raw, name));
  const fields = Object.fromEntries(present.map((name) => [name, raw[name]]));
  return { ...rest, source: removePersonalFields(source), fields };
}

/** The text of an entry without what must go; the same string when there is nothing of it. */
export function removePersonalFields(source: string): string {
  return onlyDistributed.reduce((text, name) => removeProperty(text, [name]), source);
}
