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
const links = () => page.locator('#results a');
const titles = () => links().allTextContents();
const groups = () => page.locator('#results h2').allTextContents();
const kind = (name: string) => page.locator('label', { hasText: name });
const address = () => new URLSearchParams(new URL(page.url()).search).toString();
const pagefindRequests = () => requested.filter((name) => name.includes('/pagefind/'));
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const inputIsFocused = () => input().evaluate((field) => field === document.activeElement);

async function waitForSummary(beginning: string): Promise<void> {
  await page.locator('#summary').filter({ hasText: beginning }).waitFor();
}

async function open(query = ''): Promise<void> {
  await page.goto(`${site.address}poisk/${query}`);
}

async function find(text: string): Promise<string[]> {
  await open(`?q=${encodeURIComponent(text)}`);
  await waitForSummary('айден');
  await page
    .locator('#results .more')
    .evaluateAll((all) => all.forEach((more) => (more as HTMLElement).click()));
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

  it.each([
    ['натсавник', ['Класс', 'Приказ'], 'натсавник» ничего нет, похоже на «наставник'],
    ['настаник', ['Класс', 'Приказ'], 'похоже на «наставник'],
    ['yfcnfdybr', ['Класс', 'Приказ'], 'похоже на «наставник»'],
    ['Ёлкина абракадабра', ['Ёлкина Вера', 'Приказ'], 'похоже на «Ёлкина»'],
    ['журнал наставников', ['Класс', 'Приказ'], 'похоже на «наставников»'],
  ])('%s, which is nowhere, → %o', async (text, expected, message) => {
    expect(await find(text)).toEqual(expected);
    expect(await page.locator('#summary').textContent()).toContain(message);
  });

  it('are shown as they are written, with the hit marked', async () => {
    await find('елкина физика');
    const result = page.locator('#results li', { hasText: 'Ёлкина' });
    await result.locator('p mark').first().waitFor();
    expect(await result.locator('a mark').allTextContents()).toEqual(['Ёлкина']);
    expect(await result.locator('p mark').allTextContents()).toEqual(['Ёлкина', 'физики.']);
    expect(await result.locator('p').textContent()).toContain('Ведёт уроки');
    expect(await result.locator('.note').textContent()).toBe('2025');
  });

  it('never become markup', async () => {
    expect(await find('верстку')).toEqual(['Теги <i>']);
    await page.locator('#results p', { hasText: '<img src=x>' }).waitFor();
    expect(await page.locator('#results').locator('img, i').count()).toBe(0);
  });
});

