import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput, EntryInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const consent = (signedBy: string, more: Record<string, unknown> = {}) => ({
  kind: 'processing',
  signedOn: '2026-09-01',
  signedBy,
  ...more,
});
const duty = (signedBy: string, more: Record<string, unknown> = {}) =>
  consent(signedBy, { kind: 'mentoringDuty', ...more });
const [self, representative] = [duty('self'), duty('legalRepresentative')];
const processing = consent('legalRepresentative');
const pupil = (consents: unknown[], more: Record<string, unknown> = {}): EntryInput => ({
  id: 'n',
  participant: 'pupil',
  isMinor: true,
  consents,
  ...more,
});
const adultOn = (date: string) => ({ isMinor: false, adultOn: date });

const accept: [name: string, mentee: EntryInput][] = [
  ['a minor, signed by the representative', pupil([representative])],
  ['a minor, both signed', pupil([representative, self])],
  ['an adult, signed by himself', pupil([self], adultOn('2026-09-01'))],
  [
    '18 today, signed today by himself',
    pupil([duty('self', { signedOn: '2026-11-22' })], adultOn('2026-11-22')),
  ],
  [
    '18 last month, old consent and an own one of the birthday',
    pupil([representative, duty('self', { signedOn: '2026-10-10' })], adultOn('2026-10-10')),
  ],
  [
    '18 tomorrow, signed by the representative and himself',
    pupil([representative, self], adultOn('2026-11-23')),
  ],
  ['14 tomorrow, no own signature', pupil([processing], { adultOn: '2030-11-23' })],
  ['14 today, both signed', pupil([processing, consent('self')], { adultOn: '2030-11-22' })],
  ['14 today, the duties', pupil([representative], { adultOn: '2030-11-22' })],
  ['processing, a minor signed alone: PD-01 speaks', pupil([consent('self')])],
  ['processing, an adult represented: PD-01 speaks', pupil([processing], adultOn('2026-11-22'))],
  ['a withdrawn consent of a minor alone', pupil([duty('self', { withdrawnOn: '2026-11-22' })])],
  ['no consents: PD-01 asks for them', pupil([])],
  [
    'a consent to distribution: FED-13 speaks',
    pupil([representative, consent('self', { kind: 'distribution' })]),
  ],
];

const reject: [name: string, mentee: EntryInput, expected: string[]][] = [
  ['a minor signed alone (case 51)', pupil([self]), ['minorSignedSelf mentees/n consents.0']],
  [
    '18 tomorrow, signed alone',
    pupil([self], adultOn('2026-11-23')),
    ['minorSignedSelf mentees/n consents.0'],
  ],
  [
    'a ninth-former without the mark',
    pupil([self], { isMinor: false, grade: 9 }),
    ['minorSignedSelf mentees/n consents.0'],
  ],
  [
    'the representative signed another kind',
    pupil([processing, self]),
    ['minorSignedSelf mentees/n consents.1'],
  ],
  [
    '18 today (case 51)',
    pupil([representative], adultOn('2026-11-22')),
    ['adultNeedsOwn mentees/n consents.0'],
  ],
  [
    '18 today, own signature of yesterday',
    pupil([representative, duty('self', { signedOn: '2026-11-21' })], adultOn('2026-11-22')),
    ['adultNeedsOwn mentees/n consents.0'],
  ],
  [
    '14 today, no own signature',
    pupil([processing], { adultOn: '2030-11-22' }),
    ['coSignatureMissing mentees/n consents.0'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, mentee) => {
    expect(runRule(rule, { mentees: [mentee] })).toMatchObject({ violations: [], evidence: [{ id: 'n' }] });
  });
  test.each(reject)('rejects: %s', (_, mentee, expected) => {
    expect(summarise(runRule(rule, { mentees: [mentee] }).violations)).toEqual(expected);
  });
  test('looks at pupils who are mentors and at all people of the programmes', () => {
    const input: ContentInput = {
      programs: [{ id: 'p', regime: 'r145', pairing: 'g' }],
      pairings: [{ id: 'g', mentors: ['s'], mentees: [] }],
      mentors: [
        { id: 'm', isPedagogue: false, grade: 8, consents: [self] },
        { id: 's', isPedagogue: false, isMinor: true, consents: [self] },
      ],
    };
    expect(summarise(runRule(rule, input).violations)).toEqual([
      'minorSignedSelf mentors/m consents.0',
      'minorSignedSelf mentors/s consents.0',
    ]);
  });
  test.each<[string, ContentInput]>([
    ['nobody', {}],
    ['pedagogues of the other regime', { mentees: [{ id: 'n', consents: [representative] }] }],
    ['a pupil who left today', { mentees: [pupil([self], { leftOn: '2026-11-22' })] }],
  ])('does not apply: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noParticipants' } });
  });
});
