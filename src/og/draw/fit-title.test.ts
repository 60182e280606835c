import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitTitle } from './fit-title.ts';

const long =
  'Об утверждении методологии (целевой модели) наставничества обучающихся для организаций, осуществляющих ' +
  'образовательную деятельность по общеобразовательным, дополнительным общеобразовательным и программам ' +
  'среднего профессионального образования';

describe('a title', () => {
  test.each<[string, number]>([
    ['Первые шаги', 80],
    ['Круглый стол «Наставник: друг, тренер, зеркало?»', 68],
    ['Положение о системе наставничества педагогических работников школы', 58],
  ])('«%s» stands whole in letters of %d pixels', (title, size) => {
    expect(fitTitle(title)).toEqual({ text: title, size });
  });

  test('that is too long is cut after a word, without a comma', () => {
    expect(fitTitle(long)).toEqual({
      ...{ size: 44 },
      text: expect.stringMatching(/^Об утверждении методологии .*[а-яё]…$/u) as string,
    });
    const { text } = fitTitle(long);
    expect(long.startsWith(text.slice(0, -1))).toBe(true);
    expect(long.charAt(text.length - 1)).toMatch(/[\s,]/u);
    expect(text.length).toBeGreaterThan(110);
  });

  test('of one endless word is cut within it', () => {
    expect(fitTitle('ж'.repeat(1000)).text).toMatch(/^ж{100,300}…$/u);
  });

  test('is never longer than its room, never empty, and changes only at its end', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.nat(40), (piece, times) => {
        const title = `А${piece} `.repeat(times + 1);
        const { text, size } = fitTitle(title);
        const clean = title.trim().split(/\s+/u).join(' ');
        expect(text.length).toBeGreaterThan(0);
        expect(text === clean || (size === 44 && clean.startsWith(text.replace(/…$/u, '')))).toBe(true);
        expect(text.length).toBeLessThanOrEqual(Math.max(clean.length, 1));
      }),
    );
  });
});
