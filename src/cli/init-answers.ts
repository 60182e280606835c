import { schoolTypes } from '#model/codes';
import type { RulesProfile, SchoolType, StarterAnswers } from '../import/starter/answers.ts';
import { UsageError, text } from './arguments.ts';
import type { Options } from './arguments.ts';

/** Asks one question of whoever sits at the terminal. */
export type Ask = (question: string) => Promise<string>;

/** What `--profile` may say. */
const profileSets: Readonly<Record<string, readonly RulesProfile[]>> = {
  volgograd: ['volgograd-25-2022'],
  federal: ['federal-az-1128'],
  r145: ['r145-2019'],
  both: ['volgograd-25-2022', 'r145-2019'],
  'federal-r145': ['federal-az-1128', 'r145-2019'],
};

/** What a person chooses from, in the order of {@link profileSets}. */
const profileChoice = [
  'педагоги, школа Волгоградской области (приказ от 21.03.2022 № 25)',
  'педагоги, другой регион (письмо от 21.12.2021 № АЗ-1128/08)',
  'целевая модель с обучающимися (Р-145)',
  'педагоги Волгоградской области и целевая модель',
  'педагоги другого региона и целевая модель',
];

function formatChoice(title: string, choice: readonly string[]): string {
  return [`${title}:`, ...choice.map((label, index) => `  ${index + 1}  ${label}`), 'Номер'].join('\n');
}

/** Options that stand for answers. */
export const answerNames = ['name', 'short-name', 'type', 'profile', 'site'];

/**
 * The answers about the school: from the options, else asked for, one question a missing option.
 * @param ask undefined where nobody can answer
 * @throws UsageError for an answer that makes no sense, or one that is missing
 */
export async function readAnswers(
  options: Options,
  asOf: string,
  ask: Ask | undefined,
): Promise<StarterAnswers> {
  const answer = (
    name: string,
    question: string,
    read: (value: string) => string | undefined,
    hint: string,
  ) => answerOf(name, text(options, name), { ask, question, read, hint });
  const notEmpty = (value: string) => (value === '' ? undefined : value.slice(0, 500));
  const fullName = await answer(
    'name',
    'Полное наименование организации',
    notEmpty,
    '--name "Муниципальное … «Школа»"',
  );
  const shortName = await answer('short-name', 'Короткое наименование', notEmpty, '--short-name "Школа № 5"');
  const type = await answer(
    'type',
    formatChoice('Тип организации', Object.values(schoolTypes.labels)),
    readType,
    '--type school',
  );
  const profile = await answer(
    'profile',
    formatChoice('По каким актам работаете', profileChoice),
    readProfile,
    '--profile volgograd',
  );
  const site = await answer(
    'site',
    'Адрес официального сайта, например https://shkola.example',
    readSite,
    '--site https://shkola.example',
  );
  return {
    fullName,
    shortName,
    type: type as SchoolType,
    profiles: profileSets[profile] ?? [],
    site,
    asOf,
  };
}

interface Question {
  ask: Ask | undefined;
  question: string;
  read: (value: string) => string | undefined;
  hint: string;
}

/** An option's value must be right at once; whoever types is asked again. */
async function answerOf(
  name: string,
  given: string | undefined,
  { ask, question, read, hint }: Question,
): Promise<string> {
  if (given !== undefined) {
    const value = read(given.trim());
    if (value === undefined)
      throw new UsageError(`--${name}: значение «${given}» не подходит. Можно так: ${hint}`);
    return value;
  }
  if (ask === undefined) throw new UsageError(`Не хватает параметра: ${hint}`);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const value = read((await ask(`${question}: `)).trim());
    if (value !== undefined) return value;
  }
  throw new UsageError(`Ответа нет. Можно указать параметром: ${hint}`);
}

function readType(value: string): string | undefined {
  const codes = Object.keys(schoolTypes.labels);
  return codes.find((code, index) => value === code || value === String(index + 1));
}

function readProfile(value: string): string | undefined {
  return Object.keys(profileSets).find((code, index) => value === code || value === String(index + 1));
}

/** A host alone gets its https. */
function readSite(value: string): string | undefined {
  const address = /^https?:\/\//.test(value) ? value : `https://${value}`;
  if (!/^https:\/\/[^\s/?#@\\]+\/?$/.test(address) || !URL.canParse(address)) return undefined;
  return address.includes('.') ? address.replace(/\/$/, '') : undefined;
}
