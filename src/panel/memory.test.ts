import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastSchemes } from '#theme/contrast-schemes';
import { choices, formatView, parseView, settings } from './memory.ts';

const usual = Object.fromEntries(settings.map((setting) => [setting, undefined]));

describe('what is remembered', () => {
  it.each([
    ['', {}],
    ['1', {}],
    ['1 size=150', { size: '150' }],
    ['1 pictures=off scheme=blue', { scheme: 'blue', pictures: 'off' }],
    ['1 size=150 size=200', { size: '150' }],
    ['1 size=', {}],
    ['1 size=300 letters=wide', { letters: 'wide' }],
    ['1 colour=red lines=wider', { lines: 'wider' }],
    ['1 constructor=off __proto__=off toString=off', {}],
    ['1 scheme=blue"onload=alert(1)', {}],
    ['1\tsize=150', {}],
    ['2 size=150', {}],
    ['size=150', {}],
    ['{"size":"150"}', {}],
  ])('%j is read as %j', (text, view) => {
    expect(parseView(text)).toEqual({ ...usual, ...view });
  });

  it('is written so that it is read the same', () => {
    const view = fc.record(
      Object.fromEntries(settings.map((setting) => [setting, fc.constantFrom('', ...choices[setting])])),
    );
    fc.assert(
      fc.property(view, (chosen) => {
        const read = Object.entries(parseView(formatView(Object.entries(chosen))));
        expect(Object.fromEntries(read.map(([setting, choice = '']) => [setting, choice]))).toEqual(chosen);
      }),
    );
  });

  it('never gives anything but a choice, whatever stands there', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom('1', ...settings.map((name) => `${name}=200`)));
    fc.assert(
      fc.property(fc.array(word), (words) => {
        for (const [setting, choice] of Object.entries(parseView(words.join(' ')))) {
          const known: readonly string[] = choices[setting as keyof typeof choices];
          if (choice !== undefined) expect(known).toContain(choice);
        }
      }),
    );
  });

  it('knows every pair of colours of the theme', () => {
    expect(choices.scheme).toEqual(['light', 'dark', ...contrastSchemes.map(({ id }) => id)]);
  });
});
