import { PDFDocument, StandardFonts } from 'pdf-lib';
import { testCases } from '../../support/content-case.ts';
import { json, paragraph, replace } from '../../support/edit-files.ts';

/** A PDF of one page, empty as a scan without recognised text, or with words. */
async function pdf(words = ''): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage().drawText(words, { font: await document.embedFont(StandardFonts.Helvetica) });
  return document.save();
}

const scan = await pdf();
const text = await pdf('Regulation on the mentoring system of the school');
const regulation = 'documents/polozhenie.json';
const order = 'documents/prikaz-9.json';
const methodology = 'documents/r-145.json';
const material = 'materials/pamyatka.mdx';
const attach = (file: string, title = 'Приказ об утверждении положения') =>
  json({ files: [{ file, title }] });
const federal = (changes: object) =>
  JSON.stringify(
    {
      ...{ id: 'r-145', title: 'Об утверждении методологии (целевой модели) наставничества обучающихся' },
      ...{ level: 'federal', documentType: 'directive', documentNumber: 'Р-145', documentDate: '2019-12-25' },
      ...changes,
    },
    null,
    2,
  );
const readable = 'приказ Рособрнадзора от 04.08.2023 № 1493, п. 23–25; ПП РФ от 07.02.2026 № 102';
const openable =
  'ПП РФ от 20.10.2021 № 1802, п. 20; приказ Рособрнадзора от 04.08.2023 № 1493, п. 22; ' +
  'ПП РФ от 07.02.2026 № 102, подп. «в»';
const links = 'ПП РФ от 07.02.2026 № 102, подп. «г», «ж»';
const data = 'требования раздела к данным';

