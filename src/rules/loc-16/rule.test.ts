import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const order = { number: '150-о', date: '2026-10-01' };
const withRelease = (releaseFromDuties: object, program: object = {}): ContentInput => ({
  programs: [
    {
      id: 'p',
      activities: [
        { id: 'a1', title: 'Урок' },
        { id: 'a2', title: 'Семинар', releaseFromDuties },
      ],
      ...program,
    },
  ],
});

const accept: [name: string, input: ContentInput][] = [
  ['order and replacement', withRelease({ order, replacement: 'учитель физики' })],
  ['Р-145', withRelease({}, { regime: 'r145' })],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'neither',
    withRelease({}),
    [
      'noOrder programs/p activities.1.releaseFromDuties.order',
      'noReplacement programs/p activities.1.releaseFromDuties.replacement',
    ],
  ],
  [
    'order number without a date (case 32)',
    withRelease({ order: { number: '150-о' }, replacement: 'учитель физики' }),
    ['orderIncomplete programs/p activities.1.releaseFromDuties.order.date'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(summarise(runRule(rule, input).violations)).toEqual([]);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });

  test('never says who replaces', () => {
    const { violations } = runRule(rule, withRelease({ replacement: 'Ручьёва' }));
    expect(violations.map(({ args }) => args)).toEqual([{ program: 'Программа', activity: 'Семинар' }]);
  });

  test('does not apply without releases', () => {
    expect(runRule(rule, { programs: [{ id: 'p' }] }).notApplicable?.code).toBe('noReleases');
  });
});
