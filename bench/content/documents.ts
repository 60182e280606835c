import type { Written } from './entry.ts';
import { entryId } from './entry.ts';
import { baseDocuments } from './plan.ts';
import { topics } from './body.ts';
import type { Random } from './random.ts';

type Document = Written<'documents'>;

function localAct(id: string, number: string, date: string, rest: Pick<Document, 'title' | 'documentType'> & Partial<Document>): Document {
  return {
    id,
    updatedOn: date,
    level: 'local',
    regime: 'pedagogue',
    documentNumber: number,
    documentDate: date,
    issuer: 'Школа для измерений',
    approvedBy: 'директор',
    approvedOn: date,
    effectiveFrom: date,
    summary: 'Локальный акт школы о системе наставничества педагогических работников.',
    htmlText: 'ПРИКАЗ\n\nНа основании Положения о системе наставничества приказываю исполнить план и сообщить куратору.',
    ...rest,
  };
}

/** Acts that the other entries name, and without which the rules find errors. */
const base: readonly Document[] = [
  localAct('prikaz-40-o', '40-о', '2022-09-10', {
    title: 'Об утверждении положения о системе наставничества педагогических работников',
    documentType: 'order',
    subtype: 'approve-regulation',
    annexes: [
      { number: '1', title: 'Положение о системе наставничества педагогических работников', document: 'polozhenie' },
      { number: '2', title: 'Дорожная карта', document: 'dorozhnaya-karta' },
    ],
  }),
  localAct('polozhenie', '40-о', '2022-09-10', {
    title: 'Положение о системе наставничества педагогических работников',
    documentType: 'regulation',
    subtype: 'regulation',
  }),
  localAct('dorozhnaya-karta', '111-о', '2026-08-28', {
    title: 'Дорожная карта (план мероприятий) на 2026-2027 учебный год',
    documentType: 'roadmap',
    subtype: 'roadmap',
  }),
  localAct('prikaz-112-o', '112-о', '2026-08-28', {
    title: 'О назначении куратора реализации программ наставничества',
    documentType: 'order',
    subtype: 'curator-order',
  }),
  localAct('prikaz-97-o', '97-о', '2025-09-01', {
    title: 'О закреплении наставнических пар и групп на 2025-2026 учебный год',
    documentType: 'order',
    subtype: 'pairing-order',
  }),
  localAct('prikaz-118-o', '118-о', '2026-09-01', {
    title: 'О закреплении наставнических пар и групп на 2026-2027 учебный год',
    documentType: 'order',
    subtype: 'pairing-order',
  }),
  localAct('polozhenie-ob-oplate', '22-о', '2025-03-03', {
    title: 'Положение об оплате труда и поощрении наставников',
    documentType: 'regulation',
    subtype: 'incentives',
  }),
  {
    id: 'prikaz-25-2022',
    title: 'Об утверждении Положения о наставничестве для педагогических работников',
    level: 'regional',
    documentType: 'order',
    regime: 'pedagogue',
    documentNumber: '25',
    documentDate: '2022-03-21',
    issuer: 'Комитет образования, науки и молодежной политики Волгоградской области',
    effectiveFrom: '2022-03-21',
    url: 'https://obraz.volgograd.ru/',
    summary: 'Региональное положение о наставничестве педагогов с примерной дорожной картой для школ.',
  },
  {
    id: 'fz-273',
    title: 'Об образовании в Российской Федерации',
    level: 'federal',
    documentType: 'law',
    documentNumber: '273-ФЗ',
    documentDate: '2012-12-29',
    issuer: 'Российская Федерация',
    effectiveFrom: '2013-09-01',
    url: 'https://publication.pravo.gov.ru/',
    summary: 'Основной закон об образовании; для наставничества важны статьи 28, 29 и 47.',
  },
];

if (base.length !== baseDocuments) throw new Error('the plan and the base documents differ');

/** Document number `index`: first those that the rules ask for, then orders of the school. */
export function makeDocument(random: Random, index: number): Document {
  const known = base[index];
  if (known !== undefined) return known;
  return localAct(entryId('prikaz', index), `${200 + index}-о`, `2026-0${1 + random.below(6)}-1${random.below(10)}`, {
    title: `О проведении встреч наставников по теме «${random.pick(topics)}», приказ ${index + 1}`,
    documentType: 'order',
  });
}
