import { expect, it, vi } from 'vitest';
import { today } from '#cli/today';
import { fewerPeople, running, runningBody } from '../../support/clean-school.ts';
import { processing } from '../../support/consents.ts';
import { testCases } from '../../support/content-case.ts';
import { all, fields, json, replace } from '../../support/edit-files.ts';

const pairing = 'pairings/para-1.json';

const end = (date: string) => replace("plannedEndDate: '2027-05-31'", `plannedEndDate: '${date}'`);
const start = (written: string) => replace("startDate: '2026-09-01'", `startDate: ${written}`);
/** An extension agreed in time by everybody, unless the case says otherwise. */
const extension = (
  changes: { agreedOn?: string; newEndDate?: string; by?: string; mentor?: boolean } = {},
) => {
  const { agreedOn = '2026-11-10', newEndDate = '2027-06-30', by = 'n-3k8e', mentor = true } = changes;
  return [
    `  - agreedOn: '${agreedOn}'`,
    `    mentorAgreed: ${mentor}`,
    `    menteesAgreed: [${by}]`,
    `    newEndDate: '${newEndDate}'`,
  ].join('\n');
};
const extended = (...extensions: string[]) => fields(`extensions:\n${extensions.join('\n')}`);
/** The pair becomes a group of three; nobody of them may be named. */
const groupOfThree = {
  'mentees/n-8g2c.json': JSON.stringify({
    id: 'n-8g2c',
    participant: 'pedagogue',
    consents: [processing],
  }),
  [pairing]: json({
    type: 'group',
    mentees: ['n-3k8e', 'n-5p1r', 'n-8g2c'],
    participantConsents: ['m-7f2a', 'n-3k8e', 'n-5p1r', 'n-8g2c'].map((person) => ({
      person,
      date: '2026-08-28',
    })),
  }),
};
const data = 'требования раздела к данным';
/** Without the programme that cannot be read nothing is left that runs, and fewer people take part. */
const nothingRuns = ['warning SEC-02.noneRunning school.json · A1 п. 8.1', fewerPeople];

