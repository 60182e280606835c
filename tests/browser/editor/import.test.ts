import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EditorPage } from '../../support/editor-page.ts';
import { useEditor } from '../../support/editor-session.ts';
import { findBarriersAtWidths } from '../../support/find-barriers.ts';
import { excelList, mentorRows, roadmapLines, roadmapRows, wordTable } from '../../support/import-files.ts';

const session = useEditor();

type Page = EditorPage['page'];

/** How much of the page «Импорт» the browser has asked for. */
const loaded = (page: Page) =>
  page.evaluate(
    () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('ImportPage')).length,
  );

async function openImport(): Promise<Page> {
  const { page } = await session.open();
  await page.goto(`${session.server.origin}/admin/#/collections/mentors`);
  expect(await loaded(page)).toBe(0);
  await page.getByRole('link', { name: 'Импорт' }).click();
  await page.getByRole('heading', { level: 1, name: 'Импорт' }).waitFor();
  expect(await loaded(page)).toBeGreaterThan(0);
  return page;
}

async function choose(page: Page, noun: string, name: string, buffer: Buffer): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${noun}`) }).check();
  await page.getByLabel('Выбрать файл…').setInputFiles({ name, mimeType: '', buffer });
  await page.getByText(`Выбран файл ${name}`).waitFor();
  await page.getByRole('button', { name: 'Показать, что получится' }).press('Enter');
}

async function drop(page: Page, name: string, file: Buffer): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ({ bytes, called }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], called));
      return data;
    },
    { bytes: [...file], called: name },
  );
  await page.getByText('или перетащите его сюда').dispatchEvent('drop', { dataTransfer });
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe('the page «Импорт»', () => {
  it('shows mentors before it writes them, and keeps out who has no consent', async () => {
    const page = await openImport();
    const before = session.server.git('rev-parse', 'HEAD');
    await choose(page, 'Наставники', 'spisok.xlsx', await excelList(mentorRows));
    await page.getByRole('heading', { name: 'Новые: 2' }).waitFor();
    expect(await focused(page)).toBe('Что получится');
    expect(session.server.git('rev-parse', 'HEAD')).toBe(before);
    expect(await findBarriersAtWidths(page, 'preview')).toEqual([]);
    const entry = (name: string) => page.getByRole('listitem').filter({ hasText: name });
    expect(await entry('Зверобоева').innerText()).toContain('Согласия на показ имени в файле нет.');

    const column = page.getByLabel('Что ведёт');
    await column.focus();
    await column.selectOption({ label: 'предмет' });
    await entry('Зверобоева').getByText('химия').waitFor();
    expect(await column.evaluate((select) => select === document.activeElement)).toBe(true);
    await entry('Синеокова').getByLabel('Взять из файла').check();
    await page.getByRole('button', { name: 'Внести 3 записи' }).press('Enter');
    await page.getByRole('heading', { name: 'Внесено: 3 записи' }).waitFor();
    expect(await focused(page)).toBe('Внесено: 3 записи');
    expect(await findBarriersAtWidths(page, 'done')).toEqual([]);

    expect(session.server.git('log', '--format=%s', `${before}..`)).toBe(
      'Импорт из файла (Наставники): 3 записи',
    );
    expect(session.server.git('log', '-p', `${before}..`)).not.toContain('Зверобоева');
    expect(await session.server.read('../private/people.json')).toContain('Зверобоева');
    expect(await session.server.read('mentors/m-2vkp.json')).toContain('учитель-дефектолог');
    await page.getByRole('button', { name: 'Импортировать ещё файл' }).click();
    await choose(page, 'Наставники', 'spisok.xlsx', await excelList(mentorRows));
    await page.getByRole('heading', { name: 'Всё уже внесено' }).waitFor();
    expect(await page.getByRole('button', { name: /^Внести/ }).count()).toBe(0);
  });

  it('leads to what it wrote, and the list has it', async () => {
    const page = await openImport();
    const rows = [mentorRows[0] ?? [], ['Чабрецова Инна', 'методист', '', '', '', '']];
    await choose(page, 'Наставники', 'odin.xlsx', await excelList(rows));
    await page.getByRole('button', { name: 'Внести 1 запись' }).click();
    await page.getByRole('link', { name: 'Чабрецова Инна' }).click();
    await page.getByRole('textbox', { name: 'Должность' }).waitFor();
    expect(page.url()).toMatch(/\/collections\/mentors\/entries\/m-[a-z0-9]{4}$/);
    const code = /m-[a-z0-9]{4}$/.exec(page.url())?.[0] ?? '';
    await page.goto(`${session.server.origin}/admin/#/collections/mentors`);
    await page.getByRole('main').getByRole('link', { name: code }).waitFor();
  });

  it('takes a roadmap from Word as its author drew it, as a draft', async () => {
    const page = await openImport();
    await page.getByRole('radio', { name: /^Дорожная карта/ }).check();
    await drop(page, 'karta.docx', await wordTable(roadmapLines, roadmapRows));
    await page.getByText('Выбран файл karta.docx').waitFor();
    await page.getByRole('button', { name: 'Показать, что получится' }).press('Enter');
    const table = page.getByRole('region', { name: /^Таблица: Дорожная карта/ });
    await table.waitFor();
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(roadmapRows[0]);
    expect(await table.innerText()).toContain('Провести первую встречу пар');
    expect(await findBarriersAtWidths(page, 'roadmap')).toEqual([]);
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.getByLabel(/^Новые внести черновиками/).check();
    await page.getByRole('button', { name: 'Внести 1 запись' }).press('Enter');
    await page.getByRole('heading', { name: 'Внесено: 1 запись' }).waitFor();
    const file = session.server.git('show', '--name-only', '--format=', 'HEAD').replace(/^content\//, '');
    expect(file).toMatch(/^roadmaps\/[a-z0-9-]+\.json$/);
    expect(JSON.parse((await session.server.read(file)) ?? '')).toMatchObject({ draft: true });
  });

  it('takes what was pasted, with its table', async () => {
    const page = await openImport();
    await page.getByRole('radio', { name: /^Документы/ }).check();
    await page.getByText('Вставить таблицу вместо файла').click();
    await page.getByLabel('Таблица из буфера обмена').evaluate((field) => {
      const data = new DataTransfer();
      const rows = [
        ['Название', 'Номер', 'Дата'],
        ['Приказ о школе наставника', '77-о', '05.10.2026'],
      ];
      const cells = (row: string[]) => row.map((text) => `<td>${text}</td>`).join('');
      data.setData('text/html', `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`);
      data.setData('text/plain', rows.map((row) => row.join('\t')).join('\n'));
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await page.getByRole('button', { name: 'Показать, что получится' }).click();
    await page.getByRole('heading', { name: 'Новые: 1' }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain('77-о');
  });

  it('offers itself in an empty list, and knows what is wanted', async () => {
    await rm(join(session.server.dir, 'content/events'), { recursive: true });
    const { page } = await session.open();
    await page.goto(`${session.server.origin}/admin/#/collections/events`);
    await page.getByRole('link', { name: 'Перенесите их импортом' }).click();
    await page.getByRole('radio', { name: /^Мероприятия/, checked: true }).waitFor();
    session.server.git('checkout', '--', 'content/events');
  });

  it('refuses what it cannot read, and says what to do', async () => {
    const page = await openImport();
    await page.getByRole('button', { name: 'Показать, что получится' }).press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Отметьте, что в файле.' }).waitFor();
    await choose(page, 'Документы', 'karta.pdf', Buffer.from('%PDF-1.7\n'));
    await page.getByRole('alert').filter({ hasText: 'Из PDF таблицу без потерь не прочитать' }).waitFor();
    expect(await findBarriersAtWidths(page, 'refused')).toEqual([]);
  });
});
