import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test.each<[value: unknown, text: string]>([
  [{ b: 1, a: 'х' }, '{"a":"х","b":1}'],
  [{ b: undefined, a: [{ d: null, c: true }] }, '{"a":[{"c":true,"d":null}]}'],
  [{ ё: 1, е: 2, Z: 3 }, '{"Z":3,"е":2,"ё":1}'],
  [[], '[]'],
])('%j → %s', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test('the order of keys does not matter, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