describe('results', () => {
  it('are grouped by kind, those with the words in their title first', async () => {
    await find('елкина');
    expect(await groups()).toEqual(['Наставник1', 'Документ1']);
    expect(await titles()).toEqual(['Ёлкина Вера', 'Приказ']);
  });

  it('show some of a group, and all of it on demand', async () => {
    await open('?year=2022');
    await waitForSummary('Найдено: 12.');
    expect(await titles()).toHaveLength(10);
    await page.getByRole('button', { name: 'Показать все 12' }).click();
    expect(new Set(await titles()).size).toBe(12);
    expect(
      await links()
        .nth(10)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    expect(await page.getByRole('button', { name: 'Показать все' }).count()).toBe(0);
  });

  it('appear while somebody types, and are told to a screen reader once the typing stops', async () => {
    await open();
    await page.evaluate(() => {
      const told: string[] = ((globalThis as unknown as { told: string[] }).told = []);
      const line = document.querySelector('#status') as HTMLElement;
      new MutationObserver(() => told.push(line.textContent)).observe(line, { childList: true });
    });
    await input().pressSequentially('наставник', { delay: 130 });
    await waitForSummary('Найдено: 2.');
    await status().filter({ hasText: 'Найдено: 2.' }).waitFor();
    const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    expect(told.filter((message) => message !== '')).toEqual(['Найдено: 2.']);
  });
});

describe('page', () => {
  it('asks for nothing of Pagefind until the field is entered', async () => {
    await open();
    await page.waitForLoadState('networkidle');
    expect(requested).toContain(`${base}script/client.ts`);
    expect(pagefindRequests()).toEqual([]);
    await input().focus();
    await page.waitForResponse(/wasm\.ru\.pagefind/);
    await input().pressSequentially('приказ');
    await waitForSummary('Найдено: 1.');
    expect(pagefindRequests()).toContain(`${base}pagefind/pagefind.js`);
    expect(address()).toBe(new URLSearchParams({ q: 'приказ' }).toString());
  });

  it('narrows by kind and year, offers only what exists and keeps the address in step', async () => {
    await open(`?q=${encodeURIComponent('наставник')}`);
    await waitForSummary('Найдено: 2.');
    expect(await page.locator('label:visible').allTextContents()).toEqual(['Всё2', 'Документ1', 'Новость1']);
    await kind('Документ').click();
    await waitForSummary('Найдено: 1.');
    expect(await titles()).toEqual(['Приказ']);
    expect(await page.getByLabel('Год').locator('option').allTextContents()).toEqual(['Любой', '2024 (1)']);
    await page.getByLabel('Год').selectOption('2024');
    await page.waitForURL(/year=2024/);
    expect(address()).toBe(
      new URLSearchParams({ q: 'наставник', kind: 'Документ', year: '2024' }).toString(),
    );
    await input().fill('молодой');
    await waitForSummary('ничего не найдено');
    await kind('Всё').click();
    await waitForSummary('Найдено: 1.');
    expect(await titles()).toEqual(['Класс']);
  });

  it('comes back with its results, and its results lead under the base path', async () => {
    await open(`?q=${encodeURIComponent('наставник')}&kind=${encodeURIComponent('Документ')}`);
    await waitForSummary('Найдено: 1.');
    await links().first().click();
    await page.waitForURL(`${site.address}prikaz/`);
    await page.goBack();
    await waitForSummary('Найдено: 1.');
    expect(await input().inputValue()).toBe('наставник');
    expect(await page.getByRole('radio', { checked: true }).inputValue()).toBe('Документ');
  });

  it('is driven by the keyboard alone', async () => {
    await open();
    for (const key of ['/', '.']) {
      await page.keyboard.press(key === '.' ? 'Slash' : key);
      expect(await inputIsFocused()).toBe(true);
      await input().blur();
    }
    await input().focus();
    await page.keyboard.type('наставник/');
    await page.keyboard.press('Backspace');
    await waitForSummary('Найдено: 2.');
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
    expect(await inputIsFocused()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await inputIsFocused()).toBe(true);
    expect(await input().inputValue()).toBe('наставник');
    await page.keyboard.press('Escape');
    expect(await input().inputValue()).toBe('');
    expect(await titles()).toEqual([]);
    expect(address()).toBe('');
  });

  it('opens the result that has the focus by Enter', async () => {
    await open(`?q=${encodeURIComponent('список')}`);
    await waitForSummary('Найдено: 1.');
    await input().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.address}prikaz/`);
  });

  it('leaves the key «/» alone when that is chosen', async () => {
    await open();
    await page.getByLabel('Клавиша').uncheck();
    await page.keyboard.press('/');
    expect(await inputIsFocused()).toBe(false);
  });

  it('has the focus in the field when the link of the header leads to it', async () => {
    await open('#search-text');
    await page.waitForFunction(() => document.activeElement?.id === 'search-text');
    await open();
    expect(await inputIsFocused()).toBe(false);
  });

  it('says so when the index cannot be loaded', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await open('?q=план');
    await waitForSummary('Поиск не загрузился.');
    await page.unroute('**/pagefind/**');
    await input().fill('приказ');
    await waitForSummary('Найдено: 1.');
  });

  it('keeps what it says by itself when the script cannot run, and clears it when it can', async () => {
    await page.goto(pathToFileURL(path.join(site.folder, 'poisk', 'index.html')).href);
    await page.waitForLoadState('networkidle');
    expect(await status().textContent()).toBe('Здесь поиск не работает.');
    await open();
    await page.waitForFunction(() => document.querySelector('#status')?.textContent === '');
  });
});
