import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const act = { id: 'd', subtype: 'incentives', documentType: 'regulation' };

const accept: [name: string, input: ContentInput][] = [
  ['act in force', { documents: [act] }],
  ['prize of a contest', { documents: [act], mentors: [{ id: 'a', achievements: ['Грант 200 000 руб.'] }] }],
  [
    'pay and another sum in different sentences',
    {
      documents: [act],
      mentors: [{ id: 'a', about: 'Ведёт курс о доплатах. Выиграл грант 100 тыс. рублей.' }],
    },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['no act', {}, ['absent school/school']],
  ['repealed today', { documents: [{ ...act, repealedOn: '2026-11-22' }] }, ['absent school/school']],
  ['of the region', { documents: [{ ...act, level: 'regional' }] }, ['absent school/school']],
  [
    'sum in the story of a mentor',
    { documents: [act], mentors: [{ id: 'a', about: 'Получает доплату 5 тыс. рублей.' }] },
    ['individualSum mentors/a about'],
  ],
  [
    'share of the pay among achievements',
    { documents: [act], mentors: [{ id: 'a', achievements: ['Грамота', 'Надбавка 10 % от оклада'] }] },
    ['individualSum mentors/a achievements.1'],
  ],
  [
    'sum in an award',
    { documents: [act], mentors: [{ id: 'a', awards: [{ name: 'Премия 3000 ₽' }] }] },
    ['individualSum mentors/a awards.0.name'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(summarise(runRule(rule, input).violations)).toEqual([]);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });

  test('does not repeat the sum', () => {
    const { violations } = runRule(rule, {
      documents: [act],
      mentors: [{ id: 'a', about: 'Доплата 7000 руб.' }],
    });
    expect(JSON.stringify(violations)).not.toContain('7000');
  });
});
