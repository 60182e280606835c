import { describe, expect, test } from 'vitest';
import {
  bindWords,
  capitalise,
  formatDateRange,
  formatFileSize,
  formatPartialDate,
  formatPercent,
  formatSchoolYear,
  formatShare,
} from './format-display.ts';

const plainSpaces = (text: string) => text.replaceAll('\u00A0', ' ');

describe('formatPartialDate', () => {
  test.each([
    ['2024', '2024 год'],
    ['2024-09', 'сентябрь 2024 года'],
    ['2024-01', 'январь 2024 года'],
    ['2024-12', 'декабрь 2024 года'],
    ['2024-09-01', '1 сентября 2024 года'],
  ])('%s → %s', (date, expected) => expect(formatPartialDate(date)).toBe(expected));
});

test('formatSchoolYear', () => expect(formatSchoolYear('2026-2027')).toBe('2026–2027 учебный год'));

describe('formatFileSize', () => {
  test.each([
    [0, '0 Б'],
    [1023, '1023 Б'],
    [1024, '1 КБ'],
    [1025, '2 КБ'],
    [1_047_552, '1023 КБ'],
    [1_048_576, '1,0 МБ'],
    [1_468_006, '1,4 МБ'],
    [1_468_007, '1,5 МБ'],
  ])('%i → %s', (bytes, expected) => expect(plainSpaces(formatFileSize(bytes))).toBe(expected));
});

describe('formatPercent', () => {
  test.each([
    [29, 42, '69,0 % (29 из 42)'],
    [7, 10, '70,0 % (7 из 10)'],
    [2, 3, '66,7 % (2 из 3)'],
    [1, 2000, '0,1 % (1 из 2000)'],
    [1, 2001, '0,0 % (1 из 2001)'],
    [42, 42, '100,0 % (42 из 42)'],
    [0, 0, '0 из 0'],
  ])('%i из %i → %s', (numerator, denominator, expected) =>
    expect(plainSpaces(formatPercent(numerator, denominator))).toBe(expected),
  );
});

test.each([
  [18, 42, '42,9\u00A0%'],
  [42, 42, '100,0\u00A0%'],
  [0, 42, '0,0\u00A0%'],
  [3, 0, undefined],
])('formatShare %i из %i → %s', (numerator, denominator, expected) =>
  expect(formatShare(numerator, denominator)).toBe(expected),
);

test.each([
  ['ёлка', 'Ёлка'],
  ['реализуется', 'Реализуется'],
  ['', ''],
])('capitalise %s', (text, expected) => expect(capitalise(text)).toBe(expected));

describe('formatDateRange', () => {
  test.each([
    ['2026-12-04', undefined, '4 декабря 2026 года'],
    ['2026-12-04', '2026-12-04', '4 декабря 2026 года'],
    ['2027-01-25', '2027-01-29', '25–29 января 2027 года'],
    ['2026-09-01', '2026-11-30', '1 сентября – 30 ноября 2026 года'],
    ['2026-09-01', '2027-09-01', '1 сентября 2026 года – 1 сентября 2027 года'],
  ])('%s, %s → %s', (start, end, expected) =>
    expect(plainSpaces(formatDateRange(start, end))).toBe(expected),
  );
});

describe('bindWords', () => {
  test.each([
    ['Приказ от 10.09.2022 № 40-о', 'Приказ от 10.09.2022 №_40-о'],
    ['A1 п. 8.2; REG п. 3.1; 152-ФЗ ст. 9', 'A1 п._8.2; REG п._3.1; 152-ФЗ ст._9'],
    ['до 1 марта 2027 года', 'до 1_марта 2027_года'],
    ['стаж 12 лет, 75 %', 'стаж 12_лет, 75_%'],
    ['тип. 8 и рост. 9', 'тип. 8 и рост. 9'],
    ['', ''],
  ])('%s → %s', (text, expected) => expect(bindWords(text).replaceAll('\u00A0', '_')).toBe(expected));
});
