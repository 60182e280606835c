import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const association = {
  title: 'Совет наставников',
  members: ['a'],
  orderRef: { number: '3', date: '2026-09-01' },
};
const withAssociation = (fields: object): ContentInput => ({
  school: { methodicalAssociation: { ...association, ...fields } },
});

const accept: [name: string, input: ContentInput][] = [
  ['approved members', withAssociation({})],
  ['none is created', {}],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'members without an order',
    withAssociation({ orderRef: undefined }),
    ['noOrder school/school methodicalAssociation.orderRef'],
  ],
  [
    'order number without a date (case 32)',
    withAssociation({ orderRef: { number: '3' } }),
    ['orderIncomplete school/school methodicalAssociation.orderRef.date'],
  ],
  [
    'no members',
    withAssociation({ members: [], orderRef: undefined }),
    ['noMembers school/school methodicalAssociation.members'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(summarise(runRule(rule, input).violations)).toEqual([]);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });

  test('does not apply where none is created', () => {
    expect(runRule(rule, {}).notApplicable?.code).toBe('notCreated');
  });
});
