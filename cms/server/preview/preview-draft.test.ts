import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestEditor } from '../../../tests/support/editor.ts';
import type { TestEditor } from '../../../tests/support/editor.ts';
import type { Kind } from '#model/kind-names';
import type { DraftData, PreviewAnswer } from '../../api/types.ts';

let editor: TestEditor;
beforeAll(async () => {
  editor = await createTestEditor();
});
afterAll(() => editor.remove());

const news: DraftData = { id: 'n-x', title: 'Новое', publishedOn: '2026-11-10', body: 'Текст.' };

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
