import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const programs = [{ id: 'p', kinds: ['reverse'], pairing: 'x' }];
const mentees = [
  { id: 'e1', sameAsMentor: 'm2' },
  { id: 'e2', sameAsMentor: 'm1' },
  { id: 'e3', sameAsMentor: 'm9' },
];
const pair = (...reverseRoles: object[]): ContentInput => ({
  programs,
  mentees,
  pairings: [{ id: 'x', mentors: ['m1'], mentees: ['e1'], reverseRoles }],
});

const accept: [name: string, input: ContentInput][] = [
  ['both directions (case 30)', pair({ mentor: 'm2', mentee: 'e2', topic: 'Сервисы' })],
  ['the other card is not linked', pair({ mentor: 'm2', mentee: 'unknown', topic: 'Сервисы' })],
  ['no pair is named: PRG-02', { programs: [{ id: 'p', kinds: ['reverse'] }] }],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['one way', pair(), ['oneWay pairings/x reverseRoles']],
  [
    'the same direction again',
    pair({ mentor: 'm1', mentee: 'e1', topic: 'Методика' }),
    ['sameDirection pairings/x reverseRoles.0'],
  ],
  [
    'somebody else is taught',
    pair({ mentor: 'm2', mentee: 'e2', topic: 'Сервисы' }, { mentor: 'm2', mentee: 'e3', topic: 'Сервисы' }),
    ['otherPeople pairings/x reverseRoles.1'],
  ],
];

const none: [name: string, input: ContentInput][] = [['no reverse mentoring', { programs: [{ id: 'p' }] }]];

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
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noReverse' } });
  });
});
