import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const term = (startDate: string, plannedEndDate: string): ContentInput => ({
  programs: [{ id: 'p', startDate, plannedEndDate }],
});

const accept: [name: string, input: ContentInput][] = [
  ['exactly 3 months', term('2026-09-01', '2026-11-30')],
  ['3 months from the end of a long month, clamped', term('2026-11-30', '2027-02-27')],
  ['3 months to the last day of February', term('2026-11-30', '2027-02-28')],
  ['exactly 1 year', term('2026-09-01', '2027-08-31')],
  ['to the anniversary', term('2026-09-01', '2027-09-01')],
  ['from 29 February to 28 February', term('2028-02-29', '2029-02-28')],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['2 months 29 days (case 15)', term('2026-09-01', '2026-11-29'), ['tooShort programs/p plannedEndDate']],
  ['one day less, clamped', term('2026-11-30', '2027-02-26'), ['tooShort programs/p plannedEndDate']],
  ['1 year and 1 day (case 16)', term('2026-09-01', '2027-09-02'), ['tooLong programs/p plannedEndDate']],
  ['from 29 February, a day more', term('2028-02-29', '2029-03-01'), ['tooLong programs/p plannedEndDate']],
  [
    'end before start (case 17)',
    term('2026-09-01', '2026-08-31'),
    ['endBeforeStart programs/p plannedEndDate'],
  ],
  ['one day', term('2026-09-01', '2026-09-01'), ['tooShort programs/p plannedEndDate']],
  [
    'no days at all',
    { programs: [{ id: 'p' }] },
    ['noStart programs/p startDate', 'noEnd programs/p plannedEndDate'],
  ],
  ['no end', { programs: [{ id: 'p', startDate: '2026-09-01' }] }, ['noEnd programs/p plannedEndDate']],
];

const none: [name: string, input: ContentInput][] = [
  ['no programme', {}],
  ['a draft', { programs: [{ id: 'p', draft: true }] }],
  [
    'the regime Р-145',
    { programs: [{ id: 'p', regime: 'r145', startDate: '2026-09-01', plannedEndDate: '2026-09-02' }] },
  ],
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
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noPrograms' } });
  });
  test('tells the days between which the plan must end', () => {
    const [violation] = runRule(rule, term('2026-11-30', '2027-02-26')).violations;
    expect(violation?.args).toMatchObject({ earliest: '2027-02-27', latest: '2027-11-30' });
  });
});
