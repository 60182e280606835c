import type { Act } from './act.ts';

const supervision = {
  documentType: 'order',
  level: 'federal',
  issuer: 'Федеральная служба по надзору в сфере образования и науки',
  name: 'приказ Рособрнадзора',
  issuerWords: /рособрнадзор|надзор\p{L}* в сфере образования/u,
  url: 'https://publication.pravo.gov.ru/',
  subject: 'site',
} as const;

/** Federal acts on education and on what a school's site shows (rulebook FED-01…06). */
export const federalEducation: readonly Act[] = [
  {
    id: 'fz-273',
    documentType: 'law',
    level: 'federal',
    issuer: 'Российская Федерация',
    name: 'Федеральный закон',
    number: '273-ФЗ',
    date: '2012-12-29',
    title: 'Об образовании в Российской Федерации',
    titleWords: /об образовании/,
    url: 'https://publication.pravo.gov.ru/',
    effectiveFrom: '2013-09-01',
    about:
      'Основной закон об образовании. Статья 28 – полномочия школы и её официальный сайт, статья 29 – открытость сведений, статья 47 – права педагога.',
    subject: 'education',
    verified: 'secondary',
  },
  {
    id: 'pp-1802',
    documentType: 'decree',
    level: 'federal',
    issuer: 'Правительство Российской Федерации',
    issuerWords: /правительств|^пп(?:\s|$)/,
    name: 'постановление Правительства РФ',
    number: '1802',
    date: '2021-10-20',
    url: 'https://publication.pravo.gov.ru/',
    effectiveFrom: '2022-03-01',
    until: '2028-03-01',
    about:
      'Правила размещения сведений на сайте школы: обновление за 10 рабочих дней, русский язык, защита, резервные копии, никаких платных программ для чтения.',
    subject: 'site',
    verified: 'primary',
  },
  {
    ...supervision,
    id: 'prikaz-1493',
    number: '1493',
    date: '2023-08-04',
    effectiveFrom: '2024-09-01',
    until: '2028-03-01',
    about: 'Требования к структуре сайта школы и к виду сведений на нём: навигация, поиск по тексту, файлы.',
    verified: 'primary',
  },
  {
    ...supervision,
    id: 'prikaz-1353',
    number: '1353',
    date: '2025-07-03',
    effectiveFrom: '2026-03-01',
    until: '2028-03-01',
    amends: ['prikaz-1493'],
    about:
      'Изменил требования № 1493: сведения о работниках могут быть документом или ссылками, отменён пункт о версии для слабовидящих.',
    verified: 'primary',
  },
  {
    ...supervision,
    id: 'prikaz-1735',
    number: '1735',
    date: '2024-08-27',
    about: 'Наблюдение за сайтами школ: не реже раза в год.',
    verified: 'secondary',
  },
  {
    ...supervision,
    id: 'prikaz-955',
    number: '955',
    date: '2024-05-02',
    about: 'Проверочный лист структуры сайта, по которому школа может проверить себя.',
    verified: 'secondary',
  },
];
