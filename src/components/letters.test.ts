import { expect, test } from 'vitest';
import { buildLetters } from './letters.ts';

test('leads to the first name of each letter, on whichever page it stands', () => {
  const items = ['Агатова', 'айвазова', 'Борзов', 'Ёлкина'].map((label) => ({ label }));
  const letters = buildLetters(items, 'nastavniki/', 2);
  expect(letters.map(({ letter, address, first }) => [letter, address, first.label])).toEqual([
    ['А', 'nastavniki/#letter-1', 'Агатова'],
    ['Б', 'nastavniki/stranitsa/2/#letter-2', 'Борзов'],
    ['Ё', 'nastavniki/stranitsa/2/#letter-3', 'Ёлкина'],
  ]);
  expect(buildLetters([], 'x/')).toEqual([]);
});
