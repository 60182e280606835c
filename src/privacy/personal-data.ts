import { findBirthDates } from './birth-date.ts';
import { findPassports } from './passport.ts';
import { findAddresses } from './home-address.ts';
import { findCards, findInns, findSnils } from './person-numbers.ts';
import { findEmails, findPhones } from './contacts.ts';
import { literalView } from './text-view.ts';

/** Kinds of personal data that no public text may hold (case 53). */
export type DataKind = 'phone' | 'email' | 'snils' | 'passport' | 'birthDate' | 'address' | 'inn' | 'card';

export interface DataHit {
  kind: DataKind;
  /** Offsets in the text, in UTF-16 units; `end` is behind the last one. */
  start: number;
  end: number;
}

/**
 * Finds personal data by their form.
 * @param official values that the school publishes of itself (its phone, its mailbox): never hits
 */
export function findPersonalData(text: string, official: readonly string[]): DataHit[] {
  const view = literalView(text);
  const read = joinWrapped(view.text);
  const found: DataHit[] = [
    ...kind('email', findEmails(read, official)),
    ...kind('card', findCards(read)),
    ...kind('passport', findPassports(read)),
    ...kind('inn', findInns(read)),
    ...kind('snils', findSnils(read, 'named')),
    ...kind('birthDate', findBirthDates(read)),
    ...kind('phone', findPhones(read, official)),
    ...kind('snils', findSnils(read, 'bare')),
    ...kind('address', findAddresses(read)),
  ];
  const hits: DataHit[] = [];
  const taken = new Uint8Array(read.length);
  for (const hit of found) {
    if (taken[hit.start] || taken[hit.end - 1]) continue;
    taken.fill(1, hit.start, hit.end);
    hits.push({ kind: hit.kind, ...view.sourceOf(hit.start, hit.end) });
  }
  return hits.toSorted((a, b) => a.start - b.start);
}

/** A number that a line end breaks is one number all the same. */
function joinWrapped(text: string): string {
  return text.replaceAll(/(?<=\d|\d-)[\n\r](?=\d)/gu, ' ');
}

function kind(name: DataKind, ranges: readonly { start: number; end: number }[]): DataHit[] {
  return ranges.map(({ start, end }) => ({ kind: name, start, end }));
}