testCases('duration and extension (A1 п. 1.2, 2.3, 7.2)', [
  {
    name: '15. 2 months 29 days',
    edit: { [running]: end('2026-11-29') },
    finds: ['error PRG-01.tooShort programs/pervyj-god.mdx:10 plannedEndDate · A1 п. 1.2; REG п. 1.3'],
    hides: [runningBody],
    says: [/короче 3 месяцев: 1 сентября 2026 года – 29 ноября 2026 года/, /не раньше 30 ноября 2026 года/],
  },
  {
    name: '15. exactly 3 months',
    edit: { [running]: end('2026-11-30') },
    finds: [],
    shows: [runningBody],
  },
  {
    name: '16. 1 year + 1 day',
    edit: { [running]: end('2027-09-02') },
    finds: ['error PRG-01.tooLong programs/pervyj-god.mdx:10 plannedEndDate · A1 п. 1.2; REG п. 1.3'],
    hides: [runningBody],
    says: [/не позже 1 сентября 2027 года/],
  },
  {
    name: '16. exactly 1 year',
    edit: { [running]: end('2027-09-01') },
    finds: [],
    shows: [runningBody],
  },
  {
    name: '17. the end is before the start',
    edit: { [running]: end('2026-08-31') },
    finds: ['error PRG-01.endBeforeStart programs/pervyj-god.mdx:10 plannedEndDate · A1 п. 1.2; REG п. 1.3'],
    hides: [runningBody],
  },
  {
    name: '18. the mentee has not agreed to an extension',
    given: { [running]: extended(extension()) },
    edit: { [running]: replace('menteesAgreed: [n-3k8e]', 'menteesAgreed: []') },
    finds: ['error PRG-11.menteeMissing programs/pervyj-god.mdx:38 extensions.0.menteesAgreed · A1 п. 7.2'],
    hides: [runningBody],
    says: [/Продление программы «Первый год» от 10 ноября 2026 года\. Наставляемый n-3k8e: нет согласия/],
  },
  {
    name: '18. neither has the mentor',
    given: { [running]: extended(extension()) },
    edit: { [running]: replace('mentorAgreed: true', 'mentorAgreed: false') },
    finds: ['error PRG-11.mentorMissing programs/pervyj-god.mdx:37 extensions.0.mentorAgreed · A1 п. 7.2'],
    hides: [runningBody],
  },
  {
    name: '18. of a group of three two agree',
    given: {
      ...groupOfThree,
      [running]: all(
        replace('kinds: [traditional]', 'kinds: [traditional, group]'),
        extended(extension({ by: 'n-3k8e, n-5p1r, n-8g2c' })),
      ),
    },
    edit: { [running]: replace(', n-8g2c]', ']') },
    finds: ['error PRG-11.menteeMissing programs/pervyj-god.mdx:38 extensions.0.menteesAgreed · A1 п. 7.2'],
    hides: [runningBody],
    says: [/Наставляемый n-8g2c: нет согласия/, /в группе измените состав/],
  },
  {
    name: '19. an extension to an earlier day',
    given: { [running]: extended(extension()) },
    edit: { [running]: replace('2027-06-30', '2027-05-30') },
    finds: ['error PRG-11.notLater programs/pervyj-god.mdx:39 extensions.0.newEndDate · A1 п. 7.2'],
    hides: [runningBody],
  },
  {
    name: '20. 14 months together',
    given: { [running]: extended(extension()) },
    edit: { [running]: replace('2027-06-30', '2027-10-31') },
    finds: ['warning PRG-11.overYear programs/pervyj-god.mdx:39 extensions.0.newEndDate · A1 п. 7.2'],
    shows: [runningBody, '"newEndDate":"2027-10-31"'],
    says: [/Запрета нет/],
  },
  {
    name: '21. an extension agreed after the old end',
    given: { [running]: all(end('2026-11-30'), extended(extension())) },
    edit: { [running]: replace("agreedOn: '2026-11-10'", "agreedOn: '2026-12-01'") },
    asOf: '2026-12-02',
    finds: ['warning PRG-11.retroactive programs/pervyj-god.mdx:36 extensions.0.agreedOn · A1 п. 7.2'],
    shows: [runningBody],
  },
  {
    name: '22. two extensions of one day',
    given: {
      [running]: extended(extension(), extension({ agreedOn: '2026-11-11', newEndDate: '2027-07-31' })),
    },
    edit: { [running]: replace('2026-11-11', '2026-11-10') },
    finds: ['error PRG-11.order programs/pervyj-god.mdx:40 extensions.1.agreedOn · A1 п. 7.2'],
    hides: [runningBody],
    says: [/Два продления программы «Первый год» согласованы в один день: 10 ноября 2026 года/],
  },
  {
    name: '23. nothing but speed mentoring, 9 months',
    edit: { [running]: replace('kinds: [traditional]', 'kinds: [speed]') },
    finds: ['warning PRG-04.onlySpeed programs/pervyj-god.mdx:7 kinds · A1 п. 2.3'],
    shows: [runningBody],
    says: [/одна встреча, не программа/, /Оформите встречу анонсом/],
  },
  {
    name: '24. a day with midnight UTC, the school in UTC+4',
    given: { 'school.json': json({ timeZone: 'Europe/Samara' }) },
    edit: { [running]: start('2026-09-01T00:00:00.000Z') },
    finds: [`warning DATA-04.time programs/pervyj-god.mdx:9 startDate · ${data}`],
    shows: ['"startDate":"2026-09-01"'],
    says: [/Напишите только дату: 2026-09-01\./],
  },
  {
    name: '24. a day with midnight of the school, told in UTC',
    given: { 'school.json': json({ timeZone: 'Europe/Samara' }) },
    edit: { [running]: start("'2026-08-31T20:00:00.000Z'") },
    finds: [`warning DATA-04.time programs/pervyj-god.mdx:9 startDate · ${data}`],
    shows: ['"startDate":"2026-09-01"'],
  },
  ...(
    [
      ['01.09.2026', /дата «01\.09\.2026» записана не так: нужно 2026-09-01\..*ГГГГ-ММ-ДД: 2026-09-01\./],
      ['2026-9-1', /ГГГГ-ММ-ДД: 2026-09-01\./],
      ['сентябрь 2026', /с днём как ГГГГ-ММ-ДД, например 2026-09-01\./],
    ] as const
  ).map(([written, hint]) => ({
    name: `25. «${written}» in the field of a date`,
    edit: { [running]: start(`'${written}'`) },
    finds: [`error DATA-02.date programs/pervyj-god.mdx:9 startDate · ${data}`, ...nothingRuns],
    hides: [runningBody],
    says: [hint],
  })),
  {
    name: '26. 30 February',
    edit: { [running]: start("'2026-02-30'") },
    finds: [`error DATA-02.date programs/pervyj-god.mdx:9 startDate · ${data}`, ...nothingRuns],
    hides: [runningBody],
    says: [/даты «2026-02-30» не существует/, /Такого дня нет в календаре/],
  },
]);

it('27. at 23:30 UTC the day is that of the school, wherever the build runs', () => {
  const zone = process.env['TZ'];
  vi.useFakeTimers({ now: new Date('2026-11-21T23:30:00Z') });
  try {
    for (const machine of ['UTC', 'Europe/Samara', 'America/New_York']) {
      process.env['TZ'] = machine;
      expect([today('Europe/Samara'), today('UTC')], machine).toEqual(['2026-11-22', '2026-11-21']);
    }
  } finally {
    vi.useRealTimers();
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
