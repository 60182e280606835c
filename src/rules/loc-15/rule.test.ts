import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const order = { number: '140-о', date: '2026-11-01' };
const released = { event: 'mentor-released', date: '2026-11-12', person: 'a', order };
const pair = { id: 'x', mentors: [], mentees: ['b'], history: [released] };
const program = { id: 'p', pairing: 'x', startDate: '2026-09-01' };

/** A running programme with these mentors and history; mentor `a` is an employee. */
function withHistory(mentors: string[], history: object[], mentor: object = {}): ContentInput {
  return {
    mentors: [{ id: 'a', ...mentor }],
    pairings: [{ ...pair, mentors, history }],
    programs: [program],
  };
}
const releasedOn = (date: string, fields: object = {}) => ({ ...released, date, ...fields });

const accept: [name: string, input: ContentInput][] = [
  ['no changes', withHistory(['a'], [])],
  ['replaced by order', withHistory(['c'], [{ ...released, event: 'mentor-replaced' }])],
  ['released tomorrow', withHistory(['a'], [releasedOn('2026-11-23', { order: undefined })])],
  [
    'came back',
    withHistory(['a'], [released, { event: 'mentor-assigned', date: '2026-11-13', person: 'a' }]),
  ],
  ['never had one: LOC-07', withHistory([], [])],
  ['a mentee left without an order', withHistory(['a'], [{ event: 'mentee-left', date: '2026-11-10' }])],
  ['Р-145', { pairings: [pair], programs: [{ ...program, regime: 'r145' }] }],
  [
    'completed',
    { pairings: [pair], programs: [{ ...program, completion: { date: '2026-11-12', ground: 'curator' } }] },
  ],
  [
    'notice three working days before, over a weekend and a holiday (ТК РФ ст. 351.8)',
    withHistory(['c'], [releasedOn('2026-11-05', { noticeOn: '2026-10-30' })]),
  ],
  [
    'short notice of an external mentor',
    withHistory(['c'], [releasedOn('2026-11-05', { noticeOn: '2026-11-03' })], {
      externalOrganisation: 'Колледж',
    }),
  ],
  [
    'short notice before the article was in force',
    withHistory(['c'], [releasedOn('2025-02-28', { noticeOn: '2025-02-27' })]),
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['left today', withHistory([], [releasedOn('2026-11-22')]), ['noMentor pairings/x mentors']],
  ['no mentor for 10 days (case 36)', withHistory([], [released]), ['noMentor pairings/x mentors']],
  ['no mentor for 30 days', withHistory([], [releasedOn('2026-10-23')]), ['noMentor pairings/x mentors']],
  [
    'no mentor for 31 days (case 36)',
    withHistory([], [releasedOn('2026-10-22')]),
    ['noMentorLong pairings/x mentors'],
  ],
  ['released but still listed (case 36)', withHistory(['a'], [released]), ['noMentor pairings/x mentors']],
  [
    'resigned from the bank 31 days ago',
    withHistory(['a'], [], { leftOn: '2026-10-22' }),
    ['noMentorLong pairings/x mentors'],
  ],
  [
    'days before the start do not count',
    {
      pairings: [{ ...pair, history: [releasedOn('2026-08-01')] }],
      programs: [{ ...program, startDate: '2026-11-01' }],
    },
    ['noMentor pairings/x mentors'],
  ],
  [
    'changed without an order',
    withHistory(['c'], [releasedOn('2026-11-12', { order: undefined })]),
    ['noOrder pairings/x history.0.order'],
  ],
  [
    'order number without a date (case 32)',
    withHistory(['c'], [{ ...released, event: 'mentor-replaced', order: { number: '140-о' } }]),
    ['orderIncomplete pairings/x history.0.order.date'],
  ],
  [
    'notice one working day before (case 37)',
    withHistory(['c'], [releasedOn('2026-11-12', { noticeOn: '2026-11-11' })]),
    ['shortNotice pairings/x history.0.noticeOn'],
  ],
  [
    'notice five calendar days before, two of them worked (case 37)',
    withHistory(['c'], [releasedOn('2026-11-04', { noticeOn: '2026-10-30' })]),
    ['shortNotice pairings/x history.0.noticeOn'],
  ],
  [
    'short notice of a release still ahead',
    withHistory(['a'], [releasedOn('2026-11-24', { noticeOn: '2026-11-22' })]),
    ['shortNotice pairings/x history.0.noticeOn'],
  ],
  [
    'short notice on the first day of the article',
    withHistory(['c'], [releasedOn('2025-03-01', { noticeOn: '2025-02-28' })]),
    ['shortNotice pairings/x history.0.noticeOn'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(summarise(runRule(rule, input).violations)).toEqual([]);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });

  test('counts the days from the last departure', () => {
    const history = [releasedOn('2026-10-01'), releasedOn('2026-11-12', { person: 'c' })];
    const [found] = runRule(rule, withHistory(['a'], history)).violations;
    expect(found?.args['days']).toBe(10);
  });

  test('does not apply where nothing runs or changes', () => {
    expect(runRule(rule, {}).notApplicable?.code).toBe('noChanges');
  });
});
