import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const order = { number: '112-о', date: '2026-08-28' };
const curator = { isDeputyHead: true, position: 'Заместитель директора', orderRef: order };
const roadmap = { id: 'm', approval: { position: 'Директор', date: '2026-08-28' } };
const pupils = { id: 'p', regime: 'r145', pairing: 'x', startDate: '2026-09-01' };

const accept: [name: string, input: ContentInput][] = [
  ['approved curator', { school: { curators: [curator] } }],
  ['former curator', { school: { curators: [{ ...curator, orderRef: undefined, to: '2026-11-21' }] } }],
  ['curator of Р-145', { school: { curators: [{ ...curator, regime: 'r145', orderRef: undefined }] } }],
  [
    'requisites from the document that the order names',
    {
      school: { curators: [{ ...curator, orderRef: { document: 'd' } }] },
      documents: [{ id: 'd', documentNumber: '112-о', documentDate: '2026-08-28' }],
    },
  ],
  [
    'approved people',
    { mentors: [{ id: 'a', appointmentOrder: order }], mentees: [{ id: 'b', orderRef: order }] },
  ],
  [
    'mentee approved by the order of the pair',
    { mentees: [{ id: 'b' }], pairings: [{ id: 'x', mentees: ['b'], order }] },
  ],
  [
    'pupil and student',
    {
      mentees: [
        { id: 'b', participant: 'pupil' },
        { id: 'c', participant: 'student' },
      ],
    },
  ],
  ['mentor of another organisation', { mentors: [{ id: 'a', externalOrganisation: 'Колледж' }] }],
  ['mentor who resigned', { mentors: [{ id: 'a', leftOn: '2026-11-22' }] }],
  [
    'mentor of a running programme is left to LOC-04',
    {
      mentors: [{ id: 'a' }],
      pairings: [{ id: 'x', mentors: ['a'] }],
      programs: [{ ...pupils, regime: 'pedagogue' }],
    },
  ],
  [
    'mentor of pupils only',
    { mentors: [{ id: 'a' }], pairings: [{ id: 'x', mentors: ['a'] }], programs: [pupils] },
  ],
  ['roadmap with position and day', { roadmaps: [roadmap] }],
  ['roadmap with an order', { roadmaps: [{ id: 'm', approval: { order } }] }],
  ['roadmap of the municipality', { roadmaps: [{ id: 'm', level: 'municipal' }] }],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'curator without an order',
    { school: { curators: [{ ...curator, orderRef: undefined }] } },
    ['curatorNotApproved school/school curators.0.orderRef'],
  ],
  [
    'order number without a date (case 32)',
    { school: { curators: [{ ...curator, orderRef: { number: '1' } }] } },
    ['curatorOrderIncomplete school/school curators.0.orderRef.date'],
  ],
  [
    'document dated by the year gives no date',
    {
      school: { curators: [{ ...curator, orderRef: { document: 'd' } }] },
      documents: [{ id: 'd', documentNumber: '1', documentDate: '2026' }],
    },
    ['curatorOrderIncomplete school/school curators.0.orderRef.date'],
  ],
  [
    'people without an order; a single name is legal (case 40)',
    { mentors: [{ id: 'a', firstName: 'Анна' }], mentees: [{ id: 'b' }] },
    ['personNotApproved mentors/a appointmentOrder', 'personNotApproved mentees/b orderRef'],
  ],
  [
    "mentee's order without a number",
    { mentees: [{ id: 'b', orderRef: { date: '2026-08-28' } }] },
    ['personOrderIncomplete mentees/b orderRef.number'],
  ],
  [
    "a pair's incomplete order approves nobody",
    { mentees: [{ id: 'b' }], pairings: [{ id: 'x', mentees: ['b'], order: { number: '1' } }] },
    ['personNotApproved mentees/b orderRef'],
  ],
  [
    'roadmap without approval',
    { roadmaps: [{ id: 'm' }] },
    ['roadmapNoApprover roadmaps/m approval.position', 'roadmapNoDate roadmaps/m approval.date'],
  ],
  [
    'roadmap approved in a year (case 67)',
    { roadmaps: [{ id: 'm', approval: { position: 'Директор', date: '2024' } }] },
    ['roadmapPartialDate roadmaps/m approval.date'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(summarise(runRule(rule, input).violations)).toEqual([]);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
});
