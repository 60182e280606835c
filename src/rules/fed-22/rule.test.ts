import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const r145 = { documentType: 'directive', documentNumber: 'Р-145', documentDate: '2019-12-25' };

function runWith(fields: Record<string, unknown>) {
  const document = {
    id: 'd',
    level: 'federal',
    title: 'О целевой модели наставничества',
    ...r145,
    ...fields,
  };
  return runRule(rule, { documents: [document] });
}

describe(rule.id, () => {
  test.each([
    ['right requisites', {}],
    ['another act', { documentType: 'law', documentNumber: '381-ФЗ', documentDate: '2024-11-09' }],
    ['a number that only ends alike', { documentNumber: 'АР-145', documentDate: '2020-01-01' }],
    ['a longer number', { documentNumber: 'Р-1450', documentDate: '2020-01-01' }],
    [
      'another act whose title names a known one',
      {
        title: 'О порядке применения Р-145',
        documentType: 'letter',
        documentNumber: '5',
        documentDate: '2020-01-01',
      },
    ],
    ['an official host', { url: 'https://publication.pravo.gov.ru/document/1' }],
    ['a legal reference system', { url: 'https://www.consultant.ru/document/1' }],
  ])('accepts: %s', (_, fields) => {
    const { violations, evidence } = runWith(fields);
    expect(summarise(violations)).toEqual([]);
    expect(evidence?.map(({ id }) => id)).toEqual(['d']);
  });
  test.each([
    [
      'decree of the day before (case 63)',
      { documentType: 'decree', documentDate: '2019-12-24' },
      ['citation documents/d documentType', 'citation documents/d documentDate'],
    ],
    ['number turned round (case 63)', { documentNumber: '145-р' }, ['citation documents/d documentNumber']],
    ['Latin letter', { documentNumber: 'P-145' }, ['citation documents/d documentNumber']],
    ['dash', { documentNumber: 'Р – 145' }, ['citation documents/d documentNumber']],
    [
      'number only in the title',
      { title: 'Распоряжение № Р-145', documentNumber: undefined },
      ['citation documents/d documentNumber'],
    ],
    ['no day', { documentDate: '2019-12' }, ['citation documents/d documentDate']],
    ['foreign host (case 65)', { url: 'https://acts.example/1' }, ['foreignHost documents/d url']],
    ['a host that only begins alike', { url: 'https://gov.ru.example/1' }, ['foreignHost documents/d url']],
    ['a host that only ends alike', { url: 'https://notgov.ru/1' }, ['foreignHost documents/d url']],
  ])('rejects: %s', (_, fields, expected) => {
    const { violations, evidence } = runWith(fields);
    expect(summarise(violations)).toEqual(expected);
    expect(evidence).toEqual([]);
  });
  test('is not applicable without federal documents', () => {
    const local = { id: 'd', level: 'local', documentNumber: '145-р' };
    expect(runRule(rule, { documents: [local] }).notApplicable).toEqual({ code: 'noFederal', args: {} });
  });

  test('a regional act is known by its issuer; its host is free', () => {
    const order = {
      level: 'regional',
      title: 'Об утверждении Положения о наставничестве для педагогических работников',
      issuer: 'Комитет образования, науки и молодежной политики Волгоградской области',
      documentType: 'order',
      documentNumber: '25',
      documentDate: '2022-03-21',
      url: 'https://obraz.example/',
    };
    expect(runWith(order).violations).toEqual([]);
    expect(summarise(runWith({ ...order, documentDate: '2022-03-22' }).violations)).toEqual([
      'citation documents/d documentDate',
    ]);
    expect(
      runWith({ ...order, documentDate: '2024-02-22', issuer: 'Отдел', title: 'О школах' }).violations,
    ).toEqual([]);
  });

  test('an act that has ended is not shown as one in force', () => {
    const decree = {
      title: 'Правила размещения сведений',
      issuer: 'Правительство Российской Федерации',
      documentType: 'decree',
      documentNumber: '1802',
      documentDate: '2021-10-20',
    };
    const on = (asOf: string, fields = {}) =>
      summarise(
        runRule(rule, { documents: [{ id: 'd', level: 'federal', ...decree, ...fields }] }, asOf).violations,
      );
    expect(on('2028-02-29')).toEqual([]);
    expect(on('2028-03-01')).toEqual(['ended documents/d effectiveTo']);
    expect(on('2028-03-01', { effectiveTo: '2028-02-29' })).toEqual([]);
    expect(on('2028-03-01', { repealedOn: '2027-01-01' })).toEqual([]);
  });
});

