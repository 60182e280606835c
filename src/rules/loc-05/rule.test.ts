import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const order = { number: '118-о', date: '2026-09-01' };
const pair = {
  id: 'x',
  mentors: ['a'],
  mentees: ['b'],
  order,
  participantConsents: [
    { person: 'a', date: '2026-08-31' },
    { person: 'b', ref: 'папка 2' },
  ],
};
const program = { id: 'p', pairing: 'x', startDate: '2026-09-01' };
const people = { mentors: [{ id: 'a' }], mentees: [{ id: 'b' }] };

/** A running programme whose pairing has these fields. */
function withPair(fields: object, programFields: object = {}): ContentInput {
  return { ...people, pairings: [{ ...pair, ...fields }], programs: [{ ...program, ...programFields }] };
}

const accept: [name: string, input: ContentInput][] = [
  ['order on the first day', withPair({})],
  ['directive (case 33)', withPair({ order: { ...order, kind: 'directive' } })],
  [
    'one order for two pairings',
    {
      ...people,
      pairings: [pair, { ...pair, id: 'y' }],
      programs: [program, { ...program, id: 'q', pairing: 'y' }],
    },
  ],
  [
    'fixed anew when the mentor was replaced',
    withPair({
      order: { number: '130-о', date: '2026-10-05' },
      history: [
        { event: 'mentor-replaced', date: '2026-10-05', order: { number: '130-о', date: '2026-10-05' } },
      ],
    }),
  ],
  [
    'consent among the consents of the person',
    {
      ...withPair({ participantConsents: [{ person: 'a', date: '2026-08-31' }] }),
      mentees: [{ id: 'b', consents: [{ kind: 'mentoringDuty', signedOn: '2026-08-31' }] }],
    },
  ],
  ['not begun, no order yet', withPair({ order: undefined }, { startDate: '2026-11-23' })],
  ['consents are not asked for by Р-145', withPair({ participantConsents: [] }, { regime: 'r145' })],
  ['ended, order incomplete', { pairings: [{ ...pair, order: { number: '1' }, endedOn: '2026-11-22' }] }],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['no order (case 31)', withPair({ order: undefined }), ['noOrder pairings/x order']],
  ['no order, Р-145', withPair({ order: undefined }, { regime: 'r145' }), ['noOrder pairings/x order']],
  [
    'number without a date (case 32)',
    withPair({ order: { number: '1' } }),
    ['orderIncomplete pairings/x order.date'],
  ],
  [
    'date without a number',
    withPair({ order: { date: '2026-09-01' } }),
    ['orderIncomplete pairings/x order.number'],
  ],
  [
    'number without a date in a pairing not at work yet',
    withPair({ order: { number: '1' } }, { startDate: '2026-11-23' }),
    ['orderIncomplete pairings/x order.date'],
  ],
  [
    'order a day after the start (case 31)',
    withPair({ order: { number: '1', date: '2026-09-02' } }),
    ['orderAfterStart pairings/x order.date'],
  ],
  [
    'order of today, begun before',
    withPair({ order: { number: '1', date: '2026-11-22' } }),
    ['orderAfterStart pairings/x order.date'],
  ],
  [
    'order of tomorrow',
    withPair({ order: { number: '1', date: '2026-11-23' } }),
    ['orderInFuture pairings/x order.date'],
  ],
  [
    'order after the change that it fixes',
    withPair({
      order: { number: '130-о', date: '2026-10-06' },
      history: [
        { event: 'mentor-replaced', date: '2026-10-05', order: { number: '130-о', date: '2026-10-06' } },
      ],
    }),
    ['orderAfterStart pairings/x order.date'],
  ],
  [
    'consents missing, of tomorrow, without day and place',
    {
      ...withPair({
        type: 'group',
        mentees: ['b', 'c'],
        participantConsents: [{ person: 'b', date: '2026-11-23' }, { person: 'c' }],
      }),
      mentees: [{ id: 'b' }, { id: 'c' }],
    },
    [
      'noConsent pairings/x participantConsents',
      'noConsent pairings/x participantConsents',
      'noConsent pairings/x participantConsents',
    ],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(summarise(runRule(rule, input).violations)).toEqual([]);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test('tells who has not consented', () => {
    const { violations } = runRule(
      rule,
      withPair({ participantConsents: [{ person: 'a', date: '2026-08-31' }] }),
    );
    expect(violations.map(({ args }) => `${args['role']} ${args['person']}`)).toEqual(['mentee b']);
  });

  test('does not apply without pairings', () => {
    expect(runRule(rule, {}).notApplicable?.code).toBe('noPairings');
  });
});
