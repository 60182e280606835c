import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const group = { id: 'g', type: 'group', mentors: ['a'], mentees: ['b', 'c'] };
const pair = { id: 'g', type: 'pair', mentors: ['a'], mentees: ['b'] };
const running = { id: 'p', pairing: 'g', startDate: '2026-09-01' };
const left = { event: 'mentee-left', date: '2026-11-10', person: 'c' };
const completion = { date: '2026-11-22', ground: 'plan-completed' };
const released = { event: 'mentor-released', date: '2026-11-12', person: 'a' };

const accept: [name: string, input: ContentInput][] = [
  ['pair', { pairings: [pair] }],
  ['group of two', { pairings: [group] }],
  ['group of Р-145', { pairings: [group], programs: [{ ...running, regime: 'r145' }] }],
  [
    'two who mentor each other (case 30)',
    {
      mentees: [
        { id: 'b', sameAsMentor: 'm-b' },
        { id: 'e-a', sameAsMentor: 'a' },
      ],
      pairings: [{ ...pair, reverseRoles: [{ mentor: 'm-b', mentee: 'e-a', topic: 'Доска' }] }],
    },
  ],
  [
    'group that shrank, its programme completed',
    { pairings: [{ ...group, mentees: ['b'], history: [left] }], programs: [{ ...running, completion }] },
  ],
  [
    'group that shrank and ended',
    { pairings: [{ ...group, mentees: ['b'], history: [left], endedOn: '2026-11-22' }] },
  ],
  [
    'mentor released, a new one is looked for (LOC-15)',
    { pairings: [{ ...pair, mentors: [], history: [released] }], programs: [running] },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'group with one mentee (case 28)',
    { pairings: [{ ...group, mentees: ['b'] }] },
    ['smallGroup pairings/g mentees'],
  ],
  [
    'group with one mentee of a running programme (case 28)',
    { pairings: [{ ...group, mentees: ['b'] }], programs: [running] },
    ['smallGroup pairings/g mentees'],
  ],
  ['empty group', { pairings: [{ ...group, mentees: [] }] }, ['smallGroup pairings/g mentees']],
  [
    'pair with two mentees (case 29)',
    { pairings: [{ ...pair, mentees: ['b', 'c'] }] },
    ['pairMentees pairings/g mentees'],
  ],
  ['pair without a mentee', { pairings: [{ ...pair, mentees: [] }] }, ['pairMentees pairings/g mentees']],
  [
    'pair with two mentees, Р-145',
    { pairings: [{ ...pair, mentees: ['b', 'c'] }], programs: [{ ...running, regime: 'r145' }] },
    ['pairMentees pairings/g mentees'],
  ],
  [
    'group of a running programme that shrank (P-12)',
    { pairings: [{ ...group, mentees: ['b'], history: [left] }], programs: [running] },
    ['shrunkGroup pairings/g mentees'],
  ],
  [
    'group that will shrink tomorrow but has one already',
    {
      pairings: [{ ...group, mentees: ['b'], history: [{ ...left, date: '2026-11-23' }] }],
      programs: [running],
    },
    ['smallGroup pairings/g mentees'],
  ],
  [
    'group that shrank before its programme began',
    {
      pairings: [{ ...group, mentees: ['b'], history: [left] }],
      programs: [{ ...running, startDate: '2026-11-23' }],
    },
    ['smallGroup pairings/g mentees'],
  ],
  [
    'group that everybody left',
    {
      pairings: [{ ...group, mentees: [], history: [left, { ...left, person: 'b' }] }],
      programs: [running],
    },
    ['smallGroup pairings/g mentees'],
  ],
  [
    'group in which one only followed another',
    {
      pairings: [
        {
          ...group,
          mentees: ['b'],
          history: [left, { event: 'mentee-joined', date: '2026-11-11', person: 'b' }],
        },
      ],
      programs: [running],
    },
    ['smallGroup pairings/g mentees'],
  ],
  [
    'two mentors in a group',
    { pairings: [{ ...group, mentors: ['a', 'd'] }] },
    ['severalMentors pairings/g mentors'],
  ],
  [
    'two mentors in a pair',
    { pairings: [{ ...pair, mentors: ['a', 'd'] }] },
    ['pairMentors pairings/g mentors'],
  ],
  [
    'no mentor',
    { pairings: [{ ...pair, mentors: [] }], programs: [running] },
    ['noMentor pairings/g mentors'],
  ],
  [
    'a mentee twice counts once',
    { pairings: [{ ...group, mentees: ['b', 'b'] }] },
    ['smallGroup pairings/g mentees', 'duplicate pairings/g mentees.1'],
  ],
  ['a mentor twice', { pairings: [{ ...pair, mentors: ['a', 'a'] }] }, ['duplicate pairings/g mentors.1']],
  [
    "one's own mentor (case 30)",
    { mentees: [{ id: 'b', sameAsMentor: 'a' }], pairings: [pair] },
    ['self pairings/g mentees.0'],
  ],
  [
    "one's own mentor in the reverse direction (case 30)",
    {
      mentees: [{ id: 'e', sameAsMentor: 'm' }],
      pairings: [{ ...pair, reverseRoles: [{ mentor: 'm', mentee: 'e', topic: 'Доска' }] }],
    },
    ['self pairings/g reverseRoles.0'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(summarise(runRule(rule, input).violations)).toEqual([]);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });

  test('does not apply without pairings', () => {
    expect(runRule(rule, {}).notApplicable?.code).toBe('noPairings');
  });
});
