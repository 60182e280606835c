import type { RoadmapResponsible } from '#model/roadmap';
import type { KnownPerson } from '#privacy/known-people';

/** Who answers for an activity while the name may not be told. */
const nameless = 'сотрудник школы';

/**
 * Who answers for an activity, as the channel may tell it: a name is told when everybody whom it fits may be named
 * there (officials by 273-ФЗ ст. 29, others by their consent, 152-ФЗ ст. 10.1); else the position.
 * @param people everybody whom the content names
 */
export function describeResponsible(
  { text, name, position }: Pick<RoadmapResponsible, 'text' | 'name' | 'position'>,
  people: readonly KnownPerson[],
): string {
  return name === undefined || mayBeNamed(name, people) ? text : (position ?? nameless);
}

/** Everybody whom the name fits may be named; a name that fits nobody may not. */
export function mayBeNamed(name: string, people: readonly KnownPerson[]): boolean {
  const fitting = people.filter((person) => fits(name, person));
  return fitting.length > 0 && fitting.every(({ shown }) => shown);
}

/** «Совина Л. А.», «Л.А. Совина», «Совина Лада» fit Совина Лада Андреевна. */
function fits(name: string, { lastName, firstName = '', patronymic = '' }: KnownPerson): boolean {
  const words = fold(name)
    .split(/[\s.]+/)
    .filter(Boolean);
  const surname = fold(lastName ?? '');
  const at = words.indexOf(surname);
  if (surname === '' || at === -1) return false;
  const given = [fold(firstName), fold(patronymic)].filter((part) => part !== '');
  return words
    .filter((_, index) => index !== at)
    .every((word, index) => given[index] === undefined || startsAlike(word, given[index]));
}

function startsAlike(word: string, whole: string): boolean {
  return word.length === 1 ? whole.startsWith(word) : whole === word;
}

function fold(text: string): string {
  return text.toLocaleLowerCase('ru').replaceAll('ё', 'е').trim();
}
