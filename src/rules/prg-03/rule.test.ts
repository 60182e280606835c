import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const chosen = { id: 'p', forms: ['teacher-teacher'], kinds: ['traditional'] };
const pairings = [
  { id: 'pair', type: 'pair' },
  { id: 'group', type: 'group' },
];

const accept: [name: string, input: ContentInput][] = [
  ['one form, one kind', { programs: [chosen] }],
  [
    'combined',
    {
      programs: [
        { ...chosen, forms: ['teacher-teacher', 'head-teacher'], kinds: ['traditional', 'virtual'] },
      ],
    },
  ],
  [
    'a group by kind and by type',
    { pairings, programs: [{ ...chosen, pairing: 'group', kinds: ['group'] }] },
  ],
  ['a pair', { pairings, programs: [{ ...chosen, pairing: 'pair' }] }],
  [
    'reverse with a note',
    { programs: [{ ...chosen, kinds: ['reverse'], reverseNote: 'Цифровые сервисы и методика' }] },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['nothing chosen', { programs: [{ id: 'p' }] }, ['noForm programs/p forms', 'noKind programs/p kinds']],
  [
    'the group kind of a pair',
    { pairings, programs: [{ ...chosen, pairing: 'pair', kinds: ['group'] }] },
    ['groupKindOfPair programs/p kinds'],
  ],
  [
    'a group without the kind',
    { pairings, programs: [{ ...chosen, pairing: 'group' }] },
    ['groupWithoutKind programs/p kinds'],
  ],
  [
    'reverse without a note',
    { programs: [{ ...chosen, kinds: ['reverse'] }] },
    ['noReverseNote programs/p reverseNote'],
  ],
  [
    'a form of the pupils',
    { programs: [{ ...chosen, forms: ['pupil-pupil'] }] },
    ['otherRegime programs/p forms'],
  ],
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
