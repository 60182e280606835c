import { expect, test } from 'vitest';
import { line, text } from './common.ts';
import { cleanLine, cleanText } from './invisible.ts';

test.each([
  ['Приказ \u202Egpj.exe\u202C', 'Приказ gpj.exe'],
  ['\uFEFFУрок\u200B \u2060физики\0\x07', 'Урок физики'],
  ['на\u00ADстав\u00ADник', 'наставник'],
  ['раз\nдва\r\nтри\u2028четыре\tпять', 'раз два три четыре пять'],
  ['Раз \uD83D два', 'Раз \uFFFD два'],
  ['👩‍🏫 ❤️ 🇷🇺 и\u0306 за́мок 10\u00A0000', '👩‍🏫 ❤️ 🇷🇺 и\u0306 за́мок 10\u00A0000'],
])('%j as a line is %j', (written, kept) => {
  expect(cleanLine(written)).toBe(kept);
});

test('a text keeps its line ends', () => {
  expect(cleanText('раз\r\nдва\rтри\n\tчетыре\u2029пять\u200B')).toBe('раз\nдва\nтри\n\tчетыре\nпять');
});

test('a field of nothing but invisible signs is empty', () => {
  expect(line.safeParse('\u200B\u3164').success).toBe(false);
  expect(text.safeParse('\u2060\n').success).toBe(false);
  expect(line.parse(' а\u200Eб ')).toBe('аб');
});
