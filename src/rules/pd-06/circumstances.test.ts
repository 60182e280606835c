import { describe, expect, test } from 'vitest';
import { findCircumstances } from './circumstances.ts';

const stated: [category: string, text: string][] = [
  ['burnout', 'Педагог в состоянии выгорания'],
  ['burnout', 'эмоциональное выгорание'],
  ['burnout', 'Преодоление профессионального выгорания'],
  ['burnout', 'К весне она совсем выгорела.'],
  ['burnout', 'Говорили о профилактике травм. У коллеги выгорание'],
  ['after-break', 'Учитель вернулся после долгого перерыва'],
  ['after-break', 'педагог, приступивший к работе после длительного перерыва'],
  ['after-break', 'После многолетнего перерыва она вернулась в школу'],
  ['after-break', 'вышла из декрета в сентябре'],
  ['after-break', 'Воспитатель после отпуска по уходу за ребенком'],
  ['new-workplace', 'Адаптация на новом месте работы'],
  ['new-workplace', 'Педагог на новом месте проходит полный круг'],
  ['new-workplace', 'осваивается коллега на новом рабочем месте'],
  ['new-workplace', 'Учитель перешёл из другой школы'],
];
const fine = [
  'Профилактика эмоционального выгорания',
  'Предупреждение профессионального выгорания педагогов',
  'Как не допустить выгорания',
  'Семинар для педагогов о выгорании',
  'Снижаем риск выгорания',
  'Краска на стенде выгорает',
  'Встречи возобновились после длительного перерыва',
  'После долгого перерыва вновь открыт кабинет',
  'Адаптация молодого педагога в профессии',
  'Молодой педагог, первый год работы',
  'Стенд стоит на новом месте',
  'Книга пришла из другой библиотеки',
  'Перерыв между уроками – 10 минут',
];

describe('circumstances', () => {
  test.each(stated)('%s: %s', (category, text) => {
    expect(findCircumstances(text).map((found) => found.category)).toEqual([category]);
  });
  test.each(fine)('none: %s', (text) => {
    expect(findCircumstances(text)).toEqual([]);
  });
  test('several, in the order of the text', () => {
    const text = 'Учитель перешёл из другой школы: выгорание.';
    expect(findCircumstances(text)).toEqual([
      { category: 'new-workplace', index: 8 },
      { category: 'burnout', index: text.indexOf('выгорание') },
    ]);
  });
});
