import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const waiting = { id: 'e', waitingSince: '2026-08-23' };

const accept: [name: string, input: ContentInput][] = [
  ['nobody waits', { mentees: [{ id: 'e' }] }],
  ['90 days', { mentees: [{ ...waiting, waitingSince: '2026-08-24' }] }],
  ['waits from tomorrow', { mentees: [{ ...waiting, waitingSince: '2026-11-23' }] }],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['91 days', { mentees: [waiting] }, ['longWait mentees/e waitingSince']],
  [
    'after the pair ended',
    { mentees: [waiting], pairings: [{ id: 'x', mentees: ['e'], endedOn: '2026-11-22' }] },
    ['longWait mentees/e waitingSince'],
  ],
  [
    'has a pair',
    { mentees: [waiting], pairings: [{ id: 'x', mentees: ['e'] }] },
    ['alreadyPaired mentees/e waitingSince'],
  ],
];

const none: [name: string, input: ContentInput][] = [
  ['no mentee', {}],
  ['left the bank', { mentees: [{ ...waiting, leftOn: '2026-11-22' }] }],
  ['a pupil', { mentees: [{ ...waiting, participant: 'pupil' }] }],
];

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
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noMentees' } });
  });
  test('tells numbers, never names', () => {
    const { violations, indicators } = runRule(rule, {
      mentees: [{ ...waiting, lastName: 'Озёрная' }, { id: 'f', waitingSince: '2026-11-20' }, { id: 'g' }],
    });
    expect(violations.map(({ args }) => args)).toEqual([{ mentee: 'e', days: 91 }]);
    expect(indicators).toEqual([
      { id: 'PRG-17.waiting', numerator: 2, denominator: 3 },
      { id: 'PRG-17.longestWait', numerator: 91 },
    ]);
  });
});
