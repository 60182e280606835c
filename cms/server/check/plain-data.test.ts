import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestEditor } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';

let editor: TestEditor;
beforeAll(async () => {
  editor = await createTestEditor();
});
afterAll(() => editor.remove());

const headers = {
  host: '127.0.0.1:4321',
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
};
const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

test.each<[string, string, number]>([
  ['a few levels', `{"programs":${deep(5)}}`, 200],
  ['nested deeply', `{"x":${deep(100_000)}}`, 422],
  ['a prototype, which nobody reads', '{"__proto__":{"a":1}}', 200],
  ['a constructor', '{"constructor":{"x":1}}', 422],
  ['a prototype further down', '{"details":[{"__proto__":{"a":1}}]}', 422],
])('data of a draft: %s', async (_name, data, status) => {
  for (const kind of ['news', 'school']) {
    const body = `{"draft":{"kind":"${kind}","data":${data}}}`;
    const response = await editor.request('/admin/api/check', { method: 'POST', headers, body });
    const text = await response.text();
    expect([response.status, text]).toEqual([
      status,
      expect.stringMatching(status === 200 ? /findings/ : /[а-яё]{5}/),
    ]);
  }
});
