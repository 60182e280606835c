import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const order = { kind: 'directive', number: '9-р', date: '2026-08-28' };
const content = (pairing: Record<string, unknown>, program: Record<string, unknown> = {}): ContentInput => ({
  programs: [{ id: 'p', regime: 'r145', startDate: '2026-09-01', pairing: 'g', ...program }],
  pairings: [{ id: 'g', mentors: ['m'], mentees: ['n'], ...pairing }],
});

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['no directive', content({}), ['noOrder pairings/g order']],
  ['no date', content({ order: { ...order, date: undefined } }), ['orderIncomplete pairings/g order.date']],
  [
    'a day after the start',
    content({ order: { ...order, date: '2026-09-02' } }),
    ['orderAfterStart pairings/g order.date'],
  ],
  [
    'dated tomorrow',
    content({ order: { ...order, date: '2026-11-23' } }),
    ['orderInFuture pairings/g order.date'],
  ],
  ['no pairing', content({ order }, { pairing: undefined }), ['noPairing programs/p pairing']],
];

describe(rule.id, () => {
  test.each(['directive', 'order'])('accepts: %s (case 33)', (kind) => {
    const outcome = runRule(rule, content({ order: { ...order, kind } }));
    expect(outcome).toMatchObject({ violations: [], evidence: [{ id: 'g' }] });
  });
  test('accepts a directive of the day of the start', () => {
    expect(runRule(rule, content({ order: { ...order, date: '2026-09-01' } })).violations).toEqual([]);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test.each<[string, ContentInput]>([
    ['no programmes', {}],
    ['the other regime', content({}, { regime: 'pedagogue' })],
    ['completed', content({}, { completion: { ground: 'initiative', date: '2026-11-22' } })],
  ])('does not apply: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noPrograms' } });
  });
});
