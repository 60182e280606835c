import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const processing = { kind: 'processing', signedOn: '2026-08-28' };
const consent = {
  kind: 'distribution',
  scopes: ['name', 'achievements'],
  channels: ['site'],
  resources: ['https://school.example/nastavnichestvo/'],
  signedOn: '2026-09-01',
};
const award = { name: 'Знак «Наставник»', basis: 'd' };
const mentor = { id: 'a', lastName: 'Ручьёва', awards: [award], consents: [processing, consent] };

const accept: [name: string, input: ContentInput][] = [
  ['name and achievements may be shown', { mentors: [mentor] }],
  [
    'two consents, one for each',
    {
      mentors: [
        {
          ...mentor,
          consents: [processing, { ...consent, scopes: ['name'] }, { ...consent, scopes: ['achievements'] }],
        },
      ],
    },
  ],
];

const hidden = ['hidden mentors/a awards'];
const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['no consent', { mentors: [{ ...mentor, consents: [] }] }, hidden],
  [
    'no consent to the name',
    { mentors: [{ ...mentor, consents: [processing, { ...consent, scopes: ['achievements'] }] }] },
    hidden,
  ],
  [
    'no consent to achievements',
    { mentors: [{ ...mentor, consents: [processing, { ...consent, scopes: ['name'] }] }] },
    hidden,
  ],
  [
    'withdrawn today',
    { mentors: [{ ...mentor, consents: [processing, { ...consent, withdrawnOn: '2026-11-22' }] }] },
    hidden,
  ],
  ['minor', { mentors: [{ ...mentor, isMinor: true }] }, hidden],
  [
    'award without a basis',
    { mentors: [{ ...mentor, awards: [award, { name: 'Грамота' }] }] },
    ['noBasis mentors/a awards.1.basis'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(summarise(runRule(rule, input).violations)).toEqual([]);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });

  test('does not apply without awards', () => {
    expect(runRule(rule, { mentors: [{ id: 'a' }] }).notApplicable?.code).toBe('noAwards');
  });
});
