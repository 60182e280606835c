import { describe, expect, test } from 'vitest';
import { runRule } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const order = { id: 'o', subtype: 'approve-regulation' };
const roadmap = { id: 'k', period: { schoolYear: '2026-2027' } };
const curator = { lastName: 'Ступина', from: '2026-08-28' };
const full: ContentInput = { documents: [order], roadmaps: [roadmap], school: { curators: [curator] } };

const missing: [name: string, input: ContentInput, missing: string][] = [
  ['no order', { ...full, documents: [] }, 'order'],
  ['a repealed order', { ...full, documents: [{ ...order, repealedOn: '2026-11-22' }] }, 'order'],
  ['an order on Р-145', { ...full, documents: [{ ...order, regime: 'r145' }] }, 'order'],
  ['an order of the region', { ...full, documents: [{ ...order, level: 'regional' }] }, 'order'],
  [
    'a roadmap of the year before',
    { ...full, roadmaps: [{ id: 'k', period: { schoolYear: '2025-2026' } }] },
    'roadmap',
  ],
  ['a roadmap of the municipality', { ...full, roadmaps: [{ ...roadmap, level: 'municipal' }] }, 'roadmap'],
  ['a curator who left', { ...full, school: { curators: [{ ...curator, to: '2026-11-21' }] } }, 'curator'],
  ['a curator of Р-145', { ...full, school: { curators: [{ ...curator, regime: 'r145' }] } }, 'curator'],
  ['nothing', {}, 'order roadmap curator'],
];

describe(rule.id, () => {
  test('accepts a school with an order, a roadmap and a curator', () => {
    const outcome = runRule(rule, full);
    expect(outcome.violations).toEqual([]);
    expect(outcome.evidence).toHaveLength(2);
    expect(outcome.indicators).toEqual([
      { id: 'SEC-08.inPlace', numerator: 1, denominator: 1 },
      { id: 'SEC-08.parts', numerator: 3, denominator: 3 },
    ]);
  });
  test.each(missing)('rejects: %s', (_, input, parts) => {
    const outcome = runRule(rule, input);
    expect(outcome.violations).toMatchObject([
      { code: 'notInPlace', at: { id: 'school' }, args: { missing: parts } },
    ]);
    expect(outcome.indicators).toMatchObject([
      { numerator: 0, denominator: 1 },
      { numerator: 3 - parts.split(' ').length, denominator: 3 },
    ]);
  });
});
