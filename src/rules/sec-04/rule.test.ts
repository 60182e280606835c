import { describe, expect, test } from 'vitest';
import { contentWith, runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import { createContext } from '../context.ts';
import rule from './rule.ts';

const completedOn = (date: string, more: Record<string, unknown> = {}) => ({
  programs: [{ id: 'p', completion: { ground: 'plan-completed', date }, ...more }],
});
const cases = [{ id: 'c', programs: ['p'] }];
const noCase = ['noCase school/school'];

const notYet: [name: string, input: ContentInput, asOf: string, code: string][] = [
  ['nothing is completed (first year)', { programs: [{ id: 'p' }] }, '2026-11-22', 'noneCompleted'],
  ['no programme at all', {}, '2026-11-22', 'noneCompleted'],
  ['completed this school year', completedOn('2026-11-22'), '2026-11-22', 'tooEarly'],
  ['completed on the first day of the last school year', completedOn('2025-09-01'), '2026-11-22', 'tooEarly'],
  ['last day before a whole year has passed', completedOn('2025-08-31'), '2026-08-31', 'tooEarly'],
  ['only Р-145', completedOn('2024-05-31', { regime: 'r145' }), '2026-11-22', 'noneCompleted'],
];

const reject: [name: string, input: ContentInput, asOf: string, expected: string[]][] = [
  ['completed two school years ago', completedOn('2025-08-31'), '2026-09-01', noCase],
  ['archived', completedOn('2023-05-31', { archived: true }), '2026-11-22', noCase],
  [
    'a case without a programme',
    { ...completedOn('2025-05-29'), cases: [{ id: 'c' }] },
    '2026-11-22',
    ['caseWithoutProgram cases/c programs', ...noCase],
  ],
  [
    'a case of a programme that is not completed',
    { programs: [...completedOn('2025-05-29').programs, { id: 'q' }], cases: [{ id: 'c', programs: ['q'] }] },
    '2026-11-22',
    noCase,
  ],
  [
    'a case to be published tomorrow',
    { ...completedOn('2025-05-29'), cases: [{ ...cases[0], id: 'c', publishedOn: '2026-11-23' }] },
    '2026-11-22',
    noCase,
  ],
  ['a draft case', { ...completedOn('2025-05-29'), cases: [{ id: 'c', draft: true }] }, '2026-11-22', noCase],
];

describe(rule.id, () => {
  test.each(['2026-11-22', '2025-05-29'])('accepts a case of a programme completed on %s', (date) => {
    const outcome = runRule(rule, { ...completedOn(date), cases });
    expect(outcome).toMatchObject({ violations: [], evidence: [{ id: 'c' }] });
    expect(outcome.notApplicable).toBeUndefined();
  });
  test.each(notYet)('does not apply: %s', (_, input, asOf, code) => {
    const outcome = runRule(rule, input, asOf);
    expect(summarise(outcome.violations)).toEqual([]);
    expect(outcome.notApplicable?.code).toBe(code);
  });
  test('an empty folder has no reason to have none (case 92)', () => {
    const empty = { ...contentWith({}), school: undefined, fileCount: 0 };
    const outcome = rule.check(createContext(empty, '2026-11-22', 'published'));
    expect(summarise(outcome.violations)).toEqual(['noData school/school']);
    expect(outcome.notApplicable).toBeUndefined();
  });
  test.each(reject)('rejects: %s', (_, input, asOf, expected) => {
    const outcome = runRule(rule, input, asOf);
    expect(summarise(outcome.violations)).toEqual(expected);
    expect(outcome.notApplicable).toBeUndefined();
  });
});
