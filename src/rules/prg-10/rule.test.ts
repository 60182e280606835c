import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const term = { id: 'p', startDate: '2026-01-12', plannedEndDate: '2026-11-20' };
const completed = (date: string, ground = 'plan-completed') => ({ ...term, completion: { ground, date } });
const extension = { agreedOn: '2026-11-10', newEndDate: '2026-11-22' };

const accept: [name: string, input: ContentInput][] = [
  ['on the last day', { programs: [completed('2026-11-20')] }],
  ['on the first day', { programs: [completed('2026-01-12', 'curator')] }],
  ['today, after an extension', { programs: [{ ...completed('2026-11-22'), extensions: [extension] }] }],
  ['by initiative after the end', { programs: [completed('2026-11-21', 'initiative')] }],
  ['completed and archived', { programs: [{ ...completed('2026-11-20'), archived: true }] }],
  [
    'tomorrow, results being prepared (case 2)',
    { programs: [{ ...completed('2026-11-23', 'initiative'), results: { summary: 'Итог', draft: true } }] },
  ],
  ['the other regime, past the end', { programs: [{ ...completed('2026-11-21'), regime: 'r145' }] }],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'no date',
    { programs: [{ ...term, completion: { ground: 'initiative' } }] },
    ['noDate programs/p completion.date'],
  ],
  [
    'before the start (case 5)',
    { programs: [completed('2026-01-11', 'curator')] },
    ['beforeStart programs/p completion.date'],
  ],
  [
    'before the start, the other regime (case 5)',
    { programs: [{ ...completed('2026-01-11'), regime: 'r145' }] },
    ['beforeStart programs/p completion.date'],
  ],
  [
    'tomorrow, without prepared results (case 4)',
    { programs: [completed('2026-11-23', 'initiative')] },
    ['futureDate programs/p completion.date'],
  ],
  [
    'plan done after the end',
    { programs: [completed('2026-11-21')] },
    ['afterEnd programs/p completion.date'],
  ],
  [
    'the extension was agreed after completion',
    { programs: [{ ...completed('2026-11-21'), extensions: [{ ...extension, agreedOn: '2026-11-22' }] }] },
    ['afterEnd programs/p completion.date'],
  ],
  [
    'archived by hand',
    { programs: [{ ...term, archived: true }] },
    ['archivedNotCompleted programs/p completion'],
  ],
];

const none: [name: string, input: ContentInput][] = [['nothing is completed', { programs: [term] }]];

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
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noCompleted' } });
  });
});
