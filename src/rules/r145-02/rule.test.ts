import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const content = (forms: string[], more: Record<string, unknown> = {}): ContentInput => ({
  school: { declaredForms: ['pupil-pupil', 'uchitel-pupil'] },
  programs: [{ id: 'p', regime: 'r145', forms, ...more }],
});

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['a form that is not declared', content(['student-pupil']), ['undeclaredForm programs/p forms.0']],
  [
    'one of two is not declared',
    content(['pupil-pupil', 'student-pupil']),
    ['undeclaredForm programs/p forms.1'],
  ],
  ['nothing is declared', { ...content(['pupil-pupil']), school: {} }, ['undeclaredForm programs/p forms.0']],
];

const silent: [name: string, input: ContentInput][] = [
  ['no programme', {}],
  ['the other regime', content(['teacher-teacher'], { regime: 'pedagogue' })],
  ['completed', content(['student-pupil'], { completion: { ground: 'initiative', date: '2026-11-22' } })],
  ['a draft', content(['student-pupil'], { draft: true })],
];

describe(rule.id, () => {
  test.each([[['pupil-pupil']], [['pupil-pupil', 'uchitel-pupil']], [[]]])('accepts: %j', (forms) => {
    expect(runRule(rule, content(forms))).toMatchObject({ violations: [], evidence: [{ id: 'p' }] });
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test.each(silent)('does not apply: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noPrograms' } });
  });
});
