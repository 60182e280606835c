import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

type Row = [no: string, parentNo: string | undefined, fact: number, forecast: number, more?: object];

const columns = [
  { key: 'fact', kind: 'fact', date: '2025-09-01' },
  { key: 'forecast', kind: 'forecast', date: '2026-09-01' },
];
const row = ([no, parentNo, fact, forecast, more]: Row) => ({
  no,
  label: `Показатель ${no}`,
  parentNo,
  values: { fact, forecast },
  ...more,
});
const content = (rows: Row[], table: object = {}): ContentInput => ({
  roadmaps: [{ id: 'k', regime: 'r145', contingentTable: { columns, rows: rows.map(row), ...table } }],
});

/** The shape of the real table: forms 10–11 are not listed, the rows about teachers overlap. */
const realShape: Row[] = [
  ['1', undefined, 1120, 1150, { breakdown: 'incomplete' }],
  ['1.1', '1', 563, 590],
  ['1.1.1', '1.1', 267, 275],
  ['1.1.2', '1.1', 0, 0],
  ['1.1.3', '1.1', 3, 5],
  ['1.1.4', '1.1', 0, 0, { sensitive: true }],
  ['1.2', '1', 470, 470],
  ['1.2.1', '1.2', 228, 235],
  ['1.2.2', '1.2', 16, 18],
  ['1.2.3', '1.2', 20, 30],
  ['1.2.4', '1.2', 5, 5, { sensitive: true }],
  ['2', undefined, 49, 49, { breakdown: 'overlapping' }],
  ['2.1', '2', 18, 18],
  ['2.2', '2', 20, 20],
  ['2.3', '2', 9, 9],
  ['2.4', '2', 13, 13],
  ['2.5', '2', 14, 14],
  ['3', undefined, 41, 50],
];
const partition = { breakdown: 'partition' };

const accept: [name: string, rows: Row[]][] = [
  ['the real table (case 81)', realShape],
  [
    'a part as large as the whole',
    [
      ['1', undefined, 5, 5],
      ['1.1', '1', 5, 5],
    ],
  ],
  [
    'parts that divide the whole',
    [
      ['1', undefined, 5, 7, partition],
      ['1.1', '1', 2, 3],
      ['1.2', '1', 3, 4],
    ],
  ],
  ['a whole without parts', [['1', undefined, 5, 5, partition]]],
  [
    'overlapping parts',
    [
      ['1', undefined, 5, 5, { breakdown: 'overlapping' }],
      ['1.1', '1', 4, 4],
      ['1.2', '1', 4, 4],
    ],
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'a part greater than the whole (case 81)',
    content([
      ['1', undefined, 5, 5],
      ['1.1', '1', 6, 5],
    ]),
    ['childExceedsParent roadmaps/k contingentTable.rows.1.values.fact'],
  ],
  [
    'parts that do not make up the whole',
    content([
      ['1', undefined, 5, 7, partition],
      ['1.1', '1', 2, 3],
      ['1.2', '1', 2, 4],
    ]),
    ['sumDiffers roadmaps/k contingentTable.rows.0.values.fact'],
  ],
  [
    'negative',
    content([['1', undefined, -1, 0]]),
    ['negative roadmaps/k contingentTable.rows.0.values.fact'],
  ],
  [
    'not an integer',
    content([['1', undefined, 0, 2.5]]),
    ['notInteger roadmaps/k contingentTable.rows.0.values.forecast'],
  ],
  [
    'an unknown whole',
    content([['1.1', '1', 1, 1]]),
    ['parentUnknown roadmaps/k contingentTable.rows.0.parentNo'],
  ],
  [
    'a part of itself',
    content([['1', '1', 1, 1]]),
    ['parentUnknown roadmaps/k contingentTable.rows.0.parentNo'],
  ],
  [
    'no forecast in a row',
    content([['1', undefined, 1, 1, { values: { fact: 1 } }]]),
    ['valueMissing roadmaps/k contingentTable.rows.0.values.forecast'],
  ],
  [
    'no column of a forecast',
    content([['1', undefined, 1, 1, { values: { fact: 1 } }]], { columns: columns.slice(0, 1) }),
    ['forecastColumnMissing roadmaps/k contingentTable.columns'],
  ],
  [
    'a value of no column',
    content([['1', undefined, 1, 1, { values: { fact: 1, forecast: 1, plan: 2 } }]]),
    ['columnUnknown roadmaps/k contingentTable.rows.0.values.plan'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, rows) => {
    expect(runRule(rule, content(rows))).toMatchObject({ violations: [], evidence: [{ id: 'k' }] });
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test('adds nothing up where a part has no value', () => {
    const rows: Row[] = [
      ['1', undefined, 5, 5, partition],
      ['1.1', '1', 5, 5],
      ['1.2', '1', 0, 0, { values: { fact: 0 } }],
    ];
    expect(summarise(runRule(rule, content(rows)).violations)).toEqual([
      'valueMissing roadmaps/k contingentTable.rows.2.values.forecast',
    ]);
  });
  test('does not apply without a table', () => {
    const input = { roadmaps: [{ id: 'k', regime: 'r145' }] };
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noTable' } });
  });
});
