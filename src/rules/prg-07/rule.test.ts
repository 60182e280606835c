import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const completion = { ground: 'plan-completed', date: '2026-11-20' };
const done = { id: 'a1', title: 'Встреча', doneOn: '2026-11-20' };
const open = { id: 'a2', title: 'Открытый урок', dueDate: '2026-11-10' };
const cancelled = { ...open, cancelledOn: '2026-11-15' };
const correction = { agreedOn: '2026-11-15', description: 'Урок отменён', cancelledActivities: ['a2'] };
const running = { id: 'p', startDate: '2026-05-01', plannedEndDate: '2026-11-19' };

const accept: [name: string, input: ContentInput][] = [
  ['all done by the day of completion', { programs: [{ id: 'p', completion, activities: [done] }] }],
  [
    'cancelled by a correction',
    { programs: [{ id: 'p', completion, activities: [done, cancelled], corrections: [correction] }] },
  ],
  [
    'past the end with something left to do: PRG-12',
    { programs: [{ ...running, activities: [done, open] }] },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'one undone activity (case 7)',
    { programs: [{ id: 'p', completion, activities: [done, open] }] },
    ['undone programs/p activities.1'],
  ],
  [
    'every undone activity is listed, also without a date of completion',
    {
      programs: [
        {
          id: 'p',
          completion: { ground: 'plan-completed' },
          activities: [open, done, { ...open, id: 'a3' }],
        },
      ],
    },
    ['undone programs/p activities.0', 'undone programs/p activities.2'],
  ],
  [
    'done the day after completion',
    { programs: [{ id: 'p', completion, activities: [{ ...done, doneOn: '2026-11-21' }] }] },
    ['doneLater programs/p activities.0'],
  ],
  [
    'cancelled without a correction',
    { programs: [{ id: 'p', completion, activities: [done, cancelled] }] },
    ['cancelledAlone programs/p activities.1'],
  ],
  [
    'the correction came after completion',
    {
      programs: [
        {
          id: 'p',
          completion,
          activities: [cancelled],
          corrections: [{ ...correction, agreedOn: '2026-11-21' }],
        },
      ],
    },
    ['cancelledAlone programs/p activities.0'],
  ],
  [
    'all done, not completed, end passed 3 days ago (case 8)',
    { programs: [{ ...running, activities: [done] }] },
    ['notClosed programs/p completion'],
  ],
  [
    'the end was yesterday',
    { programs: [{ ...running, plannedEndDate: '2026-11-21', activities: [done] }] },
    ['notClosed programs/p completion'],
  ],
];

const none: [name: string, input: ContentInput][] = [
  ['the last day is today', { programs: [{ ...running, plannedEndDate: '2026-11-22', activities: [done] }] }],
  [
    'another ground',
    { programs: [{ id: 'p', completion: { ground: 'initiative', date: '2026-11-20' }, activities: [open] }] },
  ],
  [
    'completion tomorrow',
    { programs: [{ id: 'p', completion: { ...completion, date: '2026-11-23' }, activities: [open] }] },
  ],
  [
    'completed before its start: PRG-10',
    { programs: [{ ...running, completion: { ...completion, date: '2026-04-01' }, activities: [done] }] },
  ],
  ['the regime Р-145', { programs: [{ id: 'p', regime: 'r145', completion, activities: [open] }] }],
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
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noFinished' } });
  });
  test('names the activity', () => {
    const [violation] = runRule(rule, { programs: [{ id: 'p', completion, activities: [open] }] }).violations;
    expect(violation?.args['activity']).toBe('Открытый урок');
  });
});
