import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJsonFile, writeJsonFile } from './json-file.ts';
import { isSame } from './plain-value.ts';

type Fields = Record<string, unknown>;

const key = fc.constantFrom('a', 'b', 'c.d', 'ключ', '', '__proto__', 'constructor', '1', 'x"y');
const { fields } = fc.letrec<{ value: unknown; fields: Fields }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(
      0,
      -1.5,
      true,
      false,
      null,
      '',
      'а',
      'б "в"',
      '\u2028',
      '😀',
      '\ud800',
      ' \t',
      ',',
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('fields'),
  ),
  fields: fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
}));

function take<T>(stream: fc.Stream<T>): T {
  const next = stream.next();
  if (next.done === true) throw new Error('the stream has ended');
  return next.value;
}

/** JSON with odd blanks wherever they may be. */
function printOddly(value: unknown, blanks: () => string): string {
  if (Array.isArray(value))
    return `[${blanks()}${value.map((item) => printOddly(item, blanks) + blanks()).join(`,${blanks()}`)}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(
    ([name, child]) =>
      `${JSON.stringify(name)}${blanks()}:${blanks()}${printOddly(child, blanks)}${blanks()}`,
  );
  return `{${blanks()}${parts.join(`,${blanks()}`)}}`;
}

describe('any JSON in any form', () => {
  const blanks = fc.infiniteStream(fc.constantFrom('', '', ' ', '\n', '\r\n', '\t', '\n\n  '));
  const odd = fc.tuple(fields, blanks).map(([value, stream]) => {
    const next = () => take(stream);
    return next() + printOddly(value, next) + next();
  });
  test('what does not change keeps its bytes, what changes is read again', () => {
    let changes = 0;
    fc.assert(
      fc.property(odd, fields, (raw, after) => {
        const before = readJsonFile(raw);
        expect(writeJsonFile(raw, before, readJsonFile(raw))).toBe(raw);
        const written = readJsonFile(writeJsonFile(raw, before, after));
        expect(isSame(written, after)).toBe(true);
        if (!isSame(before, after)) changes += 1;
      }),
      { numRuns: 1000 },
    );
    expect(changes).toBeGreaterThan(500);
  });
});

test.each<[string, string, (data: Fields) => void, string]>([
  ['a value', '{"a":1 , "b" :2}', (d) => (d['a'] = 5), '{"a":5 , "b" :2}'],
  ['a new field in one line', '{"a": 1}', (d) => (d['b'] = [{ c: 'д' }]), '{"a": 1, "b": [{"c": "д"}]}'],
  ['a new field without blanks', '{"a":1}', (d) => (d['b'] = [1, 2]), '{"a":1,"b":[1,2]}'],
  [
    'an indent of four',
    '{\n    "a": 1\n}\n',
    (d) => (d['b'] = { c: 1 }),
    '{\n    "a": 1,\n    "b": {\n        "c": 1\n    }\n}\n',
  ],
  [
    'tabulators and CRLF',
    '{\r\n\t"a": []\r\n}',
    (d) => (d['a'] = ['б']),
    '{\r\n\t"a": [\r\n\t\t"б"\r\n\t]\r\n}',
  ],
  ['the last field goes', '{\n  "a": 1,\n  "b": 2\n}\n', (d) => delete d['b'], '{\n  "a": 1\n}\n'],
  ['the first field goes', '{\n  "a": 1,\n\n  "b": 2\n}\n', (d) => delete d['a'], '{\n\n  "b": 2\n}\n'],
  ['all fields go', '{\n  "a": 1\n}', (d) => delete d['a'], '{}'],
  [
    'an item in its line',
    '{\n  "a": ["б", "в"]\n}',
    (d) => (d['a'] = ['б', 'г', 'в']),
    '{\n  "a": ["б", "г", "в"]\n}',
  ],
  ['the first item goes', '{"a": ["б", "в"]}', (d) => (d['a'] = ['в']), '{"a": ["в"]}'],
  [
    'an item in lines',
    '{\n  "a": [\n    {"b": 1},\n    {"b": 2}\n  ]\n}',
    (d) => (d['a'] as unknown[]).push({ b: 3 }),
    '{\n  "a": [\n    {"b": 1},\n    {"b": 2},\n    {\n      "b": 3\n    }\n  ]\n}',
  ],
  [
    'numbers keep their form',
    '{"a": 1.0, "b": 1e2, "c": 0}',
    (d) => (d['c'] = 1),
    '{"a": 1.0, "b": 1e2, "c": 1}',
  ],
  ['a mark at the beginning', '\uFEFF{"a": 1}', (d) => (d['a'] = 2), '\uFEFF{"a": 2}'],
])('%s', (_, raw, change, expected) => {
  const data = readJsonFile(raw);
  change(data);
  expect(writeJsonFile(raw, readJsonFile(raw), data)).toBe(expected);
});