testCases('documents and files (A1 п. 8.1 (4), 9.1; FED-03, FED-07, FED-22)', [
  {
    name: '60. a scan without text',
    given: { 'files/prikaz.pdf': text, [order]: attach('prikaz.pdf') },
    edit: { 'files/prikaz.pdf': scan },
    finds: [`warning FED-03.scan documents/prikaz-9.json:23 files.0.file · ${readable}`],
    shows: ['files/prikaz.pdf', '"scan":true'],
    says: [/«Текст документа на странице»/],
  },
  {
    name: '60. the Положение is a scan',
    given: {
      'files/polozhenie.pdf': text,
      [regulation]: json({ htmlText: undefined, files: [{ file: 'polozhenie.pdf', title: 'Положение' }] }),
    },
    edit: { 'files/polozhenie.pdf': scan },
    finds: [`error FED-03.regulationScan documents/polozhenie.json:12 files.0.file · ${readable}`],
    shows: ['Положение о системе наставничества', 'files/polozhenie.pdf'],
    says: [/«Текст документа на странице»/],
  },
  {
    name: '60. … with its text on the page',
    edit: {
      'files/polozhenie.pdf': scan,
      [regulation]: json({ files: [{ file: 'polozhenie.pdf', title: 'Положение' }] }),
    },
    finds: [`warning FED-03.scanWithText documents/polozhenie.json:13 files.0.file · ${readable}`],
    shows: ['Положение действует со дня утверждения'],
  },
  ...(
    [
      ['polozhenie.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'extension'],
      ['arhiv.rar', Buffer.from('Rar!'), 'extension'],
      ['programma.exe', Buffer.from('MZ'), 'extension'],
      ['skan.pdf.exe', Buffer.from('MZ'), 'extension'],
      ['programma.exe.pdf', text, 'doubleExtension'],
      ['pustoj.pdf', '', 'empty'],
      ['programma.pdf', Buffer.from('MZ'), 'content'],
      ['net-takogo.pdf', undefined, 'missing'],
    ] as const
  ).map(([name, bytes, code]) => ({
    name: `61. «${name}»`,
    given: { 'files/prikaz.pdf': text, [order]: attach('prikaz.pdf') },
    edit: {
      ...(bytes === undefined ? {} : { [`files/${name}`]: bytes }),
      [order]: attach(name),
    },
    finds: [`error FILE-01.${code} documents/prikaz-9.json:23 files.0.file · ${openable}`],
    shows: ['Об утверждении положения о системе наставничества'],
    hides: [name],
  })),
  {
    name: '61. 80 MB',
    edit: { 'files/skan.pdf': { zeros: 80 * 1024 * 1024 }, [order]: attach('skan.pdf') },
    finds: [
      `error FILE-01.tooLarge documents/prikaz-9.json:23 files.0.file · ${openable}`,
      `error DATA-01.tooLarge files/skan.pdf · ${data}`,
    ],
    hides: ['skan.pdf'],
    says: [/80,0\sМБ/],
  },
  {
    name: '62. a path out of the folder',
    given: { 'files/r-145.pdf': text, [methodology]: federal({ files: [{ file: 'r-145.pdf' }] }) },
    edit: { [methodology]: federal({ files: [{ file: '../../etc/passwd' }] }) },
    finds: [`error DATA-02.file-path documents/r-145.json:10 files.0.file · ${data}`],
    hides: ['passwd', 'Об утверждении методологии'],
  },
  ...['javascript:alert(1)', 'http://pravo.gov.ru/', 'pravo.gov.ru'].map((url) => ({
    name: `62. the address «${url}»`,
    given: { [methodology]: federal({ url: 'https://pravo.gov.ru/' }) },
    edit: { [methodology]: federal({ url }) },
    finds: [`error DATA-02.url documents/r-145.json:8 url · ${data}`],
    hides: ['Об утверждении методологии'],
    says: [/https:\/\//],
  })),
  {
    name: '62. a link to a program in a text',
    edit: { [material]: paragraph('[Памятка](javascript:alert(1))') },
    finds: [`error BODY-01.unsafe-link materials/pamyatka.mdx:11 body · ${data}`],
    hides: ['javascript:'],
  },
  {
    name: '63. Р-145 cited wrongly',
    given: { [methodology]: federal({}) },
    edit: {
      [methodology]: federal({ documentType: 'decree', documentDate: '2019-12-24' }),
    },
    finds: [
      'warning FED-22.citation documents/r-145.json:7 documentDate · A1 п. 8.1',
      'warning FED-22.citation documents/r-145.json:5 documentType · A1 п. 8.1',
    ],
    shows: ['Об утверждении методологии'],
    says: [/распоряжение Минпросвещения России от 25\.12\.2019 № Р-145/],
  },
  {
    name: '64. the only act of its level is repealed',
    edit: { 'documents/prikaz-25.json': json({ repealedOn: '2026-11-22' }) },
    finds: ['error SEC-05.noneInForce documents/prikaz-25.json:8 repealedOn · A1 п. 8.1; REG п. 7.1.2'],
    shows: ['"label":"утратил силу"', 'Об утверждении Положения о наставничестве'],
    says: [/Среди актов регионального уровня нет действующего/],
  },
  {
    name: '65. a federal act on a host of somebody else',
    edit: { 'documents/fz-273.json': json({ url: 'https://zakony.example/273-fz' }) },
    finds: ['warning FED-22.foreignHost documents/fz-273.json:8 url · A1 п. 8.1'],
    shows: ['https://zakony.example/273-fz'],
  },
  {
    name: '66. two Положения in force',
    edit: {
      'documents/novoe.json': JSON.stringify({
        ...{ id: 'novoe', title: 'Новое положение', level: 'local', documentType: 'regulation' },
        ...{ subtype: 'regulation', approvedOn: '2026-09-01', effectiveFrom: '2026-09-01' },
      }),
    },
    finds: ['error LOC-02.severalInForce documents/polozhenie.json repealedOn · A1 п. 9.1'],
    shows: ['Положение о системе наставничества', 'Новое положение'],
    says: [/«Положение о системе наставничества» и более новое «Новое положение»/],
  },
  {
    name: '67. only the year of approval is known',
    edit: { 'roadmaps/karta.json': json({ approval: { position: 'директор', date: '2026' } }) },
    finds: [
      'warning LOC-03.roadmapPartialDate roadmaps/karta.json:10 approval.date · A1 п. 3.3; REG п. 4.4.3',
    ],
    shows: ['Дорожная карта на 2026-2027 учебный год', 'директор, 2026'],
  },
  {
    name: '67. … of the Положение',
    edit: { [regulation]: replace('"approvedOn": "2024-09-02"', '"approvedOn": "2024"') },
    finds: ['warning LOC-02.partialApproval documents/polozhenie.json:8 approvedOn · A1 п. 9.1'],
    shows: ['"approvedOn":"2024"'],
  },
  {
    name: '68. a link «скачать»',
    given: { 'files/prikaz.pdf': text, [order]: attach('prikaz.pdf') },
    edit: { [order]: attach('prikaz.pdf', 'Скачать') },
    finds: [`warning FED-07.vague documents/prikaz-9.json:24 files.0.title · ${links}`],
    shows: ['files/prikaz.pdf'],
  },
  {
    name: '68. a link «тут» in a text',
    given: { [material]: paragraph('Читайте [Положение](../dokumenty/polozhenie/).') },
    edit: { [material]: replace('[Положение]', '[тут]') },
    finds: [`warning FED-07.vague materials/pamyatka.mdx:11 body · ${links}`],
    says: [/«тут»/],
  },
]);
