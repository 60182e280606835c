import { firstNameForms, gendersOf, patronymicForms, surnameForms } from './declension.ts';
import type { CaseForms, Gender } from './declension.ts';
import { firstNames } from './first-names.ts';
import type { KnownPerson } from './known-people.ts';
import { foldWord } from './letters.ts';
import { remember } from './memory.ts';

const word = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
const patronymic = String.raw`\p{Lu}\p{Ll}+(?:[оеё]вич|ьич|[оеё]вн|ичн|инишн)(?:а|у|ем|ом|е|ы|ой|ою)?`;
const surname = String.raw`\p{Lu}\p{Ll}*(?:[оеё]в|[иы]н|[сц]к|енк|[ую]к)(?:а|у|ым|ом|е|ой|ую|ою|ий|ого|ому|им|ая|о)?`;
const gap = String.raw`[\s_]{1,3}`;
const initials = String.raw`\p{Lu}\.[\s_]?\p{Lu}\.`;
const edge = String.raw`(?<![\p{L}\d.-])`;
const end = String.raw`(?![\p{L}\d])`;

/** «Мария Петровна», «Канарейкиной М. П.», «М. П. Канарейкина», «Канарейкиной М.» */
const shapes = [
  String.raw`${edge}(?:${word}${gap})?${word}${gap}${patronymic}${end}(?:${gap}${word})?`,
  String.raw`${edge}${word}${gap}${initials}`,
  String.raw`${edge}${initials}[\s_]{0,2}${word}${end}`,
  String.raw`${edge}${surname}${gap}\p{Lu}\.(?![\p{L}\d])`,
  String.raw`${edge}(?<!\p{Lu}\.[\s_]?)\p{Lu}\.[\s_]{0,2}${surname}${end}`,
].map((shape) => new RegExp(shape, 'gu'));

const pairs = new RegExp(String.raw`${edge}(?=(?<left>${word})${gap}(?<right>${word})${end})`, 'gu');
const surnameAlone = new RegExp(`^${surname}$`, 'u');

/** Streets, schools and prizes are called after people: «имени А. С. Пушкина» names nobody of the school. */
const honour = /(?<!\p{L})(?:имени|им\.|памяти|улиц\p{L}*|ул\.|проспект\p{L}*|пр\.)[\s«"]*$/iu;

/** Common first names in all their cases, folded. */
const commonNames = remember(() => {
  const forms = (['male', 'female'] as const).flatMap((gender) =>
    firstNames[gender].flatMap((name) => [...firstNameForms(name, gender).keys()]),
  );
  return new Set(forms.map(foldWord));
}, 1);

/**
 * A test for names of people whom nobody knows yet: by a patronymic, by initials, by a common first name beside a word
 * of the shape of a surname. It is stricter than {@link createNameScanner} and may take a street for a person.
 * @param people known people; those who may be shown, with their namesakes, are none
 */
export function createStrangerTest(people: readonly KnownPerson[]): (text: string) => boolean {
  let shown: readonly ShownNames[] | undefined;
  const isShown = (found: string) => {
    shown ??= people.filter((person) => person.shown).map(namesOf);
    const parts = (found.match(/\p{L}{2,}/gu) ?? []).map(foldWord);
    return shown.some(
      ({ last, given }) => parts.some((part) => last.has(part)) || parts.every((part) => given.has(part)),
    );
  };
  return (text) => {
    const found = [
      ...shapes.flatMap((shape) => [...text.matchAll(shape)].map((hit) => ({ at: hit.index, name: hit[0] }))),
      ...[...text.matchAll(pairs)].flatMap(({ index, groups }) => {
        const [left = '', right = ''] = [groups?.['left'], groups?.['right']];
        return isPair(left, right) || isPair(right, left) ? [{ at: index, name: `${left} ${right}` }] : [];
      }),
    ];
    return found.some(({ at, name }) => !honour.test(text.slice(0, at)) && !isShown(name));
  };
}

function isPair(first: string, last: string): boolean {
  return commonNames('').has(foldWord(first)) && last.length > 3 && surnameAlone.test(last);
}

/** Forms of somebody's names, folded. */
interface ShownNames {
  last: ReadonlySet<string>;
  given: ReadonlySet<string>;
}

function namesOf(person: KnownPerson): ShownNames {
  const { lastName = '', firstName = '', patronymic = '' } = person;
  const genders = gendersOf(person);
  const forms = (name: string, decline: (name: string, gender: Gender) => CaseForms) =>
    name === '' ? [] : genders.flatMap((gender) => [...decline(name, gender).keys()].map(foldWord));
  return {
    last: new Set(forms(lastName, surnameForms)),
    given: new Set([...forms(firstName, firstNameForms), ...forms(patronymic, patronymicForms)]),
  };
}
