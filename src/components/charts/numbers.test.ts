import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumbersCsv, formatNumbersJson, nameOf } from './numbers.ts';
import type { NumberTable } from './numbers.ts';

const table = (rows: NumberTable['rows']): NumberTable => ({
  address: 'pokazateli/otvety-a',
  title: 'Ответы',
  columns: [
    { key: 'answer', label: 'Ответ' },
    { key: 'count', label: 'Человек' },
  ],
  rows,
});

const cellOf = (answer: string | number) => formatNumbersCsv(table([{ answer }])).split('\r\n')[1];

describe('CSV', () => {
  test('begins with a byte order mark; semicolons, CR LF; nothing where nothing is known', () => {
    const rows = [{ answer: 'Да', count: 8 }, { answer: 'Нет', count: 'менее\u00A05' }, { answer: 'Иное' }];
    expect(formatNumbersCsv(table(rows))).toBe('\uFEFFОтвет;Человек\r\nДа;8\r\nНет;менее 5\r\nИное;\r\n');
  });

  test.each([
    ['=1+1', "'=1+1;"],
    ['+7 (000)', "'+7 (000);"],
    ['-1', "'-1;"],
    ['@SUM(A1)', "'@SUM(A1);"],
    [' =A1', "' =A1;"],
    ['\t=A1', "'\t=A1;"],
    ['＝A1', "'＝A1;"],
    ['=HYPERLINK("x";"y")', `"'=HYPERLINK(""x"";""y"")";`],
    ['– тире', '– тире;'],
    ['1–4 классы', '1–4 классы;'],
    ['«Да»; «нет»', '"«Да»; «нет»";'],
    ['он сказал "да"', '"он сказал ""да""";'],
    [40.5, '40,5;'],
    [-3, '-3;'],
  ])('%j', (value, line) => expect(cellOf(value)).toBe(line));

  test('no text can become a formula or another cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const line = formatNumbersCsv(table([{ answer: text }])).slice('\uFEFFОтвет;Человек\r\n'.length);
        const cell = line.startsWith('"')
          ? line.slice(1, line.lastIndexOf('"')).replaceAll('""', '"')
          : line.slice(0, -3);
        expect(cell.replace(/^'/, '')).toBe(text.replaceAll('\u00A0', ' ').replace(/^'/, ''));
        expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

test('JSON says what the columns are, whose the numbers are and of which day', () => {
  const json = formatNumbersJson(table([{ answer: 'Да', count: 8 }]), {
    school: 'Школа',
    asOf: '2026-11-22',
  });
  expect(JSON.parse(json)).toEqual({
    title: 'Ответы',
    school: 'Школа',
    asOf: '2026-11-22',
    columns: table([]).columns,
    rows: [{ answer: 'Да', count: 8 }],
  });
  expect(json.endsWith('}\n')).toBe(true);
});

test('the name is the last part of the address', () => expect(nameOf(table([]))).toBe('otvety-a'));
