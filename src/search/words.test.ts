import { describe, expect, it } from 'vitest';
import { answersWord, splitWords, stemWord } from './words.ts';

it.each([
  ['', []],
  ['Приказ № 118-о', ['Приказ', '118', 'о']],
  ['«Ёлка», план.', ['Ёлка', 'план']],
])('splits %s', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

describe('stemWord', () => {
  it.each([
    ['наставник', 'наставника', 'наставников', 'наставниками'],
    ['программа', 'ПРОГРАММЫ', 'программах', 'программою'],
    ['молодой', 'молодого', 'молодым'],
    ['обучающийся', 'обучающихся', 'обучающимися'],
    ['дети', 'детей', 'детям', 'детьми'],
    ['приём', 'прием', 'приемы', 'приёмов'],
    ['отчёт', 'отчетом'],
    ['год', 'года', 'годом'],
  ])('gives one stem to %s and its forms', (...forms) => {
    expect(new Set(forms.map(stemWord)).size).toBe(1);
  });

  it.each(['я', 'мы', 'им', 'имя', '2026', ''])('leaves «%s» alone', (word) => {
    expect(stemWord(word)).toBe(word);
  });
});

it.each([
  ['нас', 'Наставник', true],
  ['наставника', 'наставников', true],
  ['елка', 'Ёлки', true],
  ['приём', 'приказ', false],
  ['наставничество', 'наставник', false],
])('«%s» is answered by «%s»: %s', (asked, word, answered) => {
  expect(answersWord(asked, word)).toBe(answered);
});