const wrong = 'постановление Минпросвещения от 24.12.2019 № Р-145';

describe('FED-22, acts that texts cite', () => {
  test.each([
    ['a body', { news: [{ id: 'n', body: `Первая строка.\n\nСмотрите ${wrong}.` }] }, 'miscited news/n body'],
    ['a summary', { materials: [{ id: 'm', summary: wrong }] }, 'miscited materials/m summary'],
    [
      'a section of a roadmap',
      { roadmaps: [{ id: 'r', sections: [{ title: 'Основание', text: wrong }] }] },
      'miscited roadmaps/r sections.0.text',
    ],
    [
      'the basis of a target',
      { roadmaps: [{ id: 'r', targetSeries: [{ audience: 'pupils', basis: wrong, values: [] }] }] },
      'miscited roadmaps/r targetSeries.0.basis',
    ],
    [
      'the text of a local act',
      { documents: [{ id: 'd', htmlText: wrong }] },
      'miscited documents/d htmlText',
    ],
    [
      'the school',
      { school: { notApplicable: [{ rule: 'SEC-02', reason: wrong, statedOn: '2026-01-01' }] } },
      'miscited school/school notApplicable.0.reason',
    ],
  ])('rejects: %s', (_, input, expected) => {
    const { violations } = runRule(rule, input);
    expect(summarise(violations)).toEqual([expected]);
    expect(violations[0]?.args).toEqual({
      cited: wrong,
      faults: 'documentType documentDate',
      citation: 'распоряжение Минпросвещения России от 25.12.2019 № Р-145',
    });
  });

  test('tells the line of a body, and the same words once', () => {
    const body = `Первая строка.\n\nСмотрите ${wrong}.\n\nЕщё раз: ${wrong}.`;
    expect(runRule(rule, { news: [{ id: 'n', body }] }).violations.map(({ line }) => line)).toEqual([12]);
  });

  test.each([
    ['a right citation', { news: [{ id: 'n', body: 'По распоряжению от 25.12.2019 № Р-145.' }] }],
    ['the number of the school’s own act', { documents: [{ id: 'd', documentNumber: '145-р' }] }],
    ['the number of an order', { pairings: [{ id: 'p', order: { kind: 'order', number: '145-р' } }] }],
    ['an address', { materials: [{ id: 'm', url: 'https://docs.example/№145-р' }] }],
    ['an activity of a roadmap', { news: [{ id: 'n', roadmapActivities: ['karta-r145/1.1'] }] }],
  ])('accepts: %s', (_, input) => {
    expect(runRule(rule, input).violations).toEqual([]);
  });

  test('an act that has ended is cited by old texts only', () => {
    const body = 'Сведения размещены по постановлению Правительства РФ от 20.10.2021 № 1802.';
    const news = (fields: Record<string, unknown>, asOf = '2028-03-01') =>
      summarise(runRule(rule, { news: [{ id: 'n', body, ...fields }] }, asOf).violations);
    expect(news({}, '2028-02-29')).toEqual([]);
    expect(news({})).toEqual(['citedEnded news/n body']);
    expect(news({ publishedOn: '2028-03-02' })).toEqual(['citedEnded news/n body']);
    expect(news({ publishedOn: '2027-03-01' })).toEqual([]);
    expect(news({ body: `${body} Оно утратило силу.` })).toEqual([]);
  });
});
