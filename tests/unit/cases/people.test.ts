import { testCases } from '../../support/content-case.ts';
import { all, fields, json, replace } from '../../support/edit-files.ts';

const program = 'programs/pervyj-god.mdx';
const pairing = 'pairings/para-1.json';
const mentor = 'mentors/m-7f2a.json';
const consents = (...people: string[]) => people.map((person) => ({ person, date: '2026-08-28' }));
const group = json({
  type: 'group',
  mentees: ['n-3k8e', 'n-5p1r'],
  participantConsents: consents('m-7f2a', 'n-3k8e', 'n-5p1r'),
});
const groupKind = replace('kinds: [traditional]', 'kinds: [traditional, group]');
const order = (changes: object = {}) => json({ order: { number: '34-о', date: '2026-08-31', ...changes } });
const curator =
  (...changes: object[]) =>
  (text: string) => {
    const school = JSON.parse(text) as { curators: object[] };
    const [first] = school.curators;
    return json({ curators: changes.map((change) => ({ ...first, ...change })) })(text);
  };
const history = (...events: object[]) => json({ history: events });
const release = (date: string, noticeOn: string) => ({
  event: 'mentor-released',
  person: 'm-7f2a',
  date,
  noticeOn,
  order: { number: '50-о', date },
});
const news = (id: string, title: string) =>
  `---\nid: ${id}\ntitle: ${title}\npublishedOn: '2026-11-10'\n---\n`;
const sizes = 'A1 п. 2.3; REG п. 3.1';
const fixing = 'A1 п. 6.2; A1 п. 3.3; REG п. 4.4.3; A2, этап 1';
const change = 'A1 п. 4.1; A1 п. 5.1; ТК РФ ст. 351.8';
const data = 'требования раздела к данным';
/** One person less takes part than the year before. */
const fewerPeople = 'warning SEC-09.decreased school.json:43 staffSnapshots · REG п. 7.1.2';
/** The self-check tells that the pair is not shown. */
const pairHidden = '{"kind":"pairings","reason":"finding"}';
const body = 'Пара встречается раз в две недели';

