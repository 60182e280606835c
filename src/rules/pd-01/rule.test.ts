import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { EntryInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const consent = (more: Record<string, unknown> = {}) => ({
  kind: 'processing',
  signedOn: '2026-09-01',
  ...more,
});
const byParent = (more: Record<string, unknown> = {}) =>
  consent({ signedBy: 'legalRepresentative', ...more });
const person = (consents: unknown[], more: Record<string, unknown> = {}): EntryInput => ({
  id: 'n',
  consents,
  ...more,
});
const minor = { participant: 'pupil', isMinor: true };

const accept: [name: string, mentee: EntryInput][] = [
  ['signed by himself', person([consent()])],
  ['begins today', person([consent({ validFrom: '2026-11-22' })])],
  ['ends today', person([consent({ validTo: '2026-11-22' })])],
  ['withdrawn tomorrow', person([consent({ withdrawnOn: '2026-11-23' })])],
  ['an old one ended, a new one stands', person([consent({ validTo: '2026-10-01' }), consent()])],
  ['a minor, signed by the representative', person([byParent()], minor)],
  [
    '18 today, signed today by himself',
    person([consent({ signedOn: '2026-11-22' })], { ...minor, adultOn: '2026-11-22' }),
  ],
];

const reject: [name: string, mentee: EntryInput, expected: string][] = [
  ['none', person([]), 'missing mentees/n consents'],
  [
    'distribution and duty only',
    person([
      { kind: 'distribution', signedOn: '2026-09-01' },
      { kind: 'mentoringDuty', signedOn: '2026-09-01' },
    ]),
    'missing mentees/n consents',
  ],
  ['ended yesterday', person([consent({ validTo: '2026-11-21' })]), 'ended mentees/n consents.0'],
  ['withdrawn today', person([consent({ withdrawnOn: '2026-11-22' })]), 'ended mentees/n consents.0'],
  [
    'withdrawn before it began',
    person([consent({ validFrom: '2026-12-01', withdrawnOn: '2026-11-01' })]),
    'ended mentees/n consents.0',
  ],
  ['begins tomorrow', person([consent({ validFrom: '2026-11-23' })]), 'notBegun mentees/n consents.0'],
  ['signed tomorrow', person([consent({ signedOn: '2026-11-23' })]), 'notBegun mentees/n consents.0'],
  [
    'the nearest of several',
    person([consent({ validTo: '2026-11-21' }), consent({ validFrom: '2026-11-23' })]),
    'notBegun mentees/n consents.1',
  ],
  ['a minor signed alone (case 51)', person([consent()], minor), 'minorSigned mentees/n consents.0'],
  [
    'eighteen today, the representative signed (case 51)',
    person([byParent()], { ...minor, adultOn: '2026-11-22' }),
    'adultNotSigned mentees/n consents.0',
  ],
  ['a pedagogue signed by another', person([byParent()]), 'adultNotSigned mentees/n consents.0'],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, mentee) => {
    expect(runRule(rule, { mentees: [mentee] })).toMatchObject({
      violations: [],
      evidence: [{ id: 'n' }],
      indicators: [{ id: 'PD-01.covered', numerator: 1, denominator: 1 }],
    });
  });
  test.each(reject)('rejects: %s', (_, mentee, expected) => {
    const { violations, indicators } = runRule(rule, { mentees: [mentee] });
    expect(summarise(violations)).toEqual([expected]);
    expect(indicators).toEqual([{ id: 'PD-01.covered', numerator: 0, denominator: 1 }]);
  });
  test('looks at mentors too and leaves out those who left', () => {
    const outcome = runRule(rule, {
      mentors: [{ id: 'm' }, { id: 'gone', leftOn: '2026-11-22' }, { id: 'going', leftOn: '2026-11-23' }],
      mentees: [person([consent()])],
    });
    expect(summarise(outcome.violations)).toEqual([
      'missing mentors/m consents',
      'missing mentors/going consents',
    ]);
    expect(outcome.indicators).toEqual([{ id: 'PD-01.covered', numerator: 1, denominator: 3 }]);
  });
  test('names people by id: without consent the name is not repeated', () => {
    const named = person([], { lastName: 'Пустельгина', firstName: 'Ия' });
    const [violation] = runRule(rule, { mentees: [named] }).violations;
    expect(violation?.args).toEqual({ role: 'mentee', person: 'n', name: '' });
  });
  test('does not apply to empty bases', () => {
    const mentors = [{ id: 'm', leftOn: '2026-11-22' }];
    expect(runRule(rule, { mentors })).toEqual({
      violations: [],
      notApplicable: { code: 'nobody', args: {} },
    });
  });
  test('withholds nobody: the person is shown without a name', () => {
    const errors = Object.values(rule.codes).filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(4);
    expect(errors.every((code) => 'withholds' in code && !code.withholds)).toBe(true);
  });
});
