import type { PrivateName } from '../plan/plan.ts';

/** A person as a cell names them. */
export interface ReadName {
  name: PrivateName;
  /** Only initials are known beside the surname. */
  hasInitials: boolean;
  /** What stands beside the name: a former surname in brackets, a position behind a comma. */
  aside: string;
}

const word = String.raw`\p{Lu}[\p{L}’'-]*`;
const initials = String.raw`\p{Lu}\. ?(?:-?\p{Lu}\.)?`;
const patronymicWord = /(?:[её]вич|ович|[её]вна|овна|ична|инична|[ыи]ч)$/i;
const patronymicTail = /^(?:оглы|оглу|кызы|гызы|улы|уулу)$/i;

const surnameFirst = new RegExp(String.raw`^(?<last>${word}) (?<initials>${initials})$`, 'u');
const initialsFirst = new RegExp(String.raw`^(?<initials>${initials}) ?(?<last>${word})$`, 'u');

/**
 * Reads «Фамилия Имя Отчество», «Имя Отчество Фамилия», «Фамилия И. О.», «И. О. Фамилия», «Фамилия Имя».
 * @returns undefined for anything else: a name is never guessed
 */
export function readName(text: string): ReadName | undefined {
  const brackets = /\(([^()]*)\)/.exec(text);
  const [plain = '', ...behind] = text
    .replace(brackets?.[0] ?? '', ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.,;]+$/, (end) => (end.startsWith('.') ? '.' : ''))
    .split(/, | [-–—] /);
  const aside = [brackets?.[1]?.trim() ?? '', ...behind].filter((part) => part !== '').join(', ');
  const name = readShortName(plain) ?? readFullName(plain);
  return name && { ...name, aside };
}

function readShortName(text: string): Omit<ReadName, 'aside'> | undefined {
  const groups = (surnameFirst.exec(text) ?? initialsFirst.exec(text))?.groups;
  if (groups === undefined) return undefined;
  const [first, second] = (groups['initials'] ?? '').match(/\p{Lu}\./gu) ?? [];
  if (first === undefined) return undefined;
  const lastName = capitalise(groups['last'] ?? '');
  return {
    name: { lastName, firstName: first, ...(second === undefined ? {} : { patronymic: second }) },
    hasInitials: true,
  };
}

function readFullName(text: string): Omit<ReadName, 'aside'> | undefined {
  const words = text.split(' ');
  const tail = patronymicTail.test(words.at(-1) ?? '') ? words.pop() : undefined;
  if (words.length > 3 || !words.every((each) => new RegExp(`^${word}$`, 'u').test(each))) return undefined;
  const [first = '', second, third] = words.map(capitalise);
  const named = (lastName: string, firstName: string, patronymic?: string) => ({
    name: {
      lastName,
      firstName,
      ...(patronymic === undefined
        ? {}
        : { patronymic: tail === undefined ? patronymic : `${patronymic} ${tail}` }),
    },
    hasInitials: false,
  });
  if (second === undefined) return undefined;
  if (third === undefined) {
    if (patronymicWord.test(second))
      return tail === undefined
        ? { name: { firstName: first, patronymic: second }, hasInitials: false }
        : undefined;
    return tail === undefined ? named(first, second) : undefined;
  }
  // A first name never ends like a patronymic, so the surname stands last.
  if (tail === undefined && patronymicWord.test(second) && second.length > 4)
    return named(third, first, second);
  return named(first, second, third);
}

/** «СОВИНА» → «Совина», both halves of a double surname. */
function capitalise(name: string): string {
  if (name.length < 2 || name !== name.toLocaleUpperCase('ru')) return name;
  return name
    .toLocaleLowerCase('ru')
    .replaceAll(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toLocaleUpperCase('ru'));
}
