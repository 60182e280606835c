import fc from 'fast-check';
import yaml from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { oddFields, readBySection } from '../../tests/support/odd-fields.ts';
import { readMdxFile, writeMdxFile } from './mdx-file.ts';
import { isSame } from './plain-value.ts';
import { renderFlow, renderLines } from './yaml-render.ts';

const hostile = [
  ...[
    '---',
    '...',
    '# а',
    'а # б',
    'а: б',
    'а:',
    ': а',
    '- а',
    '-',
    '? а',
    "'",
    '"',
    "л'эм",
    '«а»',
    '[а]',
    '{а}',
    'а, б',
  ],
  ...[
    '*а',
    '&а',
    '!а',
    '|',
    '>',
    '%а',
    '@а',
    '`а',
    '~',
    'no',
    'yes',
    'On',
    'y',
    'null',
    'Null',
    'TRUE',
    '=',
    '<<',
  ],
  ...[
    '2026',
    '1_000',
    '0x1F',
    '0b1',
    '0o17',
    '017',
    '1e3',
    '1.5',
    '.5',
    '1.',
    '.inf',
    '-.INF',
    '.NaN',
    '+1',
    '-0',
  ],
  ...[
    '12:30',
    '1:30:00',
    '1:2.5',
    '2026-09',
    '2026-2027',
    '2026-09-01T10:00:00Z',
    '2026-9-1',
    '2026-09-01 10:00',
  ],
  ...[
    '',
    ' ',
    ' а',
    'а ',
    '\tа',
    'а\tб',
    'а\u00A0',
    '\u00A0а',
    'а\u2028б',
    '\u2029',
    '\u0085',
    '\uFEFFа',
    'а\u200Bб',
  ],
  ...[
    '😀',
    '👩‍🏫',
    '\ud800',
    '\u{E0041}',
    '\0',
    '\u001b',
    'а\rб',
    'а\r\nб',
    '\\',
    'C:\\n',
    '15/25',
    '104-о',
    'п. 7.1',
  ],
  ...[
    'а\nб',
    'а\nб\n',
    'а\n\nб',
    '\nа',
    'а\n\n',
    'а \nб',
    'а\n б',
    'а\n\tб',
    '---\nа\n---\n',
    'а\n# б',
    'ключ: "а"\n- б',
  ],
  'слово '.repeat(300).trim(),
];
const text = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);
const scalar = fc.oneof(text, fc.constantFrom<unknown>(0, 1.5, -3, 1e21, 1e-7, true, false, null));
const fields = oddFields(scalar);

describe('new YAML', () => {
  test('is the same data for every reader', () => {
    fc.assert(
      fc.property(fields, (data) => {
        const raw = writeMdxFile(undefined, data, '');
        expect(isSame(readMdxFile(raw).fields, data)).toBe(true);
        expect(isSame(readBySection(raw), data)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
  const isDay = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value);
  const readers: [string, (source: string) => unknown][] = [
    ['js-yaml, YAML 1.1 types', (source) => yaml.load(source, { schema: yaml.DEFAULT_SCHEMA })],
    ['js-yaml, core', (source) => yaml.load(source, { schema: yaml.CORE_SCHEMA })],
    ['yaml 1.1', (source) => parse(source, { version: '1.1' }) as unknown],
    ['yaml 1.2', (source) => parse(source) as unknown],
  ];
  test.each(readers)('a text stays a text for %s', (_, read) => {
    const check = (value: string) => {
      for (const source of [`${renderLines({ a: value, b: 1 }, 0)}\n`, `a: ${renderFlow(value)}\nb: 1\n`])
        expect(read(source)).toEqual({ a: value, b: 1 });
      expect(read(`a: ${renderFlow([value, value])}\n`)).toEqual({ a: [value, value] });
    };
    for (const value of hostile) check(value);
    fc.assert(
      fc.property(
        text.filter((value) => !isDay(value)),
        check,
      ),
    );
    const numberLike = fc.string({ unit: fc.constantFrom(...'0179aexobf_.:+-') });
    fc.assert(
      fc.property(
        numberLike.filter((value) => !isDay(value)),
        check,
      ),
      { numRuns: 500 },
    );
  });
  test.each([
    ['2026-09-01', '2026-09-01'],
    ['Запятая, и «ёлочки»', 'Запятая, и «ёлочки»'],
    ['12:30', "'12:30'"],
    ['Итог: вышло', "'Итог: вышло'"],
    ['https://school.example/a', 'https://school.example/a'],
    ['п. 7.1', 'п. 7.1'],
    ['2026-2027', '2026-2027'],
    ['1e3', "'1e3'"],
    ['p-03', 'p-03'],
    ['а\tб', String.raw`"а\tб"`],
    ['а\n\nб', '|-\n  а\n\n  б'],
    ['а\nб\n', '|\n  а\n  б'],
  ])('%j is written %j', (value, expected) => {
    expect(renderLines({ a: value }, 0)).toBe(`a: ${expected}`);
  });
});
