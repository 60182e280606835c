import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const order = {
  id: 'o',
  subtype: 'approve-regulation',
  documentNumber: '40-о',
  documentDate: '2022-09-10',
  annexes: [{ title: 'Положение о системе наставничества' }, { title: 'Дорожная карта' }],
};

const accept: [name: string, input: ContentInput][] = [
  ['order with both annexes', { documents: [order] }],
  ['directive', { documents: [{ ...order, documentType: 'directive' }] }],
  [
    'annexes known by the documents they refer to',
    {
      documents: [
        {
          ...order,
          annexes: [
            { title: '1', document: 'r' },
            { title: '2', document: 'm' },
          ],
        },
        { id: 'r', subtype: 'regulation', documentType: 'regulation' },
        { id: 'm', subtype: 'roadmap', documentType: 'roadmap' },
      ],
    },
  ],
  [
    'annexes shared by two orders',
    {
      documents: [
        { ...order, annexes: [{ title: 'Положение' }] },
        { ...order, id: 'o2', annexes: [{ title: 'План  мероприятий' }] },
      ],
    },
  ],
  ['last day in force', { documents: [{ ...order, effectiveTo: '2026-11-22' }] }],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['nothing', {}, ['missing school/school']],
  ['draft', { documents: [{ ...order, draft: true }] }, ['missing school/school']],
  ['of another level', { documents: [{ ...order, level: 'municipal' }] }, ['missing school/school']],
  ['of Р-145 only', { documents: [{ ...order, regime: 'r145' }] }, ['missing school/school']],
  ['repealed today', { documents: [{ ...order, repealedOn: '2026-11-22' }] }, ['missing school/school']],
  ['begins tomorrow', { documents: [{ ...order, effectiveFrom: '2026-11-23' }] }, ['missing school/school']],
  [
    'the Положение itself is no order',
    { documents: [{ ...order, documentType: 'regulation' }] },
    ['notAnOrder documents/o documentType', 'missing school/school'],
  ],
  [
    'number without a date (case 32)',
    { documents: [{ ...order, documentDate: undefined }] },
    ['noDate documents/o documentDate'],
  ],
  [
    'date without a number',
    { documents: [{ ...order, documentNumber: undefined }] },
    ['noNumber documents/o documentNumber'],
  ],
  [
    'year only (case 67)',
    { documents: [{ ...order, documentDate: '2022' }] },
    ['partialDate documents/o documentDate'],
  ],
  [
    'no annexes',
    { documents: [{ ...order, annexes: [] }] },
    ['noRegulationAnnex documents/o annexes', 'noRoadmapAnnex documents/o annexes'],
  ],
  [
    'a roadmap whose title names the Положение is no Положение',
    { documents: [{ ...order, annexes: [{ title: 'Дорожная карта по реализации Положения' }] }] },
    ['noRegulationAnnex documents/o annexes'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(summarise(runRule(rule, input).violations)).toEqual([]);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test('proves with orders in force', () => {
    expect(runRule(rule, { documents: [order] }).evidence).toMatchObject([{ id: 'o' }]);
  });
});
