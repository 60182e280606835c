import { expect, test } from 'vitest';
import { news, openDraftCheck } from '../../tests/support/draft-check.ts';
import type { CheckAnswer } from '../api/types.ts';

const { content, check, saved } = await openDraftCheck();

const refusing = ({ findings }: CheckAnswer) =>
  findings
    .filter(({ refuses }) => refuses)
    .map(({ rule, field, elsewhere }) => [rule, elsewhere?.id ?? field].join(' '));

test('what is right has nothing to tell', () => {
  expect(check('news', news)).toEqual({
    asOf: '2026-11-22',
    findings: [],
    refused: false,
    hidden: [],
    address: '/nastavnichestvo/novosti/novoe/',
  });
});
test('errors come with act, field and page, and refuse publishing', () => {
  const { findings, refused } = check('programs', {
    id: 'p-x',
    title: 'а',
    extensions: [{ newEndDate: '2027-02-30' }],
  });
  expect(refused).toBe(true);
  expect(findings.find(({ field }) => field === 'extensions.0.newEndDate')).toMatchObject({
    rule: 'DATA-02',
    severity: 'error',
    fieldLabel: 'Продления, 1: Новая дата окончания',
    page: '/nastavnichestvo/samoproverka/pravila/data-02/',
    refuses: true,
  });
  expect(findings.map(({ severity }) => severity)).toEqual(findings.map(({ severity }) => severity).sort());
});
test('a draft is judged as if it were published', () => {
  const answer = check('news', { ...news, draft: true, programs: ['net-takoj'], body: '<b>{x}</b>' });
  expect(refusing(answer)).toEqual(expect.arrayContaining(['DATA-06 programs.0', 'BODY-01 body']));
  expect(answer.hidden.map(({ code }) => code)).toEqual(['draft', 'withheld']);
});
test('a finding in the text has the line of the form', () => {
  const answer = check('news', { ...news, body: 'Первая.\n\nТретья <b>жирно</b>.' });
  expect(answer.findings.find(({ rule }) => rule === 'BODY-01')).toMatchObject({
    field: 'body',
    fieldLabel: 'Текст',
    bodyLine: 3,
  });
});
test('what a change breaks elsewhere refuses it, and names the entry', () => {
  const file = 'pairings/gruppa-06.json';
  const answer = check('pairings', { ...saved('pairings', file), id: 'gruppa-6' }, file);
  expect(answer.refused).toBe(true);
  expect(answer.findings.filter(({ elsewhere }) => elsewhere?.kind === 'programs').length).toBeGreaterThan(0);
});
test('every saved entry can be published as it is', () => {
  const entries = Object.values(content.entries).flat();
  expect(entries.length).toBeGreaterThan(50);
  for (const { kind, file } of entries)
    expect([file, refusing(check(kind, saved(kind, file), file))]).toEqual([file, []]);
});
