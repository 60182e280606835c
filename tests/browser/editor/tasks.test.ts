import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { EditorPage } from '../../support/editor-page.ts';
import { useEditor } from '../../support/editor-session.ts';
import { findBarriersAtWidths } from '../../support/find-barriers.ts';
import { parseCalendar } from '../../support/parse-calendar.ts';

const session = useEditor();

async function openTasks(): Promise<EditorPage> {
  const editor = await session.open();
  await editor.openList('programs');
  await editor.page.getByRole('link', { name: 'Что сделать 3 срочных' }).click();
  await editor.page.getByRole('heading', { name: 'Просрочено: 2' }).waitFor();
  return editor;
}

const overdue = 'Посещение урока в 6 классе и разбор по листу наблюдений';

describe('the page «Что сделать»', () => {
  it('leads by the keyboard to the field; what is done is gone', async () => {
    const editor = await openTasks();
    const { page, form } = editor;
    const item = page.getByRole('listitem').filter({ hasText: overdue });
    expect(await item.innerText()).toContain('срок вышел 18 ноября 2026 года, 4 дня назад');
    expect(await item.getByRole('link', { name: /^Основание/ }).getAttribute('href')).toBe(
      '/nastavnichestvo/samoproverka/pravila/prg-19/',
    );
    await item.getByRole('link', { name: 'Открыть: Первые шаги' }).focus();
    await page.keyboard.press('Enter');
    await form.waitFor();
    const card = form.getByRole('group').filter({ hasText: overdue }).last();
    const doneOn = editor.field('Выполнено', card);
    await expect.poll(() => doneOn.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(page.url()).toMatch(/entries\/pervye-shagi$/);

    await editor.fill('Выполнено', '2026-11-20', card);
    await editor.save();
    await editor.expectSaid('Сохранено.');
    await page.goto(`${session.server.origin}/admin/#/chto-sdelat`);
    await page.getByRole('heading', { name: 'Просрочено: 1' }).waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: overdue }).count()).toBe(0);
    session.server.git('revert', '--no-edit', 'HEAD');
  });

  it('is filtered by group; what is later unfolds when nothing else is shown', async () => {
    const { page } = await openTasks();
    await page.getByRole('button', { name: /^Дорожные карты/ }).press('Enter');
    expect(await page.getByRole('button', { pressed: true }).innerText()).toMatch(/^Дорожные карты: \d+$/);
    expect(await page.getByRole('heading', { name: 'Просрочено' }).count()).toBe(0);
    await page.getByRole('heading', { name: /^2\.1\. Спросить/ }).waitFor();
    await page.getByRole('button', { name: /^Все/ }).press('Enter');
    await page.getByRole('heading', { name: 'Просрочено: 2' }).waitFor();
    expect(await page.getByRole('heading', { name: /^2\.1\. Спросить/ }).isVisible()).toBe(false);
  });

  it('hands a calendar over, in which nobody is named', async () => {
    const { page } = await openTasks();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Скачать для календаря (.ics)' }).press('Enter');
    const download = await coming;
    expect(download.suggestedFilename()).toBe('chto-sdelat.ics');
    const text = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '');
    const { events } = parseCalendar(text);
    const review = events.find(({ UID }) => UID === 'bank-review@rodnik.example');
    expect(review).toMatchObject({
      'DTSTART;VALUE=DATE': '20261201',
      SUMMARY: 'Проверить базу наставляемых',
    });
    const school = JSON.parse((await session.server.read('school.json')) ?? '') as {
      head: { lastName: string };
    };
    expect(text).not.toContain(school.head.lastName);
    expect(text).toContain('наставляемый n-2xjb');
  });

  it('holds no barrier and fits a narrow window', async () => {
    const { page } = await openTasks();
    await page.getByText(/^Позже: \d+$/).click();
    expect(await findBarriersAtWidths(page, 'tasks')).toEqual([]);
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

it('an address that is no page says so', async () => {
  const { page } = await session.open();
  await page.goto(`${session.server.origin}/admin/#/nichego`);
  await page.getByRole('heading', { name: 'Такой страницы нет' }).waitFor();
  await page.getByRole('link', { name: 'К записям' }).click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
});
