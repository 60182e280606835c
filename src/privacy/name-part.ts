import { firstNameForms, patronymicForms, surnameForms } from './declension.ts';
import type { CaseForms, Gender } from './declension.ts';
import { foldWord } from './letters.ts';
import { createMemory } from './memory.ts';
import { ordinaryFirstName, ordinaryForm } from './ordinary-words.ts';
import type { Ordinary } from './ordinary-words.ts';
import { skeletons, toLatin } from './transliteration.ts';

/** A word of a name and what it is there; `short` is the short name for it («Оля»). */
export interface NamePart {
  role: 'last' | 'first' | 'patronymic';
  /** In small letters. */
  name: string;
  gender: Gender;
  short?: string;
}

/** A key under which forms of the word are looked up, see `keysOf`. */
export interface PartForm {
  key: string;
  cases: number;
  ordinary: Ordinary;
}

const inflect = { last: surnameForms, first: firstNameForms, patronymic: patronymicForms };

/** Parts of names that are declined and kept: those of several schools. */
const room = 20_000;

const declined = createMemory<string, readonly PartForm[]>(room);

/** The same for parts that have the same forms. */
export function partKey({ role, gender, name, short = '' }: NamePart): string {
  return `${role} ${gender} ${name} ${short}`;
}

/** Declines and transliterates the word; costs about 0.1 ms the first time. */
export function formsOfPart(part: NamePart): readonly PartForm[] {
  const key = partKey(part);
  const known = declined.get(key);
  if (known !== undefined) return known;
  const forms = decline(part);
  declined.set(key, forms);
  return forms;
}

function decline({ role, name, gender, short }: NamePart): PartForm[] {
  const keys: CaseForms = new Map();
  const ordinary = new Map<string, Ordinary>();
  for (const [form, cases] of inflect[role](short ?? name, gender)) {
    const state = role === 'last' ? ordinaryForm(form, name) : ordinaryFirstName(name);
    const folded = foldWord(form);
    for (const key of [folded, ...skeletons(toLatin(folded)).map((skeleton) => `@${skeleton}`)]) {
      keys.set(key, (keys.get(key) ?? 0) | cases);
      ordinary.set(key, state);
    }
  }
  return [...keys].map(([key, cases]) => ({ key, cases, ordinary: ordinary.get(key) ?? 'no' }));
}
