import { diminutivesOf } from './diminutives.ts';
import { firstNames } from './first-names.ts';
import { gendersOf } from './declension.ts';
import type { Gender } from './declension.ts';
import type { KnownPerson } from './known-people.ts';
import { foldWord } from './letters.ts';
import { loneNameBearers } from './lone-name-bearers.ts';
import { formsOfPart, partKey } from './name-part.ts';
import type { NamePart } from './name-part.ts';
import type { Ordinary } from './ordinary-words.ts';

/** What a word may be: a form of a part of somebody's name. */
export interface NameForm {
  role: 'last' | 'first' | 'patronymic';
  /** The nominative, folded. */
  name: string;
  cases: number;
  /** Numbers of the people of the list; none for a first name that nobody of them has. */
  people: ReadonlySet<number>;
  /** Those of them who may not be shown and have no other name than this, if nobody who may be shown has it too. */
  lone: readonly number[];
  /** Whether the form is an ordinary word too. */
  ordinary: Ordinary;
  /** True for a form of a short name («Оля»), which may be short for other names too. */
  short: boolean;
}

/** First names and patronymics of a person, folded: several where there are double ones. */
interface GivenNames {
  first: readonly string[];
  patronymic: readonly string[];
}

/** Every form of every known name by its key (see `keysOf`). */
export interface NameIndex {
  people: readonly KnownPerson[];
  /** By number of the person. */
  given: readonly GivenNames[];
  forms: ReadonlyMap<string, readonly NameForm[]>;
  /** Numbers of people by first name and patronymic (see `pairKey`), and by the start of the first name. */
  pairs: ReadonlyMap<string, readonly number[]>;
}

const none: readonly NameForm[] = [];

/** The forms that a word with these keys may be. */
export function formsOf(keys: readonly string[], { forms }: NameIndex): readonly NameForm[] {
  const [key = ''] = keys;
  return keys.length === 1 ? (forms.get(key) ?? none) : keys.flatMap((one) => forms.get(one) ?? none);
}

/** Letters that a colloquial form («Марья», «Марь») shares with the first name. */
export const sharedLetters = 3;

/** Key of `NameIndex.pairs`, of folded names. */
export function pairKey(firstName: string, patronymic: string): string {
  return `${firstName} ${patronymic}`;
}

const particles = new Set([
  'оглы',
  'кызы',
  'угли',
  'ван',
  'фон',
  'де',
  'да',
  'ди',
  'дер',
  'аль',
  'эль',
  'бен',
  'ибн',
]);

/** Declines and transliterates the names of the people; costs about 0.1 ms a name that is new. */
export function buildNameIndex(people: readonly KnownPerson[]): NameIndex {
  const bearers = new Map<string, { part: NamePart; people: Set<number> }>();
  const bear = (part: NamePart, person?: number) => {
    const key = partKey(part);
    const entry = bearers.get(key) ?? { part, people: new Set<number>() };
    if (person !== undefined) entry.people.add(person);
    bearers.set(key, entry);
  };
  people.forEach((person, index) => {
    for (const gender of gendersOf(person)) for (const part of partsOf(person, gender)) bear(part, index);
  });
  for (const gender of ['male', 'female'] as const) {
    for (const name of firstNames[gender]) bear({ role: 'first', name, gender });
  }
  const forms = new Map<string, NameForm[]>();
  const given = people.map(({ firstName, patronymic }) => ({
    first: splitName(firstName).map(foldWord),
    patronymic: splitName(patronymic).map(foldWord),
  }));
  const loneBearers = loneNameBearers(people, given);
  for (const { part, people: who } of bearers.values()) addForms(forms, part, who, loneBearers(part));
  return { people, given, forms, pairs: pairsOf(given) };
}

function pairsOf(given: readonly GivenNames[]): Map<string, number[]> {
  const pairs = new Map<string, number[]>();
  given.forEach(({ first, patronymic: patronymics }, index) => {
    const starts = first.map((name) => `${name.slice(0, sharedLetters)}…`);
    for (const patronymic of patronymics) {
      for (const name of [...first, ...starts]) {
        const key = pairKey(name, patronymic);
        const list = pairs.get(key);
        if (list) list.push(index);
        else pairs.set(key, [index]);
      }
    }
  });
  return pairs;
}

function partsOf(person: KnownPerson, gender: Gender): NamePart[] {
  const read = (role: NamePart['role'], value: string | undefined) =>
    splitName(value).map((name) => ({ role, name, gender }));
  return [
    ...read('last', person.lastName),
    ...read('first', person.firstName).flatMap((part) => [
      part,
      ...diminutivesOf(foldWord(part.name), gender).map((short) => ({ ...part, short })),
    ]),
    ...read('patronymic', person.patronymic),
  ];
}

/** The words of a name in small letters: both parts of a double surname, without particles. */
function splitName(value: string | undefined): string[] {
  const words = (value ?? '')
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((name) => name !== '');
  const full = words.filter((name) => !particles.has(name));
  return full.length > 0 ? full : words;
}

function addForms(
  index: Map<string, NameForm[]>,
  part: NamePart,
  people: ReadonlySet<number>,
  lone: readonly number[],
): void {
  const { role, name, short } = part;
  const folded = foldWord(name);
  for (const { key, cases, ordinary } of formsOfPart(part)) {
    const found: NameForm = {
      role,
      name: folded,
      cases,
      people,
      lone: short === undefined ? lone : [],
      ordinary,
      short: short !== undefined,
    };
    const list = index.get(key);
    if (list) list.push(found);
    else index.set(key, [found]);
  }
}
