import { describe, expect, it } from 'vitest';
import { kindNames } from '#model/kind-names';
import type { EditorPage } from '../../support/editor-page.ts';
import { useEditor } from '../../support/editor-session.ts';
import { findBarriersAtWidths } from '../../support/find-barriers.ts';

const session = useEditor();

/** An entry of each kind that fills much of its form. */
const examples = {
  school: 'school',
  programs: 'urok-bez-straha',
  mentors: 'm-4k7d',
  mentees: 'n-2xjb',
  pairings: 'para-01',
  cases: 'tishina-ne-tsel',
  documents: 'prikaz-40-o',
  materials: 'kak-nablyudat-urok-kollegi',
  news: 'sem-minut-na-razgovor',
  events: 'nedelya-nastavnichestva',
  roadmaps: 'karta-r145',
  reports: 'anketa-nastavnikov-2026',
} as const;

async function openProgram(): Promise<EditorPage> {
  const editor = await session.open();
  await editor.openEntry('programs', 'pervye-shagi');
  await editor.form.getByRole('toolbar', { name: 'Оформление текста' }).waitFor();
  await editor.form
    .getByRole('region', { name: 'Состояние программы' })
    .getByText('реализуется')
    .first()
    .waitFor();
  return editor;
}

describe('axe finds nothing critical or serious', () => {
  it('in the list, the search and the files', async () => {
    const editor = await session.open();
    const { page } = editor;
    await editor.openList('programs');
    const found = await findBarriersAtWidths(page, 'list');
    await page.getByRole('textbox', { name: 'Искать во всём разделе' }).fill('урок');
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByRole('listitem').first().waitFor();
    found.push(...(await findBarriersAtWidths(page, 'search')));
    await page.getByRole('button', { name: 'Файлы' }).click();
    await page.getByText('polozhenie.pdf').first().waitFor();
    found.push(...(await findBarriersAtWidths(page, 'files')));
    await page.getByRole('button', { name: 'polozhenie.pdf' }).click();
    await page.getByRole('button', { name: 'Скопировать путь' }).waitFor();
    found.push(...(await findBarriersAtWidths(page, 'a chosen file')));
    expect(found).toEqual([]);
  });

  it.each(kindNames)('in the form of %s', async (kind) => {
    const editor = await session.open();
    await editor.openEntry(kind, examples[kind]);
    await editor.findings('Предупреждения');
    for (const add of await editor.form.getByRole('button', { name: /^\d+\./, expanded: false }).all()) {
      if (await add.isVisible()) await add.click();
    }
    expect(await findBarriersAtWidths(editor.page, kind)).toEqual([]);
  });

  it('in the panel', async () => {
    const editor = await openProgram();
    const found: string[] = [];
    for (const tab of ['Проверка', 'На сайте', 'История'] as const) {
      await editor.tab(tab);
      await editor.panel.getByRole('tabpanel', { name: tab }).waitFor();
      found.push(...(await findBarriersAtWidths(editor.page, tab)));
    }
    expect(found).toEqual([]);
  });

  it('in the dialogs', async () => {
    const editor = await openProgram();
    const { page, form } = editor;
    const openings: [string, () => Promise<void>][] = [
      ['Продлить программу', () => editor.add('Продлить')],
      ['Внести корректировку', () => editor.add('Внести корректировку')],
      ['Завершить программу', () => editor.add('Завершить')],
      ['Удалить «', () => editor.menu('Удалить')],
      ['сылк', () => form.getByRole('button', { name: 'Ссылка (Ctrl+K)' }).click()],
      ['аблиц', () => form.getByRole('button', { name: 'Таблица' }).click()],
    ];
    const found: string[] = [];
    for (const [title, open] of openings) {
      await open();
      await editor.dialog(new RegExp(title)).waitFor();
      found.push(...(await findBarriersAtWidths(page, title)));
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    expect(found).toEqual([]);
  });

  it('in the dialog of a conflict', async () => {
    const [one, two] = [await session.open(), await session.open()];
    for (const editor of [one, two]) await editor.openEntry('news', examples.news);
    await one.fill('Заголовок', 'Сначала другие');
    await one.fill('Дата', '2026-11-17');
    await one.save();
    await one.expectSaid('Сохранено.');
    await two.fill('Заголовок', 'Потом я');
    await two.fill('Коротко', 'И об этом тоже я.');
    await two.save();
    await two
      .dialog('Эту запись уже изменили')
      .getByRole('heading', { name: 'Изменили только вы' })
      .waitFor();
    expect(await findBarriersAtWidths(two.page, 'conflict')).toEqual([]);
  });
});

/** What the focused element is called. */
const focusedName = (editor: EditorPage) =>
  editor.page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = ids.map((id) => document.getElementById(id)?.innerText ?? '').join(' ');
    const own =
      'labels' in element ? (element.labels as NodeListOf<HTMLElement> | null)?.[0]?.innerText : undefined;
    return element.ariaLabel ?? own ?? (labels === '' ? element.innerText.slice(0, 80) : labels);
  });

/** Presses a key until the focus stands on what is called so. */
async function moveTo(editor: EditorPage, key: 'Tab' | 'Shift+Tab', name: RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 80) {
    await editor.page.keyboard.press(key);
    const now = await focusedName(editor);
    if (name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`The keyboard does not lead to ${String(name)}, only to: ${passed.join(' | ')}`);
}

it('a piece of news comes from the list to the site by the keyboard alone', async () => {
  const editor = await session.open();
  const { page } = editor;
  await editor.openList('news');
  await moveTo(editor, 'Tab', /^Добавить новость/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toMatch(/\/collections\/news\/new$/);
  await editor.form.getByRole('toolbar').waitFor();
  await moveTo(editor, 'Tab', /^Заголовок/);
  await page.keyboard.type('Без мыши');
  await moveTo(editor, 'Tab', /^Текст новости/);
  await page.keyboard.type('Написано клавиатурой.');
  // It comes with the first answer of the check.
  await editor.form
    .getByRole('button', { name: /^Сегодня/ })
    .first()
    .waitFor();
  await moveTo(editor, 'Tab', /^Сегодня/);
  await page.keyboard.press('Enter');
  await moveTo(editor, 'Shift+Tab', /^Опубликовать$/);
  await page.keyboard.press('Enter');
  await editor.expectSaid('Сохранено и опубликовано.');
  expect(await session.server.read('news/bez-myshi.mdx')).toContain(
    'publishedOn: 2026-11-22\n---\n\nНаписано клавиатурой.\n',
  );
});

it('the focus goes from the list of findings to the field', async () => {
  const editor = await session.open();
  await editor.newEntry('events');
  await editor.fill('Заголовок', 'Вечер без даты');
  await editor.panel.getByRole('button', { name: 'К полю «Начало»' }).click();
  await expect
    .poll(() => editor.field('Начало').evaluate((field) => field === document.activeElement))
    .toBe(true);
});

it('at 360 pixels nothing is wider than the window', async () => {
  const editor = await openProgram();
  const { page } = editor;
  await page.setViewportSize({ width: 360, height: 780 });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(360);
  await page.getByRole('button', { name: 'На сайте' }).click();
  await page.getByRole('tabpanel').waitFor();
  expect(await width()).toBeLessThanOrEqual(360);
  await editor.openList('programs');
  expect(await width()).toBeLessThanOrEqual(360);
});
