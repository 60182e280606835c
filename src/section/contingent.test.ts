import { expect, test } from 'vitest';
import type { ContingentTable } from '#model/roadmap';
import { hideSensitive } from './contingent.ts';

type Row = ContingentTable['rows'][number];

const row = (no: string, fact: number, more: Partial<Row> = {}): Row => ({
  ...{ no, label: no, breakdown: 'incomplete', sensitive: false, values: { fact } },
  ...(no.includes('.') ? { parentNo: no.slice(0, no.lastIndexOf('.')) } : {}),
  ...more,
});
const secret = { sensitive: true };
const whole = { breakdown: 'partition' } as const;

/** Numbers of the rows as a reader gets them. */
function read(rows: Row[]): (number | string)[] {
  const columns: ContingentTable['columns'] = [{ key: 'fact', kind: 'fact', date: '2026-09-01' }];
  return hideSensitive({ columns, rows }).rows.map(({ values, hidden }) => {
    const below = hidden['fact']?.below;
    return values['fact'] ?? (below === undefined ? '?' : `<${below}`);
  });
}

test.each<[string, Row[], (number | string)[]]>([
  ['nothing sensitive', [row('1', 12), row('1.1', 4)], [12, 4]],
  ['a small sensitive number', [row('1', 490), row('1.1', 6, secret)], [490, '<10']],
  ['a sensitive number that is not small, or nought', [row('1', 10, secret), row('2', 0, secret)], [10, 0]],
  [
    'the other part of a whole gives it away',
    [row('1', 38, whole), row('1.1', 36), row('1.2', 2, secret)],
    [38, '?', '<10'],
  ],
  [
    'one of three parts hides it',
    [row('1', 90, whole), row('1.1', 36), row('1.2', 4, secret), row('1.3', 50)],
    [90, '?', '<10', 50],
  ],
  [
    'parts that are no whole stay',
    [row('1', 90, { breakdown: 'overlapping' }), row('1.1', 36), row('1.2', 4, secret)],
    [90, 36, '<10'],
  ],
])('%s', (_, rows, expected) => {
  expect(read(rows)).toEqual(expected);
});
