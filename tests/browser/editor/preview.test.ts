import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFixture, demoContent } from '../../support/build.ts';
import type { EditorPage } from '../../support/editor-page.ts';
import { useEditor } from '../../support/editor-session.ts';
import type { ServedSite } from '../../support/serve-site.ts';
import { serveSite } from '../../support/serve-site.ts';

const session = useEditor();
let site: ServedSite;

beforeAll(async () => {
  const built = await buildFixture(demoContent);
  expect(built.code, built.stderr).toBe(0);
  site = await serveSite(built.dir, '/nastavnichestvo/');
});
afterAll(() => site.stop());

async function openPreview(
  kind: 'news' | 'programs' | 'mentors',
  name: string,
  window?: EditorPage,
): Promise<EditorPage> {
  const editor = window ?? (await session.open());
  await editor.openEntry(kind, name);
  await editor.tab('На сайте');
  await frame(editor).getByRole('main').waitFor();
  return editor;
}

const frame = (editor: EditorPage) => editor.page.frameLocator('iframe[title="Страница на сайте"]');
/** The text of the page's main part, with blanks as they are read, and how much room it takes. */
const mainText = async (main: Locator) => (await main.innerText()).replaceAll(/\s+/g, ' ').trim();
const height = (main: Locator) => main.evaluate(({ scrollHeight }) => scrollHeight);

describe('the preview', () => {
  it.each([
    ['news', 'sem-minut-na-razgovor', 'novosti/sem-minut-na-razgovor/'],
    ['programs', 'pervye-shagi', 'programmy/pervye-shagi/'],
    ['mentors', 'm-4k7d', 'nastavniki/m-4k7d/'],
  ] as const)('of %s %s is the page of the built site', async (kind, name, address) => {
    const [editor, reader] = [await session.open(), await session.open()];
    // A first visit may show the font of the computer, a later one that of the section: here both show the former.
    for (const { page } of [editor, reader]) await page.route('**/*.woff2', (route) => route.abort());
    await openPreview(kind, name, editor);
    await reader.page.goto(`${site.address}${address}`);
    const page = reader.page.getByRole('main');
    const text = await mainText(page);
    expect(text.length).toBeGreaterThan(200);
    expect(await mainText(frame(editor).getByRole('main'))).toBe(text);
    expect(await height(frame(editor).getByRole('main'))).toBe(await height(page));
  });

  it('shows what was typed within a pause', async () => {
    const editor = await openPreview('news', 'sem-minut-na-razgovor');
    await editor.fill('Коротко', 'Слова, которых ещё нет на сайте.');
    await frame(editor).getByText('Слова, которых ещё нет на сайте.').first().waitFor({ timeout: 5000 });
    expect(await session.server.read('news/sem-minut-na-razgovor.mdx')).not.toContain('ещё нет на сайте');
  });

  it('has the width of a phone and of a computer', async () => {
    const editor = await openPreview('news', 'sem-minut-na-razgovor');
    const width = () =>
      frame(editor)
        .locator('html')
        .evaluate((html) => html.clientWidth);
    expect(await width()).toBeGreaterThan(1200);
    await editor.panel.getByRole('button', { name: /^Телефон/ }).click();
    await expect.poll(width).toBeLessThan(361);
    await editor.panel.getByRole('button', { name: /^Компьютер/ }).click();
    await expect.poll(width).toBeGreaterThan(1200);
  });

  it('tells what is withheld and from when, and shows the page of that day', async () => {
    const editor = await openPreview('news', 'sem-minut-na-razgovor');
    await editor.fill('Дата', '2026-12-05');
    const notes = editor.panel.locator('section').filter({ hasText: 'Не увидят на сайте' });
    await notes
      .getByText('5 декабря 2026', { exact: false })
      .or(notes.getByText('05.12.2026'))
      .first()
      .waitFor();
    await editor.panel.getByLabel('Как будет на дату').fill('2026-12-06');
    await notes.waitFor({ state: 'detached' });
    await frame(editor).getByText('6 декабря 2026 года').first().waitFor();
  });

  it('hides a name without a consent', async () => {
    const editor = await openPreview('mentors', 'm-4k7d');
    await frame(editor).getByText('Лебяжина').first().waitFor();
    await editor.form
      .getByRole('button', { name: /распространение/ })
      .first()
      .click();
    await editor.fill('Отозвано', '2026-11-01', editor.card('consents.1'));
    await expect
      .poll(() => mainText(frame(editor).getByRole('main')), { timeout: 10_000 })
      .not.toContain('Лебяжина');
  });
});

it('runs no script of the text and sends nothing anywhere', async () => {
  const editor = await session.open();
  const { page } = editor;
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== session.server.origin) foreign.push(request.url());
  });
  await editor.newEntry('news');
  await editor.fill('Заголовок', 'Канарейка');
  await editor.writeBody(
    [
      'Зёрна и вода.',
      '<script>top.canary = 1</script>',
      '<img src="https://canary.example/a.png" onerror="top.canary = 2">',
      '![](https://canary.example/b.png)',
      '{(globalThis.canary = 3)}',
      '<iframe srcdoc="<script>top.canary = 4</script>"></iframe>',
      '[ссылка](javascript:top.canary=5)',
    ].join('\n\n'),
  );
  await editor.findings('Мешает опубликовать');
  await editor.tab('На сайте');
  await frame(editor)
    .getByText('Зёрна и вода.')
    .or(editor.panel.getByText('Страница', { exact: false }))
    .first()
    .waitFor();
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => 'canary' in globalThis)).toBe(false);
  expect(foreign).toEqual([]);
});
