import { expect, test } from 'vitest';
import { portableName, transliterate } from './transliterate.ts';

test.each([
  ['Приказ № 5 об утверждении', 'prikaz-5-ob-utverzhdenii'],
  ['«Ёлка» и объявление', 'yolka-i-obyavlenie'],
  ['日本 ь', ''],
])('«%s» in Latin letters is %s', (text, latin) => {
  expect(transliterate(text)).toBe(latin);
});

test.each([
  ['prikaz-5', 'prikaz-5'],
  ['nul', 'nul-0'],
  ['com1', 'com1-0'],
  ['console', 'console'],
  ['shch'.repeat(120), 'shch'.repeat(25)],
  [`${'a'.repeat(99)}-b`, 'a'.repeat(99)],
])('as a name that every disk can hold %s is %s', (latin, name) => {
  expect(portableName(latin)).toBe(name);
});
