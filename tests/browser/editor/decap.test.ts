import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useEditor } from '../../support/editor-session.ts';
import { expectKept } from '../../support/kept-text.ts';

/** One test of each thing that is done to Decap from outside: an update of it shows here what it broke. */
const session = useEditor();

it('has a strict policy: nothing is evaluated', async () => {
  const { headers } = await fetch(`${session.server.origin}/admin/`);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).toContain("object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe-eval');
  const editor = await session.open();
  await editor.openList('news');
  // What a debugger evaluates is let through; what the page does later is not.
  const message = await editor.page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(Reflect.construct(Function, ['return 1']));
          } catch (error) {
            resolve((error as Error).name);
          }
        });
      }),
  );
  expect(message).toBe('EvalError');
  session.complaints.length = 0;
});

/** Words in Latin letters that are neither names of files and codes nor of things that are called so. */
async function englishWords(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText();
  const words = text.split(/\s+/).filter((word) => /^[«(„]?[A-Za-z]{3,}[.,:!?»)]?$/.test(word));
  return words.filter((word) => !/^(?:PDF|DOCX|PNG|Ctrl|npm|run|cms)\W?$/.test(word));
}

it('speaks Russian on every screen', async () => {
  const editor = await session.open();
  const { page } = editor;
  const found: string[] = [];
  const look = async (place: string) => {
    found.push(...(await englishWords(page)).map((word) => `${place}: ${word}`));
  };
  await editor.openList('news');
  await look('list');
  for (const name of ['По группам', 'Показать', 'Порядок']) {
    const button = page.getByRole('button', { name });
    if ((await button.count()) === 0) continue;
    await button.click();
    await look(name);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('textbox', { name: 'Искать во всём разделе' }).fill('ъъъъ');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('/search/');
  await look('search');
  await page.getByRole('button', { name: 'Файлы' }).click();
  await page.getByText('polozhenie.pdf').first().waitFor();
  await look('files');
  await editor.newEntry('programs');
  await editor.form.getByRole('toolbar').waitFor();
  await look('entry');
  expect(found).toEqual([]);
  expect(await page.locator('html').getAttribute('lang')).toBe('ru');
});

it('keeps no copy of its own of what is unsaved', async () => {
  const editor = await session.open();
  const { page } = editor;
  await editor.openEntry('news', 'sem-minut-na-razgovor');
  await editor.fill('Заголовок', 'Только одна копия');
  await expectKept(page, 'Только одна копия');
  const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  const copies = await page.evaluate(
    () =>
      new Promise<unknown[]>((resolve) => {
        const opening = indexedDB.open('localforage');
        opening.onsuccess = () => {
          if (!opening.result.objectStoreNames.contains('keyvaluepairs')) return resolve([]);
          const keys = opening.result.transaction('keyvaluepairs').objectStore('keyvaluepairs').getAllKeys();
          keys.onsuccess = () => resolve(keys.result);
        };
      }),
  );
  expect(databases).toContain('school-editor');
  expect(copies.filter((key) => String(key).startsWith('backup'))).toEqual([]);
});

it('shows the entry of the address, also when only the hash changes', async () => {
  const editor = await session.open();
  const { page } = editor;
  const goTo = (name: string) =>
    page.evaluate((slug) => {
      location.hash = `#/collections/news/entries/${slug}`;
    }, name);
  await editor.openEntry('news', 'sem-minut-na-razgovor');
  await goTo('novyy-god-nastavnichestva');
  await expect
    .poll(() => editor.field('Заголовок').inputValue())
    .toBe('Пары и группы закреплены, дорожная карта на год утверждена');
  await page.goBack();
  await expect.poll(() => editor.field('Заголовок').inputValue()).toMatch(/^Семь минут на разговор/);
});

it('shows no passing note of its own beside what the screen says', async () => {
  const editor = await session.open();
  await editor.openEntry('news', 'novyy-god-nastavnichestva');
  await editor.fill('Коротко', 'Коротко и ясно.');
  await editor.save();
  await editor.expectSaid('Сохранено.');
  expect(await editor.page.getByRole('alert').allInnerTexts()).toEqual([]);
});

it('marks drafts and findings in its lists', async () => {
  const editor = await session.open();
  await editor.newEntry('news');
  await editor.fill('Заголовок', 'Щука и ёрш');
  await editor.saveDraft();
  expect(await session.server.read('news/shchuka-i-yorsh.mdx')).toContain('id: shchuka-i-yorsh\n');
  await editor.openList('news');
  const row = editor.page.getByRole('main').getByRole('listitem').filter({ hasText: 'Щука и ёрш' });
  await row.getByText('Черновик').waitFor();
});
