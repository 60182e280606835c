import { describe, expect, test } from 'vitest';
import { runRule } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const program = { id: 'p', regime: 'r145', completion: { ground: 'plan-completed', date: '2026-05-29' } };
const full: ContentInput = {
  school: { curators: [{ lastName: 'Дубравин', regime: 'r145' }] },
  programs: [program],
  roadmaps: [{ id: 'k', regime: 'r145', period: { from: '2026-09', to: '2028-08' } }],
  mentors: [{ id: 'm' }],
  cases: [{ id: 'c', programs: ['p'] }],
};

const without: [part: string, input: ContentInput][] = [
  ['roadmap', { ...full, roadmaps: [{ id: 'k', regime: 'r145', period: { from: '2020', to: '2022' } }] }],
  ['curator', { ...full, school: { curators: [{ lastName: 'Ступина' }] } }],
  ['mentors', { ...full, mentors: [] }],
  ['practices', { ...full, cases: [{ id: 'c', programs: ['x'] }] }],
];

const numbers = (input: ContentInput) =>
  Object.fromEntries((runRule(rule, input).indicators ?? []).map(({ id, numerator }) => [id, numerator]));

describe(rule.id, () => {
  test('leaves the duty to the municipality and shows what the school has', () => {
    expect(runRule(rule, full)).toMatchObject({ violations: [], notApplicable: { code: 'municipality' } });
    expect(numbers(full)).toEqual({
      'R145-16.roadmap': 1,
      'R145-16.curator': 1,
      'R145-16.mentors': 1,
      'R145-16.practices': 1,
    });
  });
  test.each(without)('shows that there is no %s', (part, input) => {
    expect(numbers(input)).toEqual({ ...numbers(full), [`R145-16.${part}`]: 0 });
  });
  test('shows nothing of a school without the target model', () => {
    expect(runRule(rule, { mentors: [{ id: 'm' }] })).toMatchObject({ indicators: [] });
  });
});
