import { findBirthDates } from './birth-date.ts';
import { findPassports } from './passport.ts';
import { findAddresses } from './home-address.ts';
import { findCards, findInns, findSnils } from './person-numbers.ts';
import { findEmails, findPhones } from './contacts.ts';
import { remember, rememberByText } from './memory.ts';
import { literalView } from './text-view.ts';

/** Kinds of personal data that no public text may hold (case 53). */
export type DataKind = 'phone' | 'email' | 'snils' | 'passport' | 'birthDate' | 'address' | 'inn' | 'card';

export interface DataHit {
  kind: DataKind;
  /** Offsets in the text, in UTF-16 units; `end` is behind the last one. */
  start: number;
  end: number;
}

/** Searches that are kept: for the school as it is and as it was before. */
const room = 2;

const searchFor = remember((official: string) => {
  const values = JSON.parse(official) as string[];
  const search = rememberByText((text): readonly DataHit[] => findPersonalData(text, values));
  return (text: string) => [...search(text)];
}, room);

/**
 * The search of {@link findPersonalData} for one school; for the same values, the same one, with all that it has found.
 * @param official values that the school publishes of itself
 */
export function createPersonalDataSearch(official: readonly string[]): (text: string) => DataHit[] {
  return searchFor(JSON.stringify(official));
}

/**
 * Finds personal data by their form.
 * @param official values that the school publishes of itself (its phone, its mailbox): never hits
 */
export function findPersonalData(text: string, official: readonly string[]): DataHit[] {
  const view = literalView(text);
  const read = joinWrapped(view.text);
  const found: DataHit[] = [
    ...(read.includes('@') ? kind('email', findEmails(read, official)) : []),
    ...(/\d/u.test(read) ? findNumbers(read, official) : []),
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

/** What does not go without a digit. */
function findNumbers(read: string, official: readonly string[]): DataHit[] {
  return [
    ...kind('card', findCards(read)),
    ...kind('passport', findPassports(read)),
    ...kind('inn', findInns(read)),
    ...kind('snils', findSnils(read, 'named')),
    ...kind('birthDate', findBirthDates(read)),
    ...kind('phone', findPhones(read, official)),
    ...kind('snils', findSnils(read, 'bare')),
  ];
}

/** A number that a line end breaks is one number all the same. */
function joinWrapped(text: string): string {
  return text.replaceAll(/(?<=\d|\d-)[\n\r](?=\d)/gu, ' ');
}

function kind(name: DataKind, ranges: readonly { start: number; end: number }[]): DataHit[] {
  return ranges.map(({ start, end }) => ({ kind: name, start, end }));
}
