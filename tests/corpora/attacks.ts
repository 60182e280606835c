import { addressAttacks } from './attacks-addresses.ts';
import type { BodyAttack, BodyRow } from './attack.ts';
import { codeAttacks } from './attacks-code.ts';
import { markupAttacks } from './attacks-markup.ts';

const named = (group: string, rows: readonly BodyRow[]): BodyAttack[] =>
  rows.map(([source, ...problems], index) => ({
    name: `${group}-${String(index + 1).padStart(3, '0')}`,
    source,
    problems,
  }));

/** Every body of the corpus of attacks that stands in a file of ordinary size. */
export const bodyAttacks: readonly BodyAttack[] = [
  ...named('kod', codeAttacks),
  ...named('razmetka', markupAttacks),
  ...named('adres', addressAttacks),
];
