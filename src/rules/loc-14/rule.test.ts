import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const consents = [
  { kind: 'processing', signedOn: '2026-09-01' },
  {
    kind: 'distribution',
    scopes: ['name'],
    channels: ['site'],
    resources: ['https://school.example'],
    signedOn: '2026-09-01',
  },
];
const mentor = { id: 'a', consents, selectionGrounds: ['experienced'], achievements: ['Лауреат конкурса'] };

const accept: [name: string, input: ContentInput][] = [
  ['grounds and achievements', { mentors: [mentor] }],
  ['mentor of another organisation', { mentors: [mentor, { id: 'b', externalOrganisation: 'Колледж' }] }],
  ['pupil', { mentors: [mentor, { id: 'b', grade: 10 }] }],
  ['unnamed, without achievements', { mentors: [{ ...mentor, consents: [], achievements: [] }] }],
  ['resigned', { mentors: [mentor, { id: 'b', leftOn: '2026-11-22' }] }],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'no grounds',
    { mentors: [{ ...mentor, selectionGrounds: [] }] },
    ['noGrounds mentors/a selectionGrounds'],
  ],
  [
    'no achievements',
    { mentors: [{ ...mentor, achievements: [] }] },
    ['noAchievements mentors/a achievements'],
  ],
  [
    'unnamed, without grounds',
    { mentors: [{ ...mentor, consents: [], selectionGrounds: [] }] },
    ['noGrounds mentors/a selectionGrounds'],
  ],
  [
    'resigns tomorrow',
    { mentors: [{ id: 'b', leftOn: '2026-11-23', achievements: ['Грамота'] }] },
    ['noGrounds mentors/b selectionGrounds'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(summarise(runRule(rule, input).violations)).toEqual([]);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });

  test('does not apply without mentors', () => {
    expect(runRule(rule, {}).notApplicable?.code).toBe('noMentors');
  });
});
