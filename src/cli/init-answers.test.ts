import { expect, test } from 'vitest';
import { UsageError } from './arguments.ts';
import { readAnswers } from './init-answers.ts';

const asOf = '2026-11-22';
const given = {
  name: ' Школа на Ключевой ',
  'short-name': 'Ключевая',
  type: 'college',
  profile: 'both',
  site: 'klyuch.example',
};

/** Answers one after another; the questions asked. */
function talk(...answers: string[]) {
  const questions: string[] = [];
  const ask = async (question: string) => {
    questions.push(question.split('\n', 1)[0] ?? '');
    return Promise.resolve(answers.shift() ?? '');
  };
  return { ask, questions };
}

test('takes options without asking', async () => {
  expect(await readAnswers(given, asOf, undefined)).toEqual({
    fullName: 'Школа на Ключевой',
    shortName: 'Ключевая',
    type: 'college',
    profiles: ['volgograd-25-2022', 'r145-2019'],
    site: 'https://klyuch.example',
    asOf,
  });
});

test('asks for what is not given, by number or word, again where it makes no sense', async () => {
  const { ask, questions } = talk(
    '',
    'Школа',
    'Ключевая',
    '9',
    '2',
    'r145',
    'http://klyuch.example',
    'https://ключ.рф/',
  );
  expect(await readAnswers({}, asOf, ask)).toMatchObject({
    fullName: 'Школа',
    type: 'kindergarten',
    profiles: ['r145-2019'],
    site: 'https://ключ.рф',
  });
  expect(questions).toHaveLength(8);
});

test('whoever never answers is not asked for ever', async () => {
  const { ask, questions } = talk();
  await expect(readAnswers({}, asOf, ask)).rejects.toThrow('Ответа нет. Можно указать параметром: --name');
  expect(questions).toHaveLength(5);
});

test.each([
  ['type', 'завод', '--type: значение «завод» не подходит. Можно так: --type school'],
  ['profile', 'moscow', '--profile: значение «moscow» не подходит. Можно так: --profile volgograd'],
  ['site', 'ftp://klyuch.example', '--site: значение «ftp://klyuch.example» не подходит'],
  ['name', ' ', '--name: значение « » не подходит'],
])('refuses --%s %s', async (name, value, message) => {
  const reading = readAnswers({ ...given, [name]: value }, asOf, undefined);
  await expect(reading).rejects.toThrow(UsageError);
  await expect(reading).rejects.toThrow(message);
});

test('says which option a script forgot', async () => {
  await expect(readAnswers({ ...given, site: undefined }, asOf, undefined)).rejects.toThrow(
    'Не хватает параметра: --site https://shkola.example',
  );
});
