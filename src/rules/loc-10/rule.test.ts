import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const full: ContentInput = {
  mentors: [{ id: 'a' }],
  mentees: [{ id: 'b' }],
  programs: [{ id: 'p' }],
  cases: [{ id: 'c', programs: ['p'] }],
};
const statement = { rule: 'SEC-02', reason: 'Наставляемых нет', statedOn: '2026-11-22' };

const table: [name: string, input: ContentInput, expected: string[], filled: number][] = [
  ['all banks', full, [], 4],
  ['a case of a programme that cannot be read', { ...full, cases: [{ id: 'c', programs: ['q'] }] }, [], 4],
  ['no cases yet', { ...full, cases: [] }, ['noCases school/school'], 3],
  [
    'what belongs to Р-145 does not count',
    {
      mentors: [{ id: 'a' }],
      mentees: [{ id: 'b', participant: 'pupil' }],
      programs: [{ id: 'p', regime: 'r145' }],
      cases: [{ id: 'c', programs: ['p'] }],
    },
    ['noMentees school/school', 'noPrograms school/school', 'noCases school/school'],
    1,
  ],
  [
    'the school has stated that there are no mentees',
    { mentors: [{ id: 'a' }], school: { notApplicable: [statement] } },
    ['noCases school/school'],
    1,
  ],
  [
    'a statement of tomorrow says nothing',
    { mentors: [{ id: 'a' }], school: { notApplicable: [{ ...statement, statedOn: '2026-11-23' }] } },
    ['noMentees school/school', 'noPrograms school/school', 'noCases school/school'],
    1,
  ],
  ['drafts do not count', { ...full, mentors: [{ id: 'a', draft: true }] }, ['noMentors school/school'], 3],
];

describe(rule.id, () => {
  test.each(table)('%s', (_, input, expected, filled) => {
    const { violations, indicators } = runRule(rule, input);
    expect(summarise(violations)).toEqual(expected);
    expect(indicators?.at(-1)).toEqual({ id: 'LOC-10.banks', numerator: filled, denominator: 4 });
  });

  test('does not apply to empty banks', () => {
    expect(runRule(rule, {}).notApplicable?.code).toBe('empty');
    expect(runRule(rule, full).notApplicable).toBeUndefined();
  });
});
