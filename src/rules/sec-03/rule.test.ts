import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const noMentees = { notApplicable: [{ rule: 'SEC-02', reason: 'Наставляемых нет', statedOn: '2026-09-01' }] };
const mentors = [{ id: 'm' }];
const mentees = [{ id: 'n' }];
const [mentorsEmpty, menteesEmpty] = ['mentorsEmpty school/school', 'menteesEmpty school/school'];

const accept: [name: string, input: ContentInput][] = [
  ['both bases, nobody has consented', { mentors, mentees }],
  ['a student is a mentee too', { mentors, mentees: [{ id: 'n', participant: 'student' }] }],
  ['leaves tomorrow', { mentors: [{ id: 'm', leftOn: '2026-11-23' }], mentees }],
  ['no mentees by statement', { school: noMentees, mentors }],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['both empty', {}, [mentorsEmpty, menteesEmpty]],
  ['no mentors', { mentees }, [mentorsEmpty]],
  ['no mentees', { mentors }, [menteesEmpty]],
  ['left today', { mentors: [{ id: 'm', leftOn: '2026-11-22' }], mentees }, [mentorsEmpty]],
  ['drafts only', { mentors: [{ id: 'm', draft: true }], mentees }, [mentorsEmpty]],
  [
    'pupils only',
    { mentors: [{ id: 'm', isPedagogue: false, grade: 10 }], mentees: [{ id: 'n', participant: 'pupil' }] },
    [mentorsEmpty, menteesEmpty],
  ],
  ['mentees but no mentors, statement or not', { school: noMentees, mentees }, [mentorsEmpty]],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    const outcome = runRule(rule, input);
    expect(summarise(outcome.violations)).toEqual([]);
    expect(outcome.evidence?.length).toBeGreaterThan(0);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test('does not apply to a school that states that it has no mentees and has nobody', () => {
    expect(runRule(rule, { school: noMentees }).notApplicable?.code).toBe('noMentees');
  });
});
