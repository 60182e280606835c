import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const nineMonths = { id: 'p', startDate: '2026-09-01', plannedEndDate: '2027-05-31' };

const accept: [name: string, input: ContentInput][] = [
  ['speed beside another kind', { programs: [{ ...nineMonths, kinds: ['speed', 'traditional'] }] }],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'only speed, 9 months (case 23)',
    { programs: [{ ...nineMonths, kinds: ['speed'] }] },
    ['onlySpeed programs/p kinds'],
  ],
  [
    'speed named twice',
    { programs: [{ ...nineMonths, kinds: ['speed', 'speed'] }] },
    ['onlySpeed programs/p kinds'],
  ],
];

const none: [name: string, input: ContentInput][] = [
  ['no speed mentoring', { programs: [{ ...nineMonths, kinds: ['traditional'] }] }],
  ['no kind chosen', { programs: [nineMonths] }],
  ['the regime Р-145', { programs: [{ ...nineMonths, regime: 'r145', kinds: ['speed'] }] }],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    const { violations, notApplicable } = runRule(rule, input);
    expect(summarise(violations)).toEqual([]);
    expect(notApplicable, 'the check must have examined something').toBeUndefined();
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test.each(none)('is not applicable: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noSpeed' } });
  });
});
