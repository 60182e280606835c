import { readFileSync } from 'node:fs';
import path from 'node:path';
import { demoContent, fixture } from '../../support/build.ts';
import { fewerPeople, newsItem } from '../../support/clean-school.ts';
import { consentTo, oneMentee } from '../../support/consents.ts';
import { testCases } from '../../support/content-case.ts';
import { json, paragraph } from '../../support/edit-files.ts';

const news = 'news/proverka.mdx';
const spread = '152-ФЗ ст. 10.1';
const data = 'требования раздела к данным';
const photo = readFileSync(path.join(fixture('privacy-hell'), 'files/snimok-1.jpg'));
const order = readFileSync(path.join(demoContent, 'files/prikaz-118-o.pdf'));

/** A mentee whose consent begins tomorrow: the folder tells her name, and today nobody may be told it. */
const unnamed = {
  'mentees/n-3k8e.json': consentTo(
    { validFrom: '2026-11-23' },
    { lastName: 'Канарейкина', firstName: 'Белла', patronymic: 'Оттовна' },
  ),
};
const item = (body: string) => newsItem('n-2', 'Тайныйзаголовок', '', body);

/** The same mentee in an entry that is broken: nobody is named elsewhere only because of that. */
const broken = [
  [
    'a value that is none',
    (text: string) => json({ enteredOn: 'вчера' })(text),
    'DATA-02.date mentees/n-3k8e.json:10 enteredOn',
  ],
  ['a syntax error', (text: string) => text.trimEnd().slice(0, -1), 'DATA-01.json mentees/n-3k8e.json:46'],
] as const;

testCases('names in the content (52, 57)', [
  ...broken.map(([name, spoil, found]) => ({
    name: `52. in a body, of somebody whose entry has ${name}`,
    given: unnamed,
    edit: { [news]: item('Урок дала Белла Канарейкина.'), 'mentees/n-3k8e.json': spoil },
    finds: [
      `error ${found} · ${data}`,
      `error PD-02.nameInText ${news}:7 body · ${spread}`,
      `warning DATA-06.broken pairings/para-1.json:8 mentees.0 · ${data}`,
      fewerPeople,
    ],
    hides: ['Канарейкин', 'Тайныйзаголовок'],
  })),
  {
    name: '52. in the name of a document',
    given: unnamed,
    edit: {
      'files/Программа Канарейкина-Иванова.pdf': order,
      'documents/prikaz-9.json': json({
        files: [{ file: 'Программа Канарейкина-Иванова.pdf', title: 'Программа пары' }],
      }),
    },
    finds: [`error PD-02.nameInFileName documents/prikaz-9.json:23 files.0.file · ${spread}`],
    hides: ['Канарейкина'],
  },
  ...(
    [
      ['a body', 'Урок дала Белла Канарейкина.', 'Канарейкин'],
      ['a body, «-ой»', 'Пара встретилась у Канарейкиной в кабинете.', 'Канарейкин'],
      ['a body, «-у»', 'Коллеги пригласили Канарейкину на урок.', 'Канарейкин'],
      ['initials', 'Слово взяла Канарейкина Б. О. и рассказала о планах.', 'Канарейкин'],
      ['an alternative text', '<Figure src="urok.jpg" alt="Канарейкина у доски" />', 'Канарейкин'],
      ['a caption', '<Figure src="urok.jpg" alt="Урок" caption="Ведёт Канарейкина" />', 'Канарейкин'],
      [
        'the author of a quotation',
        '<Quote author="Б. Канарейкина">\n\nБыло полезно.\n\n</Quote>',
        'Канарейкин',
      ],
      ['a link', '[страница](https://polyn.example/kanareykina)', 'kanareykina'],
    ] as const
  ).map(([name, body, hidden]) => ({
    name: `52. in ${name}`,
    given: { ...unnamed, 'files/urok.jpg': photo },
    edit: { [news]: item(body) },
    finds: [`error PD-02.nameInText ${news}:7 body · ${spread}`],
    hides: [hidden, 'Тайныйзаголовок'],
    says: [/n-3k8e/, /<PersonLink id="n-3k8e" \/>/, /В подписи и описании рисунка/],
  })),
  {
    name: '52. in a title',
    given: unnamed,
    edit: { [news]: newsItem('n-2', 'Канарейкиной вручена грамота') },
    finds: [`error PD-02.nameInText ${news}:3 title · ${spread}`],
    hides: ['Канарейкин'],
  },
  {
    name: '52. in the programme of others',
    given: unnamed,
    edit: { 'programs/otkrytyj-urok.mdx': paragraph('На уроке была Канарейкина.') },
    finds: [`error PD-02.nameInText programs/otkrytyj-urok.mdx:55 body · ${spread}`],
    hides: ['Канарейкин'],
  },
  {
    name: '52. in a field that only editors read',
    given: unnamed,
    edit: {
      'mentors/m-9c4d.json': json({ dutyConsent: { date: '2025-08-26', ref: 'Папка Канарейкиной' } }),
    },
    finds: [`error PD-02.nameInInternal mentors/m-9c4d.json:13 dutyConsent.ref · ${spread}`],
    hides: ['Канарейкин'],
  },
  {
    name: '52. of somebody who may be named',
    edit: {
      [news]: newsItem('n-2', 'Новыйзаголовок', '', 'Алла Зверобоева дала урок, у Зверобоевой был класс.'),
    },
    finds: [`info PD-02.nameOnPaper ${news}:7 body · ${spread}`],
    shows: ['Новыйзаголовок', 'у Зверобоевой'],
  },
  {
    name: '57. the address of a page is made of the name',
    given: unnamed,
    edit: { 'news/kanareykina-uchit.mdx': item('Текст.') },
    finds: [`error PD-02.nameInAddress news/kanareykina-uchit.mdx · ${spread}`],
    hides: ['kanareykina', 'Тайныйзаголовок'],
  },
  {
    name: '57. the id of the person is made of the name',
    given: unnamed,
    edit: oneMentee('n-kanareykina', {}),
    finds: [`error PD-02.nameInPersonAddress mentees/n-kanareykina.json:2 id · ${spread}`],
    hides: ['kanareykina'],
  },
  {
    name: '57. the id of somebody without a name is told nowhere',
    edit: oneMentee('n-5x2q', {}),
    finds: [],
    hides: ['n-5x2q'],
  },
]);
