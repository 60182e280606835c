import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const deputy = { isDeputyHead: true, position: 'Заместитель директора по УВР' };
const methodist = { position: 'Методист' };

const accept: [name: string, input: ContentInput][] = [
  ['deputy', { school: { curators: [deputy] } }],
  ['deputy, position not given', { school: { curators: [{ isDeputyHead: true }] } }],
  ['short form of the position', { school: { curators: [{ ...deputy, position: 'Зам. директора по ВР' }] } }],
  [
    'deputy of a kindergarten',
    { school: { curators: [{ ...deputy, position: 'заместитель заведующего' }] } },
  ],
  ['one for each regime (case 35)', { school: { curators: [deputy, { ...methodist, regime: 'r145' }] } }],
  [
    'former and present one',
    {
      school: {
        curators: [
          { ...methodist, to: '2026-11-21' },
          { ...deputy, from: '2026-11-22' },
        ],
      },
    },
  ],
  [
    'the next one begins with an order of tomorrow',
    { school: { curators: [deputy, { ...methodist, orderRef: { number: '2', date: '2026-11-23' } }] } },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['nobody', {}, ['noCurator school/school curators']],
  [
    'only for Р-145',
    { school: { curators: [{ ...deputy, regime: 'r145' }] } },
    ['noCurator school/school curators'],
  ],
  [
    'left yesterday',
    { school: { curators: [{ ...deputy, to: '2026-11-21' }] } },
    ['noCurator school/school curators'],
  ],
  [
    'begins tomorrow',
    { school: { curators: [{ ...deputy, from: '2026-11-23' }] } },
    ['noCurator school/school curators'],
  ],
  [
    'methodist (case 34)',
    { school: { curators: [methodist] } },
    ['notDeputy school/school curators.0.isDeputyHead'],
  ],
  [
    'methodist with a reason (case 34)',
    { school: { curators: [{ ...methodist, exceptionReason: 'Заместителей нет' }] } },
    ['exception school/school curators.0.isDeputyHead'],
  ],
  [
    'employee of a partner',
    { school: { curators: [{ externalOrganisation: 'Колледж' }] } },
    ['notDeputy school/school curators.0.isDeputyHead'],
  ],
  [
    'deputy without the mark',
    { school: { curators: [{ ...deputy, isDeputyHead: false }] } },
    ['notMarked school/school curators.0.isDeputyHead'],
  ],
  [
    'marked as deputy, position says otherwise',
    { school: { curators: [{ ...methodist, isDeputyHead: true }] } },
    ['doubtfulPosition school/school curators.0.position'],
  ],
  [
    'acting deputy',
    { school: { curators: [{ ...deputy, position: 'и.о. заместителя директора' }] } },
    ['actingDeputy school/school curators.0.isDeputyHead'],
  ],
  [
    'two active (case 35)',
    { school: { curators: [deputy, deputy] } },
    ['severalActive school/school curators.1'],
  ],
  [
    'two active for Р-145 (case 35)',
    { school: { curators: [deputy, { regime: 'r145' }, { regime: 'r145' }] } },
    ['severalActive school/school curators.2'],
  ],
  [
    'terms that share a day (case 35)',
    {
      school: {
        curators: [
          { ...deputy, to: '2026-11-22' },
          { ...deputy, from: '2026-11-22' },
        ],
      },
    },
    ['severalActive school/school curators.1'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(summarise(runRule(rule, input).violations)).toEqual([]);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
});
