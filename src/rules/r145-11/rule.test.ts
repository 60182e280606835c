import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const content = (date: string, more: ContentInput = {}): ContentInput => ({
  programs: [{ id: 'p', regime: 'r145', completion: { ground: 'plan-completed', date } }],
  ...more,
});

describe(rule.id, () => {
  test('accepts a case of a completed programme', () => {
    const outcome = runRule(rule, content('2026-05-29', { cases: [{ id: 'c', programs: ['p'] }] }));
    expect(outcome).toMatchObject({ violations: [], evidence: [{ id: 'c' }] });
    expect(outcome.notApplicable).toBeUndefined();
  });
  test.each<[string, ContentInput]>([
    ['no case', content('2026-08-31')],
    ['a case of another programme', content('2026-05-29', { cases: [{ id: 'c', programs: ['x'] }] })],
    [
      'a case of tomorrow',
      content('2026-05-29', { cases: [{ id: 'c', programs: ['p'], publishedOn: '2026-11-23' }] }),
    ],
  ])('rejects: %s', (_, input) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(['noCase school/school']);
  });
  test.each<[string, ContentInput]>([
    ['nothing', {}],
    ['completed this school year', content('2026-09-01')],
    ['completed tomorrow', content('2026-11-23')],
    [
      'the other regime',
      { programs: [{ id: 'p', completion: { ground: 'initiative', date: '2025-05-30' } }] },
    ],
  ])('does not apply: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noCycle' } });
  });
});
