import { expect, it } from 'vitest';
import type { EditorPage } from '../../support/editor-page.ts';
import { useEditor } from '../../support/editor-session.ts';
import { findBarriersAtWidths } from '../../support/find-barriers.ts';

const session = useEditor({ workflow: true });
/** A busy machine must not fail a test that is right. */
const patience = { timeout: 10_000 };
const file = 'news/shchegly-na-soglasovanii.mdx';
const branches = () => session.server.git('for-each-ref', '--format=%(refname)', 'refs').split('\n').length;
/** What people see who look into the folder and its history. */
const published = async () => ({
  head: session.server.git('rev-parse', 'HEAD'),
  status: session.server.git('status', '--porcelain'),
  text: await session.server.read(file),
});

const stage = (editor: EditorPage) => editor.page.getByRole('combobox', { name: 'Этап' });

async function moveTo(editor: EditorPage, name: string): Promise<void> {
  await expect.poll(() => stage(editor).isEnabled(), patience).toBe(true);
  await stage(editor).selectOption({ label: name });
  await expect.poll(() => stage(editor).locator('option:checked').innerText(), patience).toBe(name);
  await expect.poll(() => stage(editor).isEnabled(), patience).toBe(true);
}

it('leads an entry from a draft over the review to the site, which does not move before', async () => {
  const before = await published();
  const refs = branches();
  const editor = await session.open();
  await editor.newEntry('news');
  await editor.fill('Заголовок', 'Щеглы на согласовании');
  await editor.writeBody('Текст, который читают двое.');
  await editor.fill('Дата', '2026-11-19');
  await editor.chooseReference('О каких программах', 'Классный час');
  await editor.form.getByRole('checkbox', { name: 'Сообщает о результатах программы' }).check();
  await editor.save();
  await stage(editor).waitFor();
  expect(await published()).toEqual(before);
  expect(branches()).toBe(refs + 1);

  // Another person finds it on the board.
  const reviewer = await session.open();
  await reviewer.page.goto(`${session.server.origin}/admin/#/workflow`);
  await reviewer.page
    .getByRole('link', { name: /Щеглы на согласовании/ })
    .first()
    .waitFor();

  await editor.openEntry('news', 'shchegly-na-soglasovanii');
  await moveTo(editor, 'На проверке');
  await moveTo(editor, 'Готово к публикации');
  await editor.publish();
  await editor.panel.getByRole('alert').filter({ hasText: 'Опубликовать пока нельзя' }).waitFor();
  await editor.panel.getByRole('link', { name: 'Основание: A1 п. 8.2' }).first().waitFor();
  expect(await published()).toEqual(before);

  await editor.form.getByRole('checkbox', { name: 'Сообщает о результатах программы' }).uncheck();
  await editor.save();
  await editor.expectSaid('Черновик сохранён.');
  expect(await published()).toEqual(before);
  // What was found ready has changed: it is read once more.
  await expect.poll(() => stage(editor).locator('option:checked').innerText(), patience).toBe('На проверке');
  expect(await editor.page.getByRole('button', { name: 'Опубликовать' }).count()).toBe(0);
  await moveTo(editor, 'Готово к публикации');
  await editor.publish();
  await expect
    .poll(() => session.server.git('log', '-1', '--format=%s'), patience)
    .toBe('Новость «Щеглы на согласовании»: опубликована');
  const text = await session.server.read(file);
  expect(text).toMatch(/^title: Щеглы на согласовании$/m);
  expect(text).toContain('draft: false\n');
  expect(text).toContain('Текст, который читают двое.\n');
  expect(session.server.git('show', '--format=', '--name-only', 'HEAD')).toBe(`content/${file}`);
  await expect.poll(branches, patience).toBe(refs);
  expect(session.server.git('status', '--porcelain')).toBe('');
});

it('keeps an edit of a published entry on its branch, and throws it away on demand', async () => {
  const path = 'news/novyy-god-nastavnichestva.mdx';
  const before = await session.server.read(path);
  const refs = branches();
  const editor = await session.open();
  await editor.openEntry('news', 'novyy-god-nastavnichestva');
  await editor.fill('Коротко', 'Правка, которую никто не видит.');
  await editor.save();
  await expect.poll(branches, patience).toBe(refs + 1);
  expect(await session.server.read(path)).toBe(before);
  await editor.openEntry('news', 'novyy-god-nastavnichestva');
  expect(await editor.field('Коротко').inputValue()).toBe('Правка, которую никто не видит.');
  editor.page.on('dialog', (dialog) => void dialog.accept());
  await editor.menu('Отменить неопубликованные изменения');
  await expect.poll(branches, patience).toBe(refs);
  expect(await session.server.read(path)).toBe(before);
});

it('shows a board without barriers, which publishes by the keyboard', async () => {
  const path = 'news/sem-minut-na-razgovor.mdx';
  const editor = await session.open();
  const { page } = editor;
  await editor.openEntry('news', 'sem-minut-na-razgovor');
  await editor.fill('Коротко', 'Правка, которую читают двое.');
  await editor.save();
  await stage(editor).waitFor();
  await moveTo(editor, 'Готово к публикации');
  await page.goto(`${session.server.origin}/admin/#/workflow`);
  const name = /^Семь минут на разговор.* 16\.11\.2026$/;
  const card = page.getByRole('main').getByRole('article', { name });
  await card.waitFor();
  const found = await findBarriersAtWidths(page, 'board');
  await page.getByRole('button', { name: 'Новая запись' }).click();
  await page.getByRole('button', { name: 'Новости' }).waitFor();
  found.push(...(await findBarriersAtWidths(page, 'menu of the board')));
  await page.keyboard.press('Escape');
  expect(found).toEqual([]);

  const form = await card.getByRole('link').getAttribute('href');
  expect(form).toContain('#/collections/news/entries/sem-minut-na-razgovor');
  page.on('dialog', (dialog) => void dialog.accept());
  await card.getByRole('button', { name: 'Опубликовать' }).press('Enter');
  await card.waitFor({ state: 'detached' });
  expect(await session.server.read(path)).toContain('summary: Правка, которую читают двое.\n');
});
