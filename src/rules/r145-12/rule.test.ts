import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const recorded = { completedPrograms: ['p'] };
const content = (mentor: object, mentee: object, more: Record<string, unknown> = {}): ContentInput => ({
  programs: [
    {
      id: 'p',
      regime: 'r145',
      pairing: 'g',
      completion: { ground: 'plan-completed', date: '2026-11-22' },
      ...more,
    },
  ],
  pairings: [{ id: 'g', mentors: ['m'], mentees: ['n'] }],
  mentors: [{ id: 'm', longTerm: true, ...mentor }],
  mentees: [{ id: 'n', ...mentee }],
});

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['not with the mentor', content({}, recorded), ['notRecorded mentors/m completedPrograms']],
  ['not with the mentee', content(recorded, {}), ['notRecorded mentees/n completedPrograms']],
  [
    'another programme',
    content({ completedPrograms: ['x'] }, recorded),
    ['notRecorded mentors/m completedPrograms'],
  ],
  [
    'no long-term base',
    content({ ...recorded, longTerm: false }, recorded),
    ['noLongTermBase school/school'],
  ],
];

describe(rule.id, () => {
  test('accepts a programme that both bases know', () => {
    expect(runRule(rule, content(recorded, recorded))).toEqual({
      violations: [],
      evidence: [{ kind: 'programs', id: 'p', file: 'programs/p.mdx' }],
      indicators: [{ id: 'R145-12.longTerm', numerator: 1 }],
    });
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test.each<[string, ContentInput]>([
    ['not completed', content({}, {}, { completion: undefined })],
    ['completed tomorrow', content({}, {}, { completion: { ground: 'initiative', date: '2026-11-23' } })],
    ['the other regime', content({}, {}, { regime: 'pedagogue' })],
  ])('does not apply: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noCompleted' } });
  });
});
