import { fewerPeople, newsItem, runningBody } from '../../support/clean-school.ts';
import { testCases } from '../../support/content-case.ts';
import { all, json, replace } from '../../support/edit-files.ts';

const pairing = 'pairings/para-1.json';
const mentor = 'mentors/m-7f2a.json';
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
const change = 'A1 п. 4.1; A1 п. 5.1; ТК РФ ст. 351.8';
const data = 'требования раздела к данным';

testCases('people (A1 п. 3.4, 4.1)', [
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
    shows: [runningBody],
  },
  {
    name: '36. no mentor for 31 days',
    edit: { [pairing]: all(history(release('2026-10-22', '2026-10-15')), json({ mentors: [] })) },
    finds: [`error LOC-15.noMentorLong pairings/para-1.json:4 mentors · ${change}`],
    shows: [runningBody],
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
    shows: [runningBody],
    says: [/«Наставляемые» ссылается на «n-3k8e», а такой записи нет/],
  },
  {
    name: '39. two files with one id',
    given: { 'news/novost.mdx': newsItem('n-2', 'Новаяпервая') },
    edit: { 'news/kopiya.mdx': newsItem('n-2', 'Новаявторая') },
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
      'news/Новость.mdx': newsItem('n-2', 'Новаяпервая'),
      'news/novost.mdx': newsItem('n-3', 'Новаявторая'),
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
    finds: [`warning DATA-08.mixedScript mentors/m-7f2a.json:57 lastName · ${data}`],
    says: [/есть латинские: e\./],
  },
]);
