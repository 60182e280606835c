import type { Evidence } from './name-context.ts';
import { seenAs } from './name-context.ts';
import type { NameIndex } from './name-index.ts';
import { mayBeginWith } from './transliteration.ts';

/** How well what stands beside a surname fits a person: `named` — it tells this very person; `no` — somebody else. */
export type Fit = 'named' | 'maybe' | 'no';

/** Number of letters that two spellings of one first name share («Наталья» and «Наталия», «Софья» and «София»). */
const sameNameLetters = 3;

/** Judges all that stands on one side of a surname. */
export function fitOf(evidence: readonly Evidence[], index: NameIndex, number: number): Fit {
  const fits = evidence.map((one) => fitOne(one, index, number));
  if (fits.includes('no')) return 'no';
  return fits.includes('named') ? 'named' : 'maybe';
}

function fitOne(one: Evidence, { given }: NameIndex, number: number): Fit {
  const names = given[number]?.[isAboutFirstName(one) ? 'first' : 'patronymic'] ?? [];
  if (names.length === 0) return 'maybe';
  const otherwise = one.excludes ? 'no' : 'maybe';
  const letter = one.letter;
  if (letter !== undefined)
    return names.some((name) => isInitial(name, letter, one.latin)) ? 'named' : otherwise;
  if (one.forms.some((form) => form.people.has(number))) return 'named';
  const similar = one.forms.some((form) =>
    names.some((name) => name.slice(0, sameNameLetters) === form.name.slice(0, sameNameLetters)),
  );
  return similar ? 'maybe' : otherwise;
}

function isAboutFirstName({ role }: Evidence): boolean {
  return role === 'first' || role === 'initial1';
}

/** Whether a name may begin with the letter; for a Latin one, as it looks or as it sounds. */
export function isInitial(name: string, letter: string, latin: boolean): boolean {
  if (!latin) return name.startsWith(letter);
  return name.startsWith(seenAs(letter)) || mayBeginWith(name, letter);
}
