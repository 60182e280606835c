import { expect, test } from 'vitest';
import diacritics from './transliterate-module.ts';

test.each([
  ['Приказ № 5 об утверждении', 'prikaz-5-ob-utverzhdenii'],
  ['приказ № 5.pdf', 'prikaz-5.pdf'],
  ['Фото.v2.JPG', 'foto.v2.jpg'],
  ['2026/Ёлка', '2026/yolka'],
  ['日本.pdf', 'bez-nazvaniya.pdf'],
  ['日本', 'bez-nazvaniya'],
  ['scan.pdf', 'scan.pdf'],
  ['-', ''],
  ['', ''],
])('«%s» → %s', (text, latin) => {
  expect(diacritics.remove(text)).toBe(latin);
});
