import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import type { SearchSite } from '../support/search-site.ts';
import { base, startSearchSite } from '../support/search-site.ts';

let site: SearchSite;
let browser: Browser;
let page: Page;
let requested: string[];

beforeAll(async () => {
  site = await startSearchSite();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

beforeEach(async () => {
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  requested = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
});

afterEach(async () => {
  await page.close();
});

const input = () => page.getByRole('searchbox');
const status = () => page.getByRole('status');
const links = () => page.locator('[data-search-results] a');
const titles = () => links().allTextContents();
const address = () => new URLSearchParams(new URL(page.url()).search).toString();
const pagefindRequests = () => requested.filter((name) => name.includes('/pagefind/'));

async function waitForStatus(beginning: string): Promise<void> {
  await status().filter({ hasText: beginning }).waitFor();
}

async function open(query = ''): Promise<void> {
  await page.goto(`${site.address}poisk/${query}`);
}

async function find(text: string): Promise<string[]> {
  await open(`?q=${encodeURIComponent(text)}`);
  await page.waitForFunction(() => /айден/.test(document.querySelector('[role=status]')?.textContent ?? ''));
  return (await titles()).sort();
}

describe('words', () => {
  it.each([
    ['Елкина', ['Ёлкина Вера', 'Приказ']],
    ['Ёлкина', ['Ёлкина Вера', 'Приказ']],
    ['ёлкиной', ['Ёлкина Вера', 'Приказ']],
    ['вёрстка', ['Теги <i>']],
    ['наставника', ['Класс', 'Приказ']],
    ['наставников', ['Класс', 'Приказ']],
    ['молодой', ['Встреча', 'Класс']],
    ['молодого', ['Встреча', 'Класс']],
    ['наставляемый', ['Встреча', 'Класс']],
    ['обучающийся', ['Встреча', 'Класс']],
    ['обучающихся', ['Встреча', 'Класс']],
    ['"список наставников"', ['Приказ']],
    ['Оглавление', []],
    ['щщщ', []],
  ])('%s → %o', async (text, expected) => {
    expect(await find(text)).toEqual(expected);
  });

  it('are shown as they are written, with the hit marked', async () => {
    await find('елкина физика');
    const result = page.locator('[data-search-results] li', { hasText: 'Ёлкина' });
    expect(await result.locator('mark').allTextContents()).toEqual(['Ёлкина', 'физики.']);
    expect(await result.textContent()).toContain('Ведёт уроки');
    expect(await result.locator('.search-result-facts').textContent()).toBe('Наставник · 2025');
  });

  it('never become markup', async () => {
    expect(await find('верстку')).toEqual(['Теги <i>']);
    expect(await page.locator('[data-search-results] p').last().textContent()).toContain('<img src=x>');
    expect(await page.locator('[data-search-results]').locator('img, i').count()).toBe(0);
  });
});

describe('page', () => {
  it('asks for nothing of Pagefind until something is typed', async () => {
    await open();
    await page.waitForLoadState('networkidle');
    expect(requested).toContain(`${base}script/client.ts`);
    expect(pagefindRequests()).toEqual([]);
    await input().pressSequentially('приказ');
    await waitForStatus('Найдена 1 запись.');
    expect(pagefindRequests()).toContain(`${base}pagefind/pagefind.js`);
    expect(address()).toBe(new URLSearchParams({ q: 'приказ' }).toString());
  });

  it('narrows by kind and year and keeps the address in step', async () => {
    await find('наставник');
    await page.getByLabel('Вид').selectOption('Документ');
    await waitForStatus('Найдена 1 запись.');
    expect(await titles()).toEqual(['Приказ']);
    await page.getByLabel('Год').selectOption('2025');
    await waitForStatus('Ничего не найдено. Проверьте');
    expect(address()).toBe(
      new URLSearchParams({ q: 'наставник', kind: 'Документ', year: '2025' }).toString(),
    );
    await input().fill('');
    await page.getByLabel('Вид').selectOption('');
    await waitForStatus('Найдено 2 записи.');
    expect(address()).toBe('year=2025');
  });

  it('comes back with its results, and its results lead under the base path', async () => {
    await open(`?q=${encodeURIComponent('наставник')}&kind=${encodeURIComponent('Документ')}`);
    await waitForStatus('Найдена 1 запись.');
    await links().first().click();
    await page.waitForURL(`${site.address}prikaz/`);
    await page.goBack();
    await waitForStatus('Найдена 1 запись.');
    expect(await input().inputValue()).toBe('наставник');
    expect(await page.getByLabel('Вид').inputValue()).toBe('Документ');
  });

  it('shows ten at a time', async () => {
    await find('журнал');
    expect(await status().textContent()).toBe('Найдено 12 записей, показано 10.');
    await page.getByRole('button', { name: 'Показать ещё' }).click();
    await waitForStatus('Найдено 12 записей.');
    expect(new Set(await titles()).size).toBe(12);
    expect(
      await links()
        .nth(10)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    expect(await page.getByRole('button', { name: 'Показать ещё' }).isVisible()).toBe(false);
  });

  it('is driven by the keyboard alone', async () => {
    await open();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await input().focus();
    await page.keyboard.type('наставник');
    await page.keyboard.press('Enter');
    await waitForStatus('Найдено 2 записи.');
    const [first, second] = await titles();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(second);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(second);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await input().evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await input().evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('says so when the index cannot be loaded', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await open('?q=план');
    await waitForStatus('Не удалось загрузить поиск.');
    await page.unroute('**/pagefind/**');
    await input().fill('приказ');
    await waitForStatus('Найдена 1 запись.');
  });

  it('keeps what it says by itself when the script cannot run, and clears it when it can', async () => {
    await page.goto(pathToFileURL(path.join(site.folder, 'poisk', 'index.html')).href);
    await page.waitForLoadState('networkidle');
    expect(await status().textContent()).toBe('Здесь поиск не работает.');
    await open();
    await page.waitForLoadState('networkidle');
    expect(await status().textContent()).toBe('');
  });
});
