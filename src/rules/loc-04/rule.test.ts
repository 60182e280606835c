import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const order = { number: '118-о', date: '2026-08-31' };
const mentor = { id: 'a', appointmentOrder: order, dutyConsent: { date: '2026-08-31' } };
const consent = { kind: 'mentoringDuty', signedOn: '2026-08-30' };
const pair = { id: 'x', mentors: ['a'], mentees: ['b'] };
const program = { id: 'p', title: 'П', pairing: 'x', startDate: '2026-08-31' };

/** A running programme of the mentor; `fields` change the mentor, `history` the pairing. */
function withMentor(fields: object, history: object[] = []): ContentInput {
  return {
    mentors: [{ ...mentor, ...fields }],
    pairings: [{ ...pair, history }],
    programs: [program],
  };
}

const accept: [name: string, input: ContentInput][] = [
  ['order and consent on the first day', withMentor({})],
  ['consent among the consents', withMentor({ dutyConsent: undefined, consents: [consent] })],
  [
    'mentor who came later',
    withMentor({ appointmentOrder: { number: '1', date: '2026-10-05' } }, [
      { event: 'mentor-assigned', person: 'a', date: '2026-10-05' },
    ]),
  ],
  [
    'mentor of another organisation with an agreement',
    withMentor({
      externalOrganisation: 'Колледж',
      appointmentOrder: undefined,
      dutyConsent: undefined,
      agreementRef: order,
    }),
  ],
  ['pupil', withMentor({ isPedagogue: false, appointmentOrder: undefined, dutyConsent: undefined })],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'neither order nor consent',
    withMentor({ appointmentOrder: undefined, dutyConsent: undefined }),
    ['noOrder mentors/a appointmentOrder', 'noConsent mentors/a dutyConsent'],
  ],
  [
    'number without a date (case 32)',
    withMentor({ appointmentOrder: { number: '1' } }),
    ['orderIncomplete mentors/a appointmentOrder.date'],
  ],
  [
    'consent withdrawn today',
    withMentor({ consents: [{ ...consent, withdrawnOn: '2026-11-22' }] }),
    ['noConsent mentors/a dutyConsent'],
  ],
  [
    'consent tomorrow',
    withMentor({ dutyConsent: { date: '2026-11-23' } }),
    ['noConsent mentors/a dutyConsent'],
  ],
  [
    'consent without a day',
    withMentor({ dutyConsent: { ref: 'папка 1' } }),
    ['consentUndated mentors/a dutyConsent.date'],
  ],
  [
    'consent a day after the order',
    withMentor({ dutyConsent: { date: '2026-09-01' } }),
    ['consentAfterOrder mentors/a dutyConsent.date'],
  ],
  [
    'order a day after the start',
    withMentor({ appointmentOrder: { number: '1', date: '2026-09-01' } }),
    ['orderAfterStart mentors/a appointmentOrder.date'],
  ],
  [
    'mentor of another organisation without papers',
    withMentor({ externalOrganisation: 'Колледж', appointmentOrder: undefined }),
    ['noAgreement mentors/a agreementRef'],
  ],
  [
    'mentor of the reverse direction',
    {
      mentors: [mentor, { id: 'c' }],
      mentees: [{ id: 'd' }],
      pairings: [{ ...pair, reverseRoles: [{ mentor: 'c', mentee: 'd', topic: 'Доска' }] }],
      programs: [program],
    },
    ['noOrder mentors/c appointmentOrder', 'noConsent mentors/c dutyConsent'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(summarise(runRule(rule, input).violations)).toEqual([]);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test.each([
    ['not begun', { startDate: '2026-11-23' }],
    ['completed', { completion: { date: '2026-11-22', ground: 'plan-completed' } }],
    ['of Р-145', { regime: 'r145' }],
  ])('does not apply to a programme %s', (_, fields) => {
    const input = { mentors: [{ id: 'a' }], pairings: [pair], programs: [{ ...program, ...fields }] };
    const { violations, notApplicable } = runRule(rule, input);
    expect({ violations, code: notApplicable?.code }).toEqual({ violations: [], code: 'noMentorsAtWork' });
  });

  test('names nobody without a consent to distribution', () => {
    const named = { lastName: 'Ручьёва', firstName: 'Нина', appointmentOrder: undefined };
    const [found] = runRule(rule, withMentor(named)).violations;
    expect(found?.args).toEqual({ role: 'mentor', person: 'a', name: '', program: 'П' });
  });
});
