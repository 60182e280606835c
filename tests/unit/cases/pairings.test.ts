import { fewerPeople, running, runningBody } from '../../support/clean-school.ts';
import { processing } from '../../support/consents.ts';
import { testCases } from '../../support/content-case.ts';
import { all, fields, json, replace } from '../../support/edit-files.ts';

const pairing = 'pairings/para-1.json';
const consents = (...people: string[]) => people.map((person) => ({ person, date: '2026-08-28' }));
const group = json({
  type: 'group',
  mentees: ['n-3k8e', 'n-5p1r'],
  participantConsents: consents('m-7f2a', 'n-3k8e', 'n-5p1r'),
});
const groupKind = replace('kinds: [traditional]', 'kinds: [traditional, group]');
const order = (changes: object = {}) => json({ order: { number: '34-о', date: '2026-08-31', ...changes } });
const sizes = 'A1 п. 2.3; REG п. 3.1';
const fixing = 'A1 п. 6.2; A1 п. 3.3; REG п. 4.4.3; A2, этап 1';
/** The self-check tells that the pair is not shown. */
const pairHidden = '{"kind":"pairings","reason":"finding"}';

testCases('pairs and groups (A1 п. 2.3, 6.2)', [
  {
    name: '28. a group with one mentee',
    given: { [running]: groupKind, [pairing]: group },
    edit: { [pairing]: json({ mentees: ['n-3k8e'] }) },
    finds: [`error LOC-07.smallGroup pairings/para-1.json:7 mentees · ${sizes}`],
    shows: [runningBody, pairHidden],
    says: [/Группа para-1: в ней 1 наставляемый, а в группе должно быть не меньше двух/],
  },
  {
    name: '29. a pair with two mentees',
    edit: {
      [pairing]: json({
        mentees: ['n-3k8e', 'n-5p1r'],
        participantConsents: consents('m-7f2a', 'n-3k8e', 'n-5p1r'),
      }),
    },
    finds: [`error LOC-07.pairMentees pairings/para-1.json:7 mentees · ${sizes}`],
    shows: [runningBody, pairHidden],
  },
  {
    name: '30. a mentor is the own mentee',
    edit: { 'mentees/n-3k8e.json': json({ sameAsMentor: 'm-7f2a' }) },
    finds: [`error LOC-07.self pairings/para-1.json:8 mentees.0 · ${sizes}`, fewerPeople],
    shows: [runningBody, pairHidden],
  },
  {
    name: '30. two people mentor each other',
    given: {
      'mentees/n-7f2a.json': JSON.stringify({
        id: 'n-7f2a',
        participant: 'pedagogue',
        sameAsMentor: 'm-7f2a',
        consents: [processing],
      }),
      'mentors/m-3k8e.json': JSON.stringify({
        id: 'm-3k8e',
        appointmentOrder: { number: '12-о', date: '2025-08-29' },
        dutyConsent: { date: '2025-08-26' },
        laborAgreement: { number: '4', date: '2025-08-29' },
        selectionGrounds: ['motivated'],
        consents: [processing],
      }),
    },
    edit: {
      'mentees/n-3k8e.json': json({ sameAsMentor: 'm-3k8e' }),
      [running]: all(
        replace('kinds: [traditional]', 'kinds: [reverse]'),
        fields('reverseNote: Младший учит цифровым доскам, старший – уроку'),
      ),
      [pairing]: json({
        reverseRoles: [{ mentor: 'm-3k8e', mentee: 'n-7f2a', topic: 'цифровые доски' }],
      }),
    },
    finds: [],
    shows: [runningBody, 'цифровые доски'],
  },
  {
    name: '31. the order is later than the start',
    edit: { [pairing]: order({ date: '2026-09-02' }) },
    finds: [`warning LOC-05.orderAfterStart pairings/para-1.json:12 order.date · ${fixing}`],
    shows: [runningBody],
  },
  {
    name: '31. no order',
    edit: { [pairing]: json({ order: undefined }) },
    finds: [`error LOC-05.noOrder pairings/para-1.json order · ${fixing}`],
    shows: [runningBody, pairHidden],
    says: [/номер и дату приказа или распоряжения/],
  },
  {
    name: '32. an order with a number and no date',
    edit: { [pairing]: order({ date: undefined }) },
    finds: [`error LOC-05.orderIncomplete pairings/para-1.json:10 order.date · ${fixing}`],
    shows: [runningBody, pairHidden],
    says: [/у приказа о закреплении нет даты/],
  },
  {
    name: '33. a directive in place of an order',
    edit: { [pairing]: order({ kind: 'directive' }) },
    finds: [],
    shows: [runningBody, 'распоряжение от 31.08.2026 № 34-о'],
  },
]);
