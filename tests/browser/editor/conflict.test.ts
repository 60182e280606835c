import { describe, expect, it } from 'vitest';
import type { EditorPage } from '../../support/editor-page.ts';
import { useEditor } from '../../support/editor-session.ts';

const session = useEditor();
const file = 'news/novyy-god-nastavnichestva.mdx';

async function openNews(): Promise<EditorPage> {
  const editor = await session.open();
  await editor.openEntry('news', 'novyy-god-nastavnichestva');
  return editor;
}

async function retitle(editor: EditorPage, title: string): Promise<void> {
  await editor.fill('Заголовок', title);
  await editor.save();
}

const title = async () => /^title: (.*)$/m.exec((await session.server.read(file)) ?? '')?.[1];

/** Texts of all saved versions of the file, newest first. */
function versions(): string[] {
  const { server } = session;
  const commits = server.git('log', '--format=%H', '--', `content/${file}`).split('\n');
  return commits.map((commit) => server.git('show', `${commit}:content/${file}`));
}

/** Two people open the entry; the first one saves a title, the second one tries to save an edit of their own. */
async function clash(first: string, edit: (second: EditorPage) => Promise<void>): Promise<EditorPage> {
  const one = await openNews();
  const second = await openNews();
  await retitle(one, first);
  await one.expectSaid('Сохранено.');
  await edit(second);
  await second.save();
  const dialog = second.dialog('Эту запись уже изменили');
  await dialog.waitFor();
  await dialog.getByText('Мария Ступина').waitFor();
  expect(await title()).toBe(first);
  return second;
}

describe('the second of two edits of one field', () => {
  it('is refused, shows both and stays in the form', async () => {
    const second = await clash('Минуты первого', (editor) => editor.fill('Заголовок', 'Минуты второго'));
    const dialog = second.dialog('Эту запись уже изменили');
    await dialog.getByRole('heading', { name: 'Изменили оба' }).waitFor();
    const differences = await dialog.getByRole('definition').allInnerTexts();
    expect(differences.join('\n')).toMatch(/У них\s+Минуты первого[^]*У вас\s+Минуты второго/);
    expect(await dialog.getByRole('button', { name: 'Объединить' }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'К форме' }).click();
    expect(await second.field('Заголовок').inputValue()).toBe('Минуты второго');
    expect(await title()).toBe('Минуты первого');
  });

  it('may be written over the first, which stays in the history', async () => {
    const second = await clash('Версия первого', (editor) => editor.fill('Заголовок', 'Версия второго'));
    await second.page.getByRole('button', { name: 'Записать мою версию поверх' }).click();
    await second.expectSaid('Сохранено.');
    expect(await title()).toBe('Версия второго');
    expect(versions()[1]).toContain('title: Версия первого\n');
  });

  it('may give way to the first, and is offered for recovery', async () => {
    const second = await clash('Заголовок первого', (editor) =>
      editor.fill('Заголовок', 'Заголовок второго'),
    );
    await second.page.getByRole('button', { name: 'Оставить их версию' }).click();
    await expect.poll(() => second.field('Заголовок').inputValue()).toBe('Заголовок первого');
    await second.page.getByText('Есть несохранённые изменения').first().waitFor();
    expect(await title()).toBe('Заголовок первого');
    await second.page.getByRole('button', { name: 'Вернуть', exact: true }).click();
    await expect.poll(() => second.field('Заголовок').inputValue()).toBe('Заголовок второго');
  });
});

it('merges edits of different fields', async () => {
  const second = await clash('Общий заголовок', (editor) => editor.fill('Коротко', 'Коротко о парах.'));
  const dialog = second.dialog('Эту запись уже изменили');
  await dialog.getByRole('heading', { name: 'Изменили только вы' }).waitFor();
  await dialog.getByRole('button', { name: 'Объединить' }).click();
  await second.expectSaid('Сохранено.');
  const text = await session.server.read(file);
  expect(text).toContain('title: Общий заголовок\n');
  expect(text).toContain('summary: Коротко о парах.\n');
});

it('keeps an edit of an entry that was deleted meanwhile', async () => {
  const path = 'materials/pamyatka-nastavlyaemomu.mdx';
  const one = await session.open();
  const two = await session.open();
  for (const editor of [one, two]) await editor.openEntry('materials', 'pamyatka-nastavlyaemomu');
  await one.menu('Удалить');
  await one
    .dialog(/^Удалить «/)
    .getByRole('button', { name: 'Удалить' })
    .click();
  await expect.poll(() => session.server.read(path)).toBeUndefined();
  await two.fill('Заголовок', 'Памятка, которая нужна');
  await two.save();
  await two
    .dialog('Эту запись уже удалили')
    .getByRole('button', { name: 'Создать снова с моим текстом' })
    .click();
  await two.expectSaid('Сохранено.');
  expect(await session.server.read(path)).toContain("title: 'Памятка, которая нужна'\n");
});

describe('the history', () => {
  it('takes back the last publication, which stays there', async () => {
    const editor = await openNews();
    const before = await title();
    await retitle(editor, 'Поспешный заголовок');
    await editor.expectSaid('Сохранено.');
    await editor.menu('Отменить последнее сохранение');
    await editor.page.getByRole('button', { name: 'Отменить сохранение', exact: true }).click();
    await expect.poll(title).toBe(before);
    await expect.poll(() => editor.field('Заголовок').inputValue()).toBe(before);
    expect(session.server.git('log', '-1', '--format=%s')).toMatch(
      /^Новость «.*»: отменено последнее сохранение$/,
    );
    expect(versions()[1]).toContain('title: Поспешный заголовок\n');
  });

  it('lists versions and brings one back into the form', async () => {
    const editor = await openNews();
    const before = await title();
    await retitle(editor, 'Новейший заголовок');
    await editor.expectSaid('Сохранено.');
    await editor.tab('История');
    const list = editor.panel.getByRole('tabpanel').getByRole('listitem');
    await list.filter({ hasText: 'Новость «Новейший заголовок»: изменена' }).first().waitFor();
    expect(await list.count()).toBe(versions().length);
    expect(await list.first().innerText()).toContain('Мария Ступина');
    await list.nth(1).getByRole('button', { name: 'Посмотреть' }).click();
    await editor.page.getByRole('button', { name: 'Вернуть в форму' }).click();
    await expect.poll(() => editor.field('Заголовок').inputValue()).toBe(before);
    expect(await title()).toBe('Новейший заголовок');
    await editor.save();
    await expect.poll(title).toBe(before);
  });
});
