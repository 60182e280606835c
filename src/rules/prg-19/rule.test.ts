import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const running = { id: 'p', startDate: '2026-09-01', plannedEndDate: '2027-05-31' };
const activity = { id: 'a1', title: 'Встреча', dueDate: '2026-11-21' };
const plan = (...activities: object[]): ContentInput => ({ programs: [{ ...running, activities }] });

const accept: [name: string, input: ContentInput][] = [
  ['due today', plan({ ...activity, dueDate: '2026-11-22' })],
  ['done', plan({ ...activity, doneOn: '2026-11-22' })],
  ['cancelled', plan({ ...activity, cancelledOn: '2026-11-20' })],
  ['without a day', plan({ id: 'a1', title: 'Встреча' })],
  ['exactly 3 months without a report', { programs: [{ ...running, startDate: '2026-08-22' }] }],
  [
    'a report of late',
    { programs: [{ ...running, startDate: '2026-01-12', mentorReports: [{ date: '2026-11-01' }] }] },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['due yesterday', plan(activity), ['overdue programs/p activities.0']],
  ['done tomorrow', plan({ ...activity, doneOn: '2026-11-23' }), ['overdue programs/p activities.0']],
  [
    'no report for longer',
    { programs: [{ ...running, startDate: '2026-08-21' }] },
    ['noRecentReport programs/p mentorReports'],
  ],
  [
    'the report is long ago',
    {
      programs: [
        {
          ...running,
          startDate: '2026-01-12',
          mentorReports: [{ date: '2026-03-01' }, { date: '2026-11-23' }],
        },
      ],
    },
    ['noRecentReport programs/p mentorReports'],
  ],
];

const none: [name: string, input: ContentInput][] = [
  ['not started', { programs: [{ ...running, startDate: '2027-01-11' }] }],
  [
    'completed',
    {
      programs: [
        { ...running, activities: [activity], completion: { ground: 'curator', date: '2026-11-22' } },
      ],
    },
  ],
  ['the regime Р-145', { programs: [{ ...running, regime: 'r145', activities: [activity] }] }],
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
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noRunning' } });
  });
  test('counts what is done on time', () => {
    const { indicators, violations } = runRule(
      rule,
      plan(
        { ...activity, doneOn: '2026-11-21' },
        { ...activity, id: 'a2', doneOn: '2026-11-22' },
        { ...activity, id: 'a3' },
        { ...activity, id: 'a4', dueDate: '2027-01-15' },
        { ...activity, id: 'a5', cancelledOn: '2026-11-01' },
      ),
    );
    expect(indicators).toEqual([{ id: 'PRG-19.onTime', numerator: 1, denominator: 3 }]);
    expect(violations[0]?.args).toMatchObject({ dueDate: '2026-11-21', days: 1 });
  });
});
