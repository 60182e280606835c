import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const accept: [name: string, input: ContentInput][] = [
  ['confirmed', { programs: [{ id: 'p', menteeParticipationConfirmed: true }] }],
  [
    'a completed programme beside it',
    {
      programs: [
        { id: 'p', menteeParticipationConfirmed: true },
        { id: 'q', completion: { ground: 'plan-completed', date: '2026-11-22' } },
      ],
    },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['not confirmed', { programs: [{ id: 'p' }] }, ['notConfirmed programs/p menteeParticipationConfirmed']],
];

const none: [name: string, input: ContentInput][] = [
  ['no programme', {}],
  ['the regime Р-145', { programs: [{ id: 'p', regime: 'r145' }] }],
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
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noPrograms' } });
  });
});
