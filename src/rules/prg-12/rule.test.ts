import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const ended = (plannedEndDate: string) => ({ id: 'p', startDate: '2026-03-01', plannedEndDate });
const extension = { agreedOn: '2026-11-10', newEndDate: '2026-11-22' };

const accept: [name: string, input: ContentInput][] = [
  ['the last day is today', { programs: [ended('2026-11-22')] }],
  ['extended to today', { programs: [{ ...ended('2026-11-15'), extensions: [extension] }] }],
  ['the end is before the start: PRG-01', { programs: [ended('2026-02-28')] }],
  ['not started', { programs: [{ id: 'p', startDate: '2027-01-11', plannedEndDate: '2027-05-31' }] }],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['1 day', { programs: [ended('2026-11-21')] }, ['pastEnd programs/p completion']],
  ['3 days (case 8)', { programs: [ended('2026-11-19')] }, ['pastEnd programs/p completion']],
  ['30 days (case 8)', { programs: [ended('2026-10-23')] }, ['pastEnd programs/p completion']],
  ['31 days (case 8)', { programs: [ended('2026-10-22')] }, ['longPastEnd programs/p completion']],
  [
    'completion tomorrow',
    { programs: [{ ...ended('2026-11-21'), completion: { ground: 'initiative', date: '2026-11-23' } }] },
    ['pastEnd programs/p completion'],
  ],
  [
    'the extension is not agreed yet',
    { programs: [{ ...ended('2026-11-21'), extensions: [{ ...extension, agreedOn: '2026-11-23' }] }] },
    ['pastEnd programs/p completion'],
  ],
  [
    'the end is before the start in the regime Р-145, which has no PRG-01',
    { programs: [{ ...ended('2026-02-28'), regime: 'r145' }] },
    ['longPastEnd programs/p completion'],
  ],
  [
    'the regime Р-145',
    { programs: [{ ...ended('2026-11-21'), regime: 'r145' }] },
    ['pastEnd programs/p completion'],
  ],
];

const none: [name: string, input: ContentInput][] = [
  [
    'completed',
    { programs: [{ ...ended('2026-05-29'), completion: { ground: 'plan-completed', date: '2026-05-29' } }] },
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
  test('counts calendar days', () => {
    const [violation] = runRule(rule, { programs: [ended('2026-10-22')] }).violations;
    expect(violation?.args).toMatchObject({ end: '2026-10-22', days: 31 });
  });
});
