import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestEditor } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';
import type { CheckAnswer, DraftData } from '../../api/types.ts';

let editor: TestEditor;
beforeAll(async () => {
  editor = await createTestEditor();
});
afterAll(() => editor.remove());

const news: DraftData = { id: 'n-x', title: 'Новое', publishedOn: '2026-11-10', body: 'Текст.' };

test('the server answers with what is found, as of the day that is asked for', async () => {
  const check = (asOf?: string) =>
    editor.ask<CheckAnswer>('check', { draft: { kind: 'news', data: news }, asOf });
  expect(await check()).toEqual({
    status: 200,
    body: {
      asOf: '2026-11-22',
      findings: [],
      refused: false,
      hidden: [],
      address: '/nastavnichestvo/novosti/novoe/',
    },
  });
  expect((await check('2026-11-01')).body.hidden).toMatchObject([{ code: 'notYet', from: '2026-11-10' }]);
});
test('a new entry never takes the file of another', async () => {
  await editor.write('news/novoe.mdx', 'занято');
  const { body } = await editor.ask<CheckAnswer>('check', { draft: { kind: 'news', data: news } });
  expect(body.address).toBe('/nastavnichestvo/novosti/novoe-2/');
});
test.each<[string, unknown]>([
  ['another collection', { kind: 'news', file: 'events/a.mdx', data: news }],
  ['a step up', { kind: 'news', file: 'news/../school.json', data: news }],
  ['gone', { kind: 'news', file: 'news/net.mdx', data: news }],
])('a file that is not there: %s', async (_name, draft) => {
  expect((await editor.ask('check', { draft })).status).toBe(404);
});
