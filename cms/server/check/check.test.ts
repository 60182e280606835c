import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '#rules/finding';
import { createTestEditor } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';
import type { CheckAnswer, DraftData, PreviewAnswer } from '../../api/types.ts';
import type { Kind } from '#model/kind-names';
import { readEntryFile } from '../../entry-file/entry-file.ts';
import { labelOfField } from './field-label.ts';
import { findNew } from './new-findings.ts';

let editor: TestEditor;
beforeAll(async () => {
  editor = await createTestEditor();
});
afterAll(() => editor.remove());

const news: DraftData = { id: 'n-x', title: 'Новое', publishedOn: '2026-11-10', body: 'Текст.' };
const check = async (kind: Kind, data: DraftData, file?: string, asOf?: string): Promise<CheckAnswer> => {
  const { status, body } = await editor.ask<CheckAnswer>('check', { draft: { kind, file, data }, asOf });
  expect(status).toBe(200);
  return body;
};
const saved = async (kind: Kind, file: string): Promise<DraftData> =>
  readEntryFile(kind, (await editor.read(file)) ?? '');
const refusing = ({ findings }: CheckAnswer) =>
  findings
    .filter(({ refuses }) => refuses)
    .map(({ rule, field, elsewhere }) => [rule, elsewhere?.id ?? field].join(' '));