testCases('pairs, people and orders (A1 п. 2.3, 3.2–3.4, 4.1, 6.2)', [
  {
    name: '28. a group with one mentee',
    given: { [program]: groupKind, [pairing]: group },
    edit: { [pairing]: json({ mentees: ['n-3k8e'] }) },
    finds: [`error LOC-07.smallGroup pairings/para-1.json:7 mentees · ${sizes}`],
    shows: [body, pairHidden],
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
    shows: [body, pairHidden],
  },
  {
    name: '30. a mentor is the own mentee',
    edit: { 'mentees/n-3k8e.json': json({ sameAsMentor: 'm-7f2a' }) },
    finds: [`error LOC-07.self pairings/para-1.json:8 mentees.0 · ${sizes}`, fewerPeople],
    shows: [body, pairHidden],
  },
  {
    name: '30. two people mentor each other',
    given: {
      'mentees/n-7f2a.json': '{"id": "n-7f2a", "participant": "pedagogue", "sameAsMentor": "m-7f2a"}',
      'mentors/m-3k8e.json': JSON.stringify({
        id: 'm-3k8e',
        appointmentOrder: { number: '12-о', date: '2025-08-29' },
        dutyConsent: { date: '2025-08-26' },
        laborAgreement: { number: '4', date: '2025-08-29' },
        selectionGrounds: ['motivated'],
      }),
    },
    edit: {
      'mentees/n-3k8e.json': json({ sameAsMentor: 'm-3k8e' }),
      [program]: all(
        replace('kinds: [traditional]', 'kinds: [reverse]'),
        fields('reverseNote: Младший учит цифровым доскам, старший – уроку'),
      ),
      [pairing]: json({
        reverseRoles: [{ mentor: 'm-3k8e', mentee: 'n-7f2a', topic: 'цифровые доски' }],
      }),
    },
    finds: [],
    shows: [body, 'цифровые доски'],
  },
  {
    name: '31. the order is later than the start',
    edit: { [pairing]: order({ date: '2026-09-02' }) },
    finds: [`warning LOC-05.orderAfterStart pairings/para-1.json:12 order.date · ${fixing}`],
    shows: [body],
  },
  {
    name: '31. no order',
    edit: { [pairing]: json({ order: undefined }) },
    finds: [`error LOC-05.noOrder pairings/para-1.json order · ${fixing}`],
    shows: [body, pairHidden],
    says: [/номер и дату приказа или распоряжения/],
  },
  {
    name: '32. an order with a number and no date',
    edit: { [pairing]: order({ date: undefined }) },
    finds: [`error LOC-05.orderIncomplete pairings/para-1.json:10 order.date · ${fixing}`],
    shows: [body, pairHidden],
    says: [/у приказа о закреплении нет даты/],
  },
  {
    name: '33. a directive in place of an order',
    edit: { [pairing]: order({ kind: 'directive' }) },
    finds: [],
    shows: [body, 'распоряжение от 31.08.2026 № 34-о'],
  },
  {
    name: '34. the curator is a methodist',
    edit: { 'school.json': curator({ position: 'методист', isDeputyHead: false }) },
    finds: ['error LOC-08.notDeputy school.json:29 curators.0.isDeputyHead · A1 п. 3.4; REG п. 4.4.4'],
    shows: ['методист'],
  },
  {
    name: '34. … with a reason',
    edit: {
      'school.json': curator({
        position: 'методист',
        isDeputyHead: false,
        exceptionReason: 'В школе нет заместителей',
      }),
    },
    finds: ['warning LOC-08.exception school.json:29 curators.0.isDeputyHead · A1 п. 3.4; REG п. 4.4.4'],
  },
  {
    name: '34. … where the act only recommends and the school has not adopted it',
    given: { 'documents/polozhenie.json': json({ subtype: undefined }) },
    edit: { 'school.json': curator({ position: 'методист', isDeputyHead: false }) },
    finds: ['warning LOC-08.notDeputy school.json:29 curators.0.isDeputyHead · A1 п. 3.4; REG п. 4.4.4'],
  },
  {
    name: '35. two curators at once',
    edit: { 'school.json': curator({}, { lastName: 'Вторая' }) },
    finds: ['error LOC-08.severalActive school.json:37 curators.1 · A1 п. 3.4; REG п. 4.4.4'],
  },
  {
    name: '35. … of different regimes',
    edit: { 'school.json': curator({}, { lastName: 'Вторая', regime: 'r145' }) },
    finds: [],
  },
  {
    name: '35. … one after the other',
    edit: { 'school.json': curator({ to: '2026-11-21' }, { lastName: 'Вторая', from: '2026-11-22' }) },
    finds: [],
  },
  {
    name: '36. no mentor for 10 days',
    edit: { [pairing]: all(history(release('2026-11-12', '2026-11-05')), json({ mentors: [] })) },
    finds: [`warning LOC-15.noMentor pairings/para-1.json:4 mentors · ${change}`],
    shows: [body],
  },
  {
    name: '36. no mentor for 31 days',
    edit: { [pairing]: all(history(release('2026-10-22', '2026-10-15')), json({ mentors: [] })) },
    finds: [`error LOC-15.noMentorLong pairings/para-1.json:4 mentors · ${change}`],
    shows: [body],
  },
  {
    name: '37. released with a notice of one working day',
    given: { [pairing]: history(release('2026-11-20', '2026-11-17')) },
    edit: { [pairing]: history(release('2026-11-20', '2026-11-19')) },
    finds: [`warning LOC-15.shortNotice pairings/para-1.json:39 history.0.noticeOn · ${change}`],
    says: [/три рабочих дня/],
  },
  {
    name: '38. a reference to a person who is not there any more',
    edit: { 'mentees/n-3k8e.json': null },
    finds: [`error DATA-06.missing pairings/para-1.json:8 mentees.0 · ${data}`, fewerPeople],
    shows: [body],
    says: [/«Наставляемые» ссылается на «n-3k8e», а такой записи нет/],
  },
  {
    name: '39. two files with one id',
    given: { 'news/novost.mdx': news('n-2', 'Новаяпервая') },
    edit: { 'news/kopiya.mdx': news('n-2', 'Новаявторая') },
    finds: [
      `error DATA-05.id news/kopiya.mdx:2 id · ${data}`,
      `error DATA-05.id news/novost.mdx:2 id · ${data}`,
    ],
    hides: ['Новаяпервая', 'Новаявторая'],
    says: [/«n-2» уже занят: news\/novost\.mdx/, /«n-2» уже занят: news\/kopiya\.mdx/],
  },
  {
    name: '39. two files with one address',
    edit: {
      'news/Новость.mdx': news('n-2', 'Новаяпервая'),
      'news/novost.mdx': news('n-3', 'Новаявторая'),
    },
    finds: [
      `error DATA-05.address news/novost.mdx · ${data}`,
      `error DATA-05.address news/Новость.mdx · ${data}`,
    ],
    hides: ['Новаяпервая', 'Новаявторая'],
    says: [/файла news\/Новость\.mdx/, /файла news\/novost\.mdx/],
  },
  {
    name: '40. a single name, 43. no patronymic',
    edit: { [mentor]: json({ lastName: undefined, patronymic: undefined }) },
    finds: [],
    shows: ['"label":"Алла"'],
  },
  {
    name: '43. no patronymic',
    edit: { [mentor]: json({ patronymic: undefined }) },
    finds: [],
    shows: ['"label":"Зверобоева Алла"'],
  },
  {
    name: '42. a Latin letter in a name',
    edit: { [mentor]: replace('Зверобоева', 'Звeробоева') },
    finds: [`warning DATA-08.mixedScript mentors/m-7f2a.json:56 lastName · ${data}`],
    says: [/есть латинские: e\./],
  },
]);
