import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const content = (pupil: Record<string, unknown>, program: Record<string, unknown> = {}): ContentInput => ({
  programs: [{ id: 'p', regime: 'r145', startDate: '2026-09-01', pairing: 'g', ...program }],
  pairings: [{ id: 'g', mentees: ['n'] }],
  mentees: [{ id: 'n', participant: 'pupil', ...pupil }],
});

const accept: [name: string, input: ContentInput][] = [
  ['tenth birthday on the day of the start', content({ ageTenReachedOn: '2026-09-01' })],
  ['tenth birthday long ago', content({ ageTenReachedOn: '2020-01-01' })],
  ['ten at the start by the mark', content({ atLeastTenAtStart: true })],
  [
    'the date counts more than the mark',
    content({ ageTenReachedOn: '2026-09-01', atLeastTenAtStart: false }),
  ],
  ['sixth form', content({ grade: 6 })],
  ['no start yet, ten today', content({ ageTenReachedOn: '2026-11-22' }, { startDate: undefined })],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'tenth birthday a day after the start (case 51)',
    content({ ageTenReachedOn: '2026-09-02' }),
    ['tooYoung mentees/n ageTenReachedOn'],
  ],
  ['not ten by the mark', content({ atLeastTenAtStart: false }), ['tooYoung mentees/n atLeastTenAtStart']],
  ['unknown', content({}), ['ageUnknown mentees/n atLeastTenAtStart']],
  ['fifth form proves nothing', content({ grade: 5 }), ['ageUnknown mentees/n atLeastTenAtStart']],
  [
    'no start yet, ten tomorrow',
    content({ ageTenReachedOn: '2026-11-23' }, { startDate: undefined }),
    ['ageUnknown mentees/n atLeastTenAtStart'],
  ],
  [
    'completed programmes count too',
    content({ atLeastTenAtStart: false }, { completion: { ground: 'initiative', date: '2026-10-01' } }),
    ['tooYoung mentees/n atLeastTenAtStart'],
  ],
];

const silent: [name: string, input: ContentInput][] = [
  ['no programmes', {}],
  ['a pedagogue', content({ participant: 'pedagogue' })],
  ['the other regime', content({ atLeastTenAtStart: false }, { regime: 'pedagogue' })],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], evidence: [{ id: 'n' }] });
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test.each(silent)('does not apply: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noPupils' } });
  });
  test('tells neither a birthday nor a name without consent', () => {
    const input = content({ ageTenReachedOn: '2026-09-02', lastName: 'Ученикова', isMinor: true });
    const args = JSON.stringify(runRule(rule, input).violations[0]?.args);
    expect(args).not.toMatch(/2026-09-02|Ученикова/u);
    expect(args).toContain('"person":"n"');
  });
});
