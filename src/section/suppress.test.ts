import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coarseCounts, suppressSmall } from './suppress.ts';

const cellsOf = (counts: readonly number[]) =>
  counts.map((count, index) => ({ code: String(index), label: `строка ${index}`, count }));
const shownOf = (counts: readonly number[], k = 5) =>
  suppressSmall(cellsOf(counts), k)?.map(
    ({ count, below }) => count ?? (below === undefined ? '?' : `<${below}`),
  );

describe('small numbers of people (PD-06, case 55)', () => {
  test.each<[number[], (number | string)[] | undefined]>([
    [[], []],
    [
      [7, 9],
      [7, 9],
    ],
    [[0, 7], [7]],
    [
      [2, 9, 12],
      ['<5', '?', 12],
    ],
    [
      [4, 4, 9],
      ['<5', '<5', '?'],
    ],
    [
      [2, 3, 2, 9],
      ['<5', '<5', '<5', 9],
    ],
    [
      [1, 1, 9, 20],
      ['<5', '<5', '?', 20],
    ],
    [[2, 5], undefined],
    [[3], undefined],
  ])('%j → %j', (counts, expected) => {
    expect(shownOf(counts)).toEqual(expected);
  });
});

/** Every value that the cells hidden as small could have, given what is shown, the total and how it was hidden. */
function possible(counts: readonly number[], k: number): Set<number>[] | undefined {
  const shown = suppressSmall(cellsOf(counts), k);
  if (shown === undefined) return undefined;
  const hidden = shown.filter(({ count }) => count === undefined);
  const sum = hidden.reduce((total, { code }) => total + (counts[Number(code)] ?? 0), 0);
  const values = hidden.map(() => new Set<number>());
  const fill = (index: number, rest: number, chosen: number[]): void => {
    if (index === hidden.length) {
      if (rest === 0) chosen.forEach((value, place) => values[place]?.add(value));
      return;
    }
    const [from, to] = hidden[index]?.below === undefined ? [k, rest] : [1, Math.min(k - 1, rest)];
    for (let value = from; value <= to; value += 1) fill(index + 1, rest - value, [...chosen, value]);
  };
  fill(0, sum, []);
  return values.filter((_, index) => hidden[index]?.below !== undefined);
}

test('whoever knows the total can rule out no small number, property', () => {
  const table = fc.tuple(
    fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 5 }),
    fc.integer({ min: 3, max: 5 }),
  );
  fc.assert(
    fc.property(table, ([counts, k]) => {
      const all = Array.from({ length: k - 1 }, (_, index) => index + 1);
      for (const values of possible(counts, k) ?? []) expect([...values].sort()).toEqual(all);
    }),
    { numRuns: 300 },
  );
});

describe('numbers of people by what is sensitive about them', () => {
  test.each<[string, number[], string[] | undefined]>([
    ['are told in steps', [7, 13, 20], ['5–9', '10–14', '20–24']],
    ['hide the small ones', [2, 9, 12], ['<5', '?', '10–14']],
    ['are not told when nearly everybody is of one', [13, 0, 2], undefined],
    ['are not told when everybody is of one', [13], undefined],
    ['are not told when all are small', [4, 4, 4, 1], undefined],
  ])('%s', (_, counts, expected) => {
    const told = coarseCounts(cellsOf(counts), 5)?.map(({ atLeast, below }) => {
      if (atLeast !== undefined && below !== undefined) return `${atLeast}–${below - 1}`;
      return below === undefined ? '?' : `<${below}`;
    });
    expect(told).toEqual(expected);
  });
});