describe('check', () => {
  test('what is right has nothing to tell', async () => {
    expect(await check('news', news)).toEqual({
      asOf: '2026-11-22',
      findings: [],
      refused: false,
      hidden: [],
      address: '/nastavnichestvo/novosti/novoe/',
    });
  });
  test('errors come with act, field and page, and refuse publishing', async () => {
    const { findings, refused } = await check('programs', {
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
  test('a draft is judged as if it were published', async () => {
    const answer = await check('news', { ...news, draft: true, programs: ['net-takoj'], body: '<b>{x}</b>' });
    expect(refusing(answer)).toEqual(expect.arrayContaining(['DATA-06 programs.0', 'BODY-01 body']));
    expect(answer.hidden.map(({ code }) => code)).toEqual(['draft', 'withheld']);
  });
  test('a finding in the text has the line of the form', async () => {
    const answer = await check('news', { ...news, body: 'Первая.\n\nТретья <b>жирно</b>.' });
    expect(answer.findings.find(({ rule }) => rule === 'BODY-01')).toMatchObject({
      field: 'body',
      fieldLabel: 'Текст',
      bodyLine: 3,
    });
  });
  test('what a change breaks elsewhere refuses it, and names the entry', async () => {
    const file = 'pairings/gruppa-06.json';
    const answer = await check('pairings', { ...(await saved('pairings', file)), id: 'gruppa-6' }, file);
    expect(answer.refused).toBe(true);
    expect(answer.findings.filter(({ elsewhere }) => elsewhere?.kind === 'programs').length).toBeGreaterThan(
      0,
    );
  });
  test('every saved entry can be published as it is', async () => {
    const { content } = await editor.context.store.current();
    const entries = Object.values(content.entries).flat();
    expect(entries.length).toBeGreaterThan(50);
    for (const { kind, file } of entries)
      expect([file, refusing(await check(kind, await saved(kind, file), file))]).toEqual([file, []]);
  });
  test('a programme tells its status and the day of its results', async () => {
    const { programs } = (await editor.context.store.current()).content.entries;
    const running = programs.find(
      ({ data }) => data.completion === undefined && data.startDate !== undefined,
    );
    const own = running?.file ?? '';
    const data = await saved('programs', own);
    const completed = {
      ...data,
      completion: { date: '2027-05-31', ground: 'plan-completed' },
      results: { summary: 'Итоги', draft: true },
    };
    const answer = await check('programs', completed, own);
    expect(['active', 'extended']).toContain(answer.status?.code);
    expect(answer.hidden.find(({ code }) => code === 'resultsUntil')).toEqual({
      code: 'resultsUntil',
      text: 'Результаты программы не показываем, пока не наступит 31 мая 2027 года.',
      from: '2027-05-31',
    });
    expect((await check('programs', { ...data, draft: true }, own)).status).toEqual({
      code: 'draft',
      label: 'проект',
    });
  });
  test('what waits for its day says for which', async () => {
    const answer = await check('news', { ...news, publishedOn: '2026-12-01' });
    expect(answer.hidden).toEqual([
      {
        code: 'notYet',
        text: 'День публикации не наступил. Покажем 1 декабря 2026 года.',
        from: '2026-12-01',
      },
    ]);
    expect(
      (await check('news', { ...news, publishedOn: '2026-12-01' }, undefined, '2026-12-01')).hidden,
    ).toEqual([]);
  });
  test('a person without a consent is told of, with the day on which it begins', async () => {
    const file = 'mentors/m-2vkp.json';
    const data = await saved('mentors', file);
    const consents = (data['consents'] as { kind: string }[]).map((consent) =>
      consent.kind === 'distribution' ? { ...consent, validFrom: '2026-12-01' } : consent,
    );
    expect((await check('mentors', { ...data, consents }, file)).hidden).toMatchObject([
      { code: 'anonymised', from: '2026-12-01' },
    ]);
    const without = await check('mentors', { ...data, consents: [] }, file);
    expect(without.hidden).toMatchObject([{ code: 'anonymised' }]);
    expect(without.address).toBe('/nastavnichestvo/nastavniki/');
  });
  test('withdrawn entries and faulty files are told of', async () => {
    const answer = await check('news', { ...news, withdrawnOn: '2026-11-01', files: [{ file: 'net.pdf' }] });
    expect(answer.hidden.map(({ code }) => code)).toEqual(['withdrawn', 'attachment']);
  });
  test.each<[Kind, string]>([
    ['school', ''],
    ['mentees', 'nastavlyaemye/'],
    ['reports', 'pokazateli/'],
    ['mentors', 'nastavniki/m-2vkp/'],
  ])('%s: the page that shows it', async (kind, address) => {
    const { content } = await editor.context.store.current();
    const file =
      kind === 'school'
        ? 'school.json'
        : kind === 'mentors'
          ? 'mentors/m-2vkp.json'
          : (content.entries[kind][0]?.file ?? '');
    expect((await check(kind, await saved(kind, file), file)).address).toBe(`/nastavnichestvo/${address}`);
  });
  test('a pair is shown by its programme', async () => {
    const file = 'pairings/gruppa-06.json';
    expect((await check('pairings', await saved('pairings', file), file)).address).toMatch(
      /^\/nastavnichestvo\/programmy\/[a-z0-9-]+\/$/,
    );
  });
  test.each<[string, unknown]>([
    ['another collection', { kind: 'news', file: 'events/a.mdx', data: news }],
    ['a step up', { kind: 'news', file: 'news/../school.json', data: news }],
    ['gone', { kind: 'news', file: 'news/net.mdx', data: news }],
  ])('a file that is not there: %s', async (_name, draft) => {
    expect((await editor.ask('check', { draft })).status).toBe(404);
  });
});

describe('preview', () => {
  const preview = (kind: Kind, data: DraftData, asOf?: string) =>
    editor.ask<PreviewAnswer>('preview', { draft: { kind, data }, asOf });
  test('shows the page even with errors of the draft', async () => {
    const { body } = await preview('news', {
      ...news,
      programs: ['net-takoj'],
      title: 'Заголовок с ошибкой',
    });
    expect(body.address).toBe('/nastavnichestvo/novosti/zagolovok-s-oshibkoj/');
    expect(body.html).toContain('Заголовок с ошибкой');
  });
  test('what waits for its day is shown as of that day', async () => {
    const { body } = await preview('news', { ...news, publishedOn: '2026-12-01' });
    expect([body.asOf, body.address]).toEqual(['2026-12-01', '/nastavnichestvo/novosti/novoe/']);
  });
  test('results without a completion stay away', async () => {
    const { body } = await preview('cases', {
      id: 'c-x',
      title: 'Кейс до завершения',
      programs: ['net'],
      body: 'Итоги.',
    });
    expect(body.address).toBe('/nastavnichestvo/keysy/');
    expect(body.html).not.toContain('Кейс до завершения');
  });
  test('a person without a consent has no name there', async () => {
    const { body } = await preview('mentors', { id: 'm-qqqq', lastName: 'Канарейкина', firstName: 'Зоя' });
    expect(body.address).toBe('/nastavnichestvo/nastavniki/');
    expect(body.html).not.toContain('Канарейкин');
  });
  test('an entry that cannot be read has no page', async () => {
    const { status, body } = await preview('news', { id: 'n-x', title: 7 });
    expect([status, body.code]).toEqual([422, 'invalid']);
  });
});

describe('new findings', () => {
  const finding = (code: string, field: string, args = {}, file = 'news/a.mdx'): Finding => ({
    ...{
      rule: 'DATA-06',
      code,
      severity: 'error',
      source: '',
      file,
      field,
      args,
      breaks: true,
      withholds: true,
    },
  });
  test.each<[name: string, before: Finding[], after: Finding[], added: number[]]>([
    ['the same', [finding('a', 'x')], [finding('a', 'x')], []],
    ['another code', [finding('a', 'x')], [finding('b', 'x')], [0]],
    ['moved in its list', [finding('a', 'l.0.x')], [finding('a', 'l.1.x')], []],
    ['a second one', [finding('a', 'l.0.x')], [finding('a', 'l.0.x'), finding('a', 'l.1.x')], [1]],
    ['moved, and a second one', [finding('a', 'l.0.x')], [finding('a', 'l.1.x'), finding('a', 'l.2.x')], [1]],
    ['another count', [finding('a', 'x', { n: 1 })], [finding('a', 'x', { n: 2 })], []],
    ['another file', [finding('a', 'x')], [finding('a', 'x', {}, 'news/b.mdx')], [0]],
    ['a hint becomes an error', [{ ...finding('a', 'x'), severity: 'info' }], [finding('a', 'x')], [0]],
    ['mended', [finding('a', 'x')], [], []],
  ])('%s', (_name, before, after, added) => {
    expect([...findNew(before, after)]).toEqual(added.map((index) => after[index]));
  });
});

test.each<[Kind, string, string]>([
  ['programs', '', ''],
  ['programs', 'body', 'Текст'],
  ['programs', 'title', 'Название программы'],
  ['programs', 'extensions.1.newEndDate', 'Продления, 2: Новая дата окончания'],
  ['school', 'head.lastName', 'Руководитель: Фамилия'],
  ['news', 'unknown.key', 'unknown: key'],
])('name of a field: %s %s', (kind, field, label) => {
  expect(labelOfField(kind, field)).toBe(label);
});
