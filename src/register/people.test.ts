import { expect, test } from 'vitest';
import { parseRegister } from './people.ts';
import { Refusal } from './refusal.ts';

test.each([
  ['{}', []],
  ['\uFEFF{ "people": {} }', []],
  ['{ "people": { "m-1": { "lastName": "Пустельгин", "birthDate": "1990-02-28" } } }', ['m-1']],
  ['{ "people": { "n-2": { "firstName": "Тая", "contact": "8", "note": "а\\nб" } } }', ['n-2']],
])('%s is taken', (source, ids) => {
  expect(Object.keys(parseRegister(source).people)).toEqual(ids);
});

test.each([
  ['', 'JSON'],
  ['{ "people": ', 'JSON'],
  ['[]', 'фигурных'],
  ['{ "persons": {} }', '«persons»'],
  ['{ "people": { "m-1": { "surname": "Пустельгин" } } }', '«surname»'],
  ['{ "people": { "Пустельгин": {} } }', 'латинскими'],
  ['{ "people": { "m-1": { "birthDate": "30.02.1990" } } }', '2026-11-22'],
  ['{ "people": { "m-1": { "lastName": 7 } } }', 'текст в кавычках'],
  ['{ "people": { "m-1": { "lastName": " " } } }', 'пустое'],
])('%s is refused', (source, hint) => {
  expect(() => parseRegister(source)).toThrow(Refusal);
  expect(() => parseRegister(source)).toThrow(hint);
});

test('a refusal repeats no value', () => {
  expect(() => parseRegister('{ "people": { "m-1": { "lastName": ["Пустельгин"] } } }')).toThrow(
    /^(?!.*Пустельгин)/,
  );
});
