import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literalView, renderedView } from './text-view.ts';
import { wordsOf } from './text-words.ts';
import { readTokens } from './tokens.ts';

const pieces = [
  ...['Канарейк', 'кина', 'КанарейкинаМП', 'МарияП', 'mp', 'Pustelgin', 'ЗЛАТА', 'О’Нил'],
  ...['-', '-\n', ' ', '. ', '*', '<b>', '&shy;', '&#1072;', '%D0%90', '\u0301', '](x)', '[', 'ß', '1'],
];
const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''));

test.each([
  ['Канарей-кина', 'Канарейкина'],
  ['АннаКанарей-кинаМП', 'Канарейкина'],
  ['Канарей**кина**', 'Канарейкина'],
  ['Канарей-\nкина', 'Канарейкина'],
])('%j may hold the word %s', (source, word) => {
  expect(wordsOf(source)).toContain(word);
});

test('holds every token of both views, whatever keys are known', () => {
  let tokens = 0;
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 9 }), fc.nat(8), (source, every, rest) => {
      const words = new Set(wordsOf(source));
      const isKnown = (key: string) => (key.length + key.charCodeAt(0)) % every === rest % every;
      for (const view of [literalView(source), renderedView(source)]) {
        for (const { word } of readTokens(view.text, isKnown)) {
          tokens += 1;
          expect(words).toContain(word);
        }
      }
    }),
    { numRuns: 2000 },
  );
  expect(tokens).toBeGreaterThan(2000);
});
