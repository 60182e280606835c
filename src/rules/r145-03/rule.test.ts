import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const content = (pairing: Record<string, unknown>, program: Record<string, unknown> = {}): ContentInput => ({
  programs: [{ id: 'p', regime: 'r145', startDate: '2026-09-01', pairing: 'g', ...program }],
  pairings: [{ id: 'g', mentors: ['m'], ...pairing }],
  mentors: [{ id: 'm' }],
  mentees: [{ id: 'a' }, { id: 'b' }],
});
const pair = { type: 'pair', mentees: ['a'] };
const group = { type: 'group', mentees: ['a', 'b'] };

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'a group of one mentee (case 28)',
    content({ ...group, mentees: ['a'] }),
    ['smallGroup pairings/g mentees'],
  ],
  [
    'a pair of two mentees (case 29)',
    content({ ...pair, mentees: ['a', 'b'] }),
    ['pairMentees pairings/g mentees'],
  ],
  [
    'a group of two mentors',
    content({ ...group, mentors: ['m', 'k'] }),
    ['severalMentors pairings/g mentors'],
  ],
  [
    'own mentee (case 30)',
    { ...content(pair), mentees: [{ id: 'a', sameAsMentor: 'm' }] },
    ['self pairings/g mentees.0'],
  ],
];

describe(rule.id, () => {
  test.each([pair, group])('accepts: $type', (pairing) => {
    expect(runRule(rule, content(pairing))).toMatchObject({ violations: [], evidence: [{ id: 'g' }] });
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test('leaves pairings of the other regime to LOC-07', () => {
    const outcome = runRule(rule, content({ ...pair, mentees: [] }, { regime: 'pedagogue' }));
    expect(outcome).toMatchObject({ violations: [], notApplicable: { code: 'noPrograms' } });
  });
  test('looks at the pairings of Р-145 only', () => {
    const input = content(pair);
    input.pairings?.push({ id: 'other', type: 'pair' });
    expect(runRule(rule, input).violations).toEqual([]);
  });
});
