import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const full = {
  id: 'p',
  forms: ['teacher-teacher'],
  kinds: ['traditional'],
  pairing: 'pair',
  directions: ['Методика'],
  difficulties: ['Планирование урока'],
  strengths: ['Знание предмета'],
  activities: [{ id: 'a1', title: 'Встреча' }],
};

const accept: [name: string, input: ContentInput][] = [
  ['everything described', { programs: [full] }],
  [
    'an incomplete programme of the other regime beside it',
    { programs: [full, { id: 'q', regime: 'r145' }] },
  ],
  ['an incomplete draft beside it', { programs: [full, { id: 'q', draft: true }] }],
  [
    'the area of competence',
    { programs: [{ ...full, difficulties: ['Работа со слабо мотивированными учениками'] }] },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'nothing described',
    { programs: [{ id: 'p' }] },
    ['forms', 'kinds', 'pairing', 'directions', 'difficulties', 'strengths', 'activities'].map(
      (field) => `missing programs/p ${field}`,
    ),
  ],
  ['one part empty', { programs: [{ ...full, strengths: [] }] }, ['missing programs/p strengths']],
  [
    'a judgement of the person',
    { programs: [{ ...full, difficulties: ['Планирование', 'Не умеет держать дисциплину'] }] },
    ['aboutPerson programs/p difficulties.1'],
  ],
];

const none: [name: string, input: ContentInput][] = [['no programme', {}]];

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
});
