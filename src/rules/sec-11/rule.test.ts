import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput, EntryInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const programs = [{ id: 'p', startDate: '2025-09-01' }];
const report = (more: Record<string, unknown> = {}): EntryInput => ({
  id: 'r',
  kind: 'program-monitoring',
  schoolYear: '2025-2026',
  date: '2026-06-15',
  summary: 'Выводы',
  ...more,
});
const missing = ['reportMissing school/school'];

const accept: [name: string, report: EntryInput][] = [
  ['monitoring of the last school year', report()],
  ['an analytical report', report({ kind: 'final-analytical' })],
  ['dated today', report({ date: '2026-11-22' })],
  ['the year follows from the date', report({ schoolYear: undefined, date: '2026-08-31' })],
  ['a document instead of a summary', report({ summary: undefined, document: 'd' })],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['no report', { programs }, missing],
  ['of the year before', { programs, reports: [report({ schoolYear: '2024-2025' })] }, missing],
  [
    'of this year by its date',
    { programs, reports: [report({ schoolYear: undefined, date: '2026-09-01' })] },
    missing,
  ],
  ['dated tomorrow', { programs, reports: [report({ date: '2026-11-23' })] }, missing],
  ['a survey', { programs, reports: [report({ kind: 'survey' })] }, missing],
  ['of Р-145', { programs, reports: [report({ regime: 'r145' })] }, missing],
  ['a draft', { programs, reports: [report({ draft: true })] }, missing],
  [
    'nothing to read',
    { programs, reports: [report({ summary: undefined })] },
    ['reportEmpty reports/r summary'],
  ],
];

const noPrograms: [name: string, programs: EntryInput[]][] = [
  ['no programmes', []],
  ['begun this school year', [{ id: 'p', startDate: '2026-09-01' }]],
  [
    'completed before that year',
    [{ id: 'p', startDate: '2024-09-02', completion: { ground: 'initiative', date: '2025-08-31' } }],
  ],
  ['only Р-145', [{ id: 'p', startDate: '2025-09-01', regime: 'r145' }]],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, entry) => {
    expect(runRule(rule, { programs, reports: [entry] })).toMatchObject({
      violations: [],
      evidence: [{ id: 'r' }],
    });
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test.each(noPrograms)('does not apply: %s', (_, entries) => {
    const outcome = runRule(rule, { programs: entries });
    expect(outcome.notApplicable).toEqual({ code: 'noPrograms', args: { schoolYear: '2025-2026' } });
  });
  test('asks for the report from 1 September on', () => {
    const input = { programs: [{ id: 'p', startDate: '2026-01-12' }] };
    expect(runRule(rule, input, '2026-08-31').notApplicable?.code).toBe('noPrograms');
    expect(summarise(runRule(rule, input, '2026-09-01').violations)).toEqual(missing);
  });
});
