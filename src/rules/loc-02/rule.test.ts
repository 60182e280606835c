import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const regulation = {
  id: 'r',
  subtype: 'regulation',
  documentType: 'regulation',
  approvedOn: '2022-09-10',
};
const newer = { ...regulation, id: 'r2', approvedOn: '2026-09-01' };

const accept: [name: string, input: ContentInput][] = [
  ['one, open-ended', { documents: [regulation] }],
  ['in force from the day of approval', { documents: [{ ...regulation, effectiveFrom: '2022-09-10' }] }],
  [
    'approval counts, not the date of the document',
    { documents: [{ ...regulation, documentDate: '2022-09-12', effectiveFrom: '2022-09-10' }] },
  ],
  ['old one repealed today', { documents: [{ ...regulation, repealedOn: '2026-11-22' }, newer] }],
  ['new one begins tomorrow', { documents: [regulation, { ...newer, effectiveFrom: '2026-11-23' }] }],
  ['one for each regime', { documents: [regulation, { ...newer, regime: 'r145' }] }],
  ['second one is a draft', { documents: [regulation, { ...newer, draft: true }] }],
  [
    'term of a repealed one',
    { documents: [{ ...regulation, effectiveTo: '2023-09-10', repealedOn: '2023-09-11' }] },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['two in force (case 66)', { documents: [regulation, newer] }, ['severalInForce documents/r repealedOn']],
  [
    'repealed only tomorrow',
    { documents: [{ ...regulation, repealedOn: '2026-11-23' }, newer] },
    ['severalInForce documents/r repealedOn'],
  ],
  [
    'three, one of them in the chain',
    { documents: [regulation, { ...newer, supersedes: 'r' }, { ...regulation, id: 'x' }] },
    ['supersededNotRepealed documents/r repealedOn', 'severalInForce documents/x repealedOn'],
  ],
  [
    'superseded through one more version',
    {
      documents: [
        regulation,
        { ...regulation, id: 'm', approvedOn: '2024', supersedes: 'r' },
        { ...newer, supersedes: 'm' },
      ],
    },
    [
      'supersededNotRepealed documents/r repealedOn',
      'supersededNotRepealed documents/m repealedOn',
      'partialApproval documents/m approvedOn',
    ],
  ],
  [
    'two that supersede each other',
    {
      documents: [
        { ...regulation, supersedes: 'r2' },
        { ...newer, supersedes: 'r' },
      ],
    },
    ['supersededNotRepealed documents/r repealedOn'],
  ],
  [
    'limited term',
    { documents: [{ ...regulation, effectiveTo: '2027-08-31' }] },
    ['limitedTerm documents/r effectiveTo'],
  ],
  [
    'expired',
    { documents: [{ ...regulation, effectiveTo: '2023-08-31' }] },
    ['limitedTerm documents/r effectiveTo'],
  ],
  [
    'in force a day before approval',
    { documents: [{ ...regulation, effectiveFrom: '2022-09-09' }] },
    ['beforeApproval documents/r effectiveFrom'],
  ],
  [
    'year of approval only (case 67)',
    { documents: [{ ...regulation, approvedOn: '2022', effectiveFrom: '2022-01-01' }] },
    ['partialApproval documents/r approvedOn'],
  ],
  [
    'in force before the year of approval',
    { documents: [{ ...regulation, approvedOn: '2022', effectiveFrom: '2021-12-31' }] },
    ['partialApproval documents/r approvedOn', 'beforeApproval documents/r effectiveFrom'],
  ],
  [
    'no date of approval',
    { documents: [{ ...regulation, approvedOn: undefined }] },
    ['noApproval documents/r approvedOn'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(summarise(runRule(rule, input).violations)).toEqual([]);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test('does not apply without a Положение', () => {
    expect(runRule(rule, {}).notApplicable?.code).toBe('noRegulation');
  });
});
