import { describe, expect, test } from 'vitest';
import { contentWith, runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import { createContext } from '../context.ts';
import rule from './rule.ts';

const approved = (date: string, more: object = {}) => ({
  id: 'x',
  order: { number: '118-о', date },
  ...more,
});

const accept: [name: string, input: ContentInput][] = [
  ['with a programme', { pairings: [approved('2026-09-01')], programs: [{ id: 'p', pairing: 'x' }] }],
  [
    'a programme withdrawn since',
    { pairings: [approved('2026-09-01')], programs: [{ id: 'p', pairing: 'x', withdrawnOn: '2026-11-01' }] },
  ],
  ['approved today', { pairings: [approved('2026-11-22')] }],
  ['30 days', { pairings: [approved('2026-10-23')] }],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['31 days', { pairings: [approved('2026-10-22')] }, ['noProgram pairings/x']],
  [
    'only a draft',
    { pairings: [approved('2026-10-22')], programs: [{ id: 'p', draft: true, pairing: 'x' }] },
    ['noProgram pairings/x'],
  ],
  [
    'the programme of another pair',
    { pairings: [approved('2026-10-22')], programs: [{ id: 'p', pairing: 'y' }] },
    ['noProgram pairings/x'],
  ],
];

const none: [name: string, input: ContentInput][] = [
  ['no pair', {}],
  ['not approved yet', { pairings: [{ id: 'x' }] }],
  ['ended', { pairings: [approved('2026-09-01', { endedOn: '2026-11-22' })] }],
  [
    'a pair of pupils',
    { pairings: [approved('2026-09-01', { mentees: ['e'] })], mentees: [{ id: 'e', participant: 'pupil' }] },
  ],
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
  test('does not accuse a pair while a programme cannot be read', () => {
    const content = contentWith({ pairings: [approved('2026-10-22')] });
    const broken = { kind: 'programs' as const, file: 'programs/p.mdx', id: 'p' };
    const contextWith = (draft: boolean) =>
      createContext({ ...content, broken: [{ ...broken, draft }] }, '2026-11-22', 'published');
    expect(summarise(rule.check(contextWith(false)).violations)).toEqual([]);
    expect(summarise(rule.check(contextWith(true)).violations)).toEqual(['noProgram pairings/x']);
  });
  test.each(none)('is not applicable: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noPairings' } });
  });
});
