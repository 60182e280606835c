import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { EntryInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const consent = (signedBy: string, more: object = {}) => ({
  kind: 'distribution',
  scopes: ['name'],
  channels: ['site'],
  resources: ['https://school.example'],
  signedOn: '2026-09-01',
  signedBy,
  ...more,
});
const [self, mother] = [consent('self'), consent('legalRepresentative')];
const pupil = (consents: object[], more: object = {}): EntryInput => ({
  id: 'n',
  participant: 'pupil',
  isMinor: true,
  consents,
  ...more,
});
const at = (code: string, index = 0) => [`${code} mentees/n consents.${index}.signedBy`];

const accept: [name: string, mentee: EntryInput][] = [
  ['a minor, signed by the representative', pupil([mother])],
  ['a minor, signed by both', pupil([self, mother])],
  ['18 tomorrow, signed by the representative', pupil([mother], { adultOn: '2026-11-23' })],
  [
    '18 today, own consent of today',
    pupil([mother, consent('self', { signedOn: '2026-11-22' })], { adultOn: '2026-11-22' }),
  ],
  ['a pedagogue', { id: 'n', consents: [self] }],
];

const reject: [name: string, mentee: EntryInput, expected: string[]][] = [
  ['a minor signed alone (case 51)', pupil([self]), at('minorSignedSelf')],
  [
    'a pupil without a birthday signed alone',
    pupil([self], { isMinor: false, grade: 11 }),
    at('minorSignedSelf'),
  ],
  [
    'a minor: the representative consents to less',
    pupil([mother, consent('self', { scopes: ['name', 'position'] })]),
    at('minorSignedSelf', 1),
  ],
  [
    'a minor: the representative consents to fewer places',
    pupil([mother, consent('self', { channels: ['site', 'feed'] })]),
    at('minorSignedSelf', 1),
  ],
  [
    '18 today, signed by the representative (case 51)',
    pupil([mother], { adultOn: '2026-11-22' }),
    at('adultNeedsOwn'),
  ],
  [
    '18 today, own consent of yesterday',
    pupil([consent('self', { signedOn: '2026-11-21' })], { adultOn: '2026-11-22' }),
    at('adultNeedsOwn'),
  ],
  ['an adult since years, represented', pupil([mother], { adultOn: '2026-09-01' }), at('adultRepresented')],
  ['a pedagogue, represented', { id: 'n', consents: [mother] }, at('adultRepresented')],
];

const silent: [name: string, mentee: EntryInput][] = [
  ['no consents', pupil([])],
  ['a consent to processing: PD-01 speaks', pupil([consent('self', { kind: 'processing' })])],
  ['withdrawn today', pupil([consent('self', { withdrawnOn: '2026-11-22' })])],
  ['not begun', pupil([consent('self', { validFrom: '2026-11-23' })])],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, mentee) => {
    expect(runRule(rule, { mentees: [mentee] })).toMatchObject({ violations: [], evidence: [{ id: 'n' }] });
  });
  test.each(reject)('rejects: %s', (_, mentee, expected) => {
    expect(summarise(runRule(rule, { mentees: [mentee] }).violations)).toEqual(expected);
  });
  test.each(silent)('does not apply: %s', (_, mentee) => {
    expect(runRule(rule, { mentees: [mentee] }).notApplicable?.code).toBe('noConsents');
  });
  test('the error keeps the card without a name', () => {
    expect(rule.codes['minorSignedSelf']).toMatchObject({ severity: 'error', withholds: false });
    const mentors = [{ id: 'm', lastName: 'Пустельгин', grade: 9, isPedagogue: false, consents: [self] }];
    const { violations } = runRule(rule, { mentors });
    expect(violations).toMatchObject([{ code: 'minorSignedSelf', args: { name: '' } }]);
  });
  test.each([
    [['name', 'photo'], 'm.jpg'],
    [['name'], undefined],
  ])('a photo stays out of the section where the minor alone consents to it: %j', (scopes, attachment) => {
    const consents = [consent('self', { scopes })];
    const mentors = [{ id: 'm', photo: 'm.jpg', grade: 9, isPedagogue: false, consents }];
    const { violations } = runRule(rule, { mentors });
    expect(violations.map((violation) => violation.attachment)).toEqual([attachment]);
  });
});
