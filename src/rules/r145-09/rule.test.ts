import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput, EntryInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const program = (date: string, more: Record<string, unknown> = {}): EntryInput => ({
  id: 'p',
  regime: 'r145',
  completion: { ground: 'plan-completed', date },
  ...more,
});
const programs = [program('2026-05-29')];
const survey = { id: 's', kind: 'survey', schoolYear: '2025-2026' };
const monitoring = { id: 'q', kind: 'quality-monitoring', date: '2026-06-15' };
const [surveyMissing, monitoringMissing] = ['surveyMissing school/school', 'monitoringMissing school/school'];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['nothing', { programs }, [surveyMissing, monitoringMissing]],
  ['no survey', { programs, reports: [monitoring] }, [surveyMissing]],
  ['no monitoring', { programs, reports: [survey] }, [monitoringMissing]],
  [
    'a survey of another year',
    { programs, reports: [{ ...survey, schoolYear: '2024-2025' }, monitoring] },
    [surveyMissing],
  ],
  [
    'a survey of pedagogues',
    { programs, reports: [{ ...survey, regime: 'pedagogue' }, monitoring] },
    [surveyMissing],
  ],
  [
    'a survey of another programme',
    { programs, reports: [{ ...survey, programs: ['x'] }, monitoring] },
    [surveyMissing],
  ],
  [
    'a survey dated tomorrow',
    { programs, reports: [{ ...survey, date: '2026-11-23' }, monitoring] },
    [surveyMissing],
  ],
  [
    'an analytical report',
    { programs, reports: [survey, { ...monitoring, kind: 'final-analytical' }] },
    [monitoringMissing],
  ],
  [
    'a cycle of years ago, the latest',
    { programs: [program('2024-05-31')] },
    [surveyMissing, monitoringMissing],
  ],
];

describe(rule.id, () => {
  test.each<[string, EntryInput[]]>([
    ['by school year', [survey, monitoring]],
    [
      'by programme, in the year after',
      [{ id: 's', kind: 'survey', date: '2026-09-20', programs: ['p'] }, monitoring],
    ],
  ])('accepts: survey and monitoring %s', (_, reports) => {
    const outcome = runRule(rule, { programs, reports });
    expect(outcome.violations).toEqual([]);
    expect(outcome.evidence).toHaveLength(2);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test.each<[string, EntryInput[]]>([
    ['nothing completed', [{ id: 'p', regime: 'r145' }]],
    ['completed this school year', [program('2026-09-01')]],
    ['the other regime', [program('2026-05-29', { regime: 'pedagogue' })]],
  ])('does not apply: %s', (_, entries) => {
    expect(runRule(rule, { programs: entries })).toMatchObject({
      violations: [],
      notApplicable: { code: 'noCycle' },
    });
  });
});
