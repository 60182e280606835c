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
});
