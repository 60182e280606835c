/**
 * Names of people who never lived, and their forms. Nothing here knows of `src/privacy`: the proof must not lean on
 * what it proves.
 */

export interface Name {
  female: boolean;
  /** What the surname begins with; see {@link rootOf}. */
  root: string;
  lastName: string;
  firstName: string;
  patronymic: string;
}

const beginnings = ['Зюзь', 'Брям', 'Кырг', 'Пёст', 'Шург', 'Дзём', 'Вульк', 'Жмых', 'Тряпк', 'Хлюст'];
const middles = ['ан', 'ол', 'ер', 'ун', 'яд'];
const masculine = ['ов', 'ин', 'ский'] as const;
const firstNames = [
  { female: true, name: 'Аглая' },
  { female: false, name: 'Прокл' },
  { female: true, name: 'Зоряна' },
  { female: false, name: 'Мокей' },
  { female: true, name: 'Купава' },
  { female: false, name: 'Фадей' },
];
/** Before «вич» and «вна»; with six first names, no two of the names share both. */
const patronymics = (
  'Авдее Агее Алфее Аникее Варфоломее Гордее Дорофее Евсее Евстигнее Елисее Еремее Ерофее Корнее ' +
  'Макее Маттее Моисее Мокее Пантелее Патрикее Сысое Тимофее Фадее Федосее Финогее Ярее'
).split(' ');

/** How many different surnames there are. */
export const surnameCount = beginnings.length * middles.length * masculine.length;

/** The name with this number; different numbers below {@link surnameCount} have different surnames. */
export function nameOf(number: number): Name {
  const pick = <T>(list: readonly T[], index: number) => list[index % list.length] as T;
  const ending = pick(masculine, number);
  const { female, name } = pick(firstNames, number);
  const stem = rootOf(number);
  const lastName = female ? `${stem}${ending === 'ский' ? 'ская' : `${ending}а`}` : `${stem}${ending}`;
  const father = pick(patronymics, Math.floor(number / firstNames.length));
  return { female, root: stem, lastName, firstName: name, patronymic: `${father}${female ? 'вна' : 'вич'}` };
}

const endings = {
  'true ская': ['ская', 'ской', 'скую', 'ской', 'ской'],
  'true а': ['а', 'ой', 'у', 'ой', 'ой'],
  'false ский': ['ский', 'ского', 'скому', 'ским', 'ском'],
  'false ': ['', 'а', 'у', 'ым', 'е'],
} as const;

/** The surname in its cases. */
export function formsOf({ female, lastName }: Name): string[] {
  const found = Object.entries(endings).find(([key]) => {
    const [gender, ending = ''] = key.split(' ');
    return gender === String(female) && lastName.endsWith(ending);
  });
  const [nominative = '', ...others] = found?.[1] ?? [];
  const stem = lastName.slice(0, lastName.length - nominative.length);
  return [lastName, ...others.map((ending) => `${stem}${ending}`)];
}

/** What the surname begins with, whatever a search index leaves of it: no two names of a school share it. */
export function rootOf(number: number): string {
  const pick = <T>(list: readonly T[], index: number) => list[index % list.length] as T;
  const root = Math.floor(number / masculine.length);
  return pick(beginnings, Math.floor(root / middles.length)) + pick(middles, root);
}

const latin: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c' },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
};

/** The surname as a part of an address. */
export function latinOf({ lastName }: Name): string {
  return [...lastName.toLowerCase()].map((letter) => latin[letter] ?? letter).join('');
}
