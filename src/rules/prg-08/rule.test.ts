import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const completion = { ground: 'initiative', date: '2026-03-20', initiator: 'mutual' };

const accept: [name: string, input: ContentInput][] = [
  ...['mentor', 'mentee', 'mutual'].map((initiator): [string, ContentInput] => [
    `initiator ${initiator}`,
    { programs: [{ id: 'p', completion: { ...completion, initiator } }] },
  ]),
  [
    'the reason in the internal field',
    { programs: [{ id: 'p', completion: { ...completion, internalNote: 'По семейным обстоятельствам' } }] },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'no initiator',
    { programs: [{ id: 'p', completion: { ground: 'initiative', date: '2026-03-20' } }] },
    ['noInitiator programs/p completion.initiator'],
  ],
  [
    'the reason in public texts',
    {
      programs: [
        {
          id: 'p',
          completion,
          summary: 'Завершена по семейным обстоятельствам.',
          body: 'После увольнения наставника.',
        },
      ],
    },
    ['privateReason programs/p summary', 'privateReason programs/p body'],
  ],
];

const none: [name: string, input: ContentInput][] = [
  ['another ground', { programs: [{ id: 'p', completion: { ground: 'curator', date: '2026-03-20' } }] }],
  ['not completed', { programs: [{ id: 'p' }] }],
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
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noInitiative' } });
  });
});
