import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { EntryInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const act = (level: string, more: Record<string, unknown> = {}): EntryInput => ({
  id: level,
  level,
  documentType: 'order',
  ...more,
});
const [federal, regional, local] = [act('federal'), act('regional'), act('local')];

const accept: [name: string, documents: EntryInput[]][] = [
  ['one act of each level', [federal, regional, local]],
  ['repealed tomorrow', [federal, act('regional', { repealedOn: '2026-11-23' }), local]],
  ['in force up to today', [federal, act('regional', { effectiveTo: '2026-11-22' }), local]],
  ['in force from today', [federal, act('regional', { effectiveFrom: '2026-11-22' }), local]],
  [
    'an old act beside the new one',
    [federal, regional, local, act('regional', { id: 'old', repealedOn: '2024-01-01' })],
  ],
  ['a repealed municipal act', [federal, regional, local, act('municipal', { repealedOn: '2024-01-01' })]],
];

const reject: [name: string, documents: EntryInput[], expected: string[]][] = [
  ['nothing', [], ['levelMissing school/school', 'levelMissing school/school', 'levelMissing school/school']],
  ['no local level', [federal, regional], ['levelMissing school/school']],
  ['municipal instead of regional', [federal, act('municipal'), local], ['levelMissing school/school']],
  [
    'the only act of its level is repealed (case 64)',
    [federal, act('regional', { repealedOn: '2026-11-22' }), local],
    ['noneInForce documents/regional repealedOn'],
  ],
  [
    'expired yesterday',
    [federal, act('regional', { effectiveTo: '2026-11-21' }), local],
    ['noneInForce documents/regional'],
  ],
  [
    'in force from tomorrow',
    [federal, act('regional', { effectiveFrom: '2026-11-23' }), local],
    ['noneInForce documents/regional'],
  ],
  [
    'a report is no act',
    [federal, regional, act('local', { documentType: 'report' })],
    ['levelMissing school/school'],
  ],
  [
    'an act on Р-145 alone',
    [act('federal', { regime: 'r145' }), regional, local],
    ['levelMissing school/school'],
  ],
  ['a draft', [federal, regional, act('local', { draft: true })], ['levelMissing school/school']],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, documents) => {
    const outcome = runRule(rule, { documents });
    expect(summarise(outcome.violations)).toEqual([]);
    expect(outcome.evidence).toHaveLength(3);
  });
  test.each(reject)('rejects: %s', (_, documents, expected) => {
    expect(summarise(runRule(rule, { documents }).violations)).toEqual(expected);
  });
  test('names the level that is missing', () => {
    const [violation] = runRule(rule, { documents: [federal, local] }).violations;
    expect(violation?.args).toEqual({ level: 'regional' });
  });
});
