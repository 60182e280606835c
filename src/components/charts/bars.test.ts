import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barOf, percentOf, stack } from './bars.ts';
import type { Count } from './bars.ts';

test.each([
  [1, 3, 33.3],
  [2, 3, 66.7],
  [17, 42, 40.5],
  [0, 9, 0],
  [9, 9, 100],
  [12, 9, 100],
  [1, 0, 0],
])('%i of %i take %d %%', (part, whole, percent) => expect(percentOf(part, whole)).toBe(percent));

describe('the bar of a number', () => {
  test.each<[string, Count, number, number, number]>([
    ['as long as its share', { count: 9 }, 12, 75, 0],
    ['that is not zero can be seen', { count: 1 }, 500, 1, 0],
    ['zero is nothing', { count: 0 }, 12, 0, 0],
    ['told in steps: the step is hatched', { atLeast: 10, below: 15 }, 20, 50, 20],
    ['told in steps, the first one', { atLeast: 0, below: 5 }, 20, 0, 20],
  ])('%s', (_, count, whole, solid, hatched) => expect(barOf(count, whole)).toEqual({ solid, hatched }));

  test('a hidden number looks the same whatever is known of it and whatever the whole', () => {
    fc.assert(
      fc.property(
        fc.option(fc.integer({ min: 2, max: 20 })),
        fc.integer({ min: 1, max: 999 }),
        (k, whole) => {
          expect(barOf(k === null ? {} : { below: k }, whole)).toEqual({ solid: 0, hatched: 6 });
        },
      ),
    );
  });
});

describe('parts of a bar', () => {
  const part = (kind: string, count: number) => ({ kind, count });

  test('stand one after another with a gap; what is missing takes no place', () => {
    expect(stack([part('a', 3), part('b', 0), part('c', 1)], 8)).toEqual([
      { kind: 'a', from: 0, to: 36.9 },
      { kind: 'c', from: 37.5, to: 50 },
    ]);
    expect(stack([part('a', 0)], 8)).toEqual([]);
  });

  test('never overlap and never pass the whole', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 300 }), (parts, more) => {
        const whole = parts.reduce((sum, count) => sum + count, more);
        let end = 0;
        for (const { from, to } of stack(
          parts.map((count) => ({ kind: '', count })),
          whole,
        )) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(100);
          end = to;
        }
      }),
    );
  });
});
