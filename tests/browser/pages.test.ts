import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoBase as base } from '../support/demo-pages.ts';
import type { OpenSite } from '../support/open-templates.ts';
import { openSite } from '../support/open-templates.ts';
import { listFiles } from '../support/output-text.ts';
import { openWindow } from '../support/reader-window.ts';
import { templates } from '../support/templates.ts';

const addresses = templates.map(({ address }) => address);

let site: OpenSite;
let context: BrowserContext;
let page: Page;
let files: string[];
let requested: string[];
let complaints: string[];

beforeAll(async () => {
  site = await openSite();
  files = await listFiles(site.dir);
});

afterAll(() => site.stop());

async function start(options: BrowserContextOptions = {}): Promise<void> {
  ({ context, page, requested, complaints } = await openWindow(site.browser, {
    reducedMotion: 'reduce',
    ...options,
  }));
}

beforeEach(() => start());

afterEach(() => context.close());

const open = (address: string) => page.goto(`${site.address}${address}`);
const pagefindRequests = () => requested.filter((url) => url.includes('/pagefind/'));

/** What axe finds wrong in light colours; all schemes are looked at by tests/pages/axe.test.ts. */
async function findViolations(): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // Without frames in the page, the quick mode is as good.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const results = await axe.withTags(tags).analyze();
  expect(results.passes.length).toBeGreaterThan(0);
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 120))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

describe('every template', () => {
  it.each(addresses)('/%s is accessible, narrow, quiet and prints', async (template) => {
    await open(template);
    const violations: string[] = [];
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      violations.push(...(await findViolations()).map((violation) => `${width} ${violation}`));
    }
    expect(violations).toEqual([]);

    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'horizontal scroll at 320 px').toBeLessThanOrEqual(320);

    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');

    expect(requested.length).toBeGreaterThan(1);
    expect(requested.filter((url) => !url.startsWith(site.address))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['nastavniki/m-4k7d/', 'Лебяжина', false],
    ['nastavniki/', 'Лебяжина', false],
    ['programmy/pervye-shagi/', 'Лебяжина', false],
    ['nastavniki/m-q1s9/', 'Ракитова', true],
    ['nastavniki/', 'Ракитова', true],
    ['programmy/opyt-zavucha/', 'Ракитова', true],
  ])('/%s prints the name %s only with the consent to print: %s', async (address, name, printed) => {
    await open(address);
    expect(await page.locator('body').innerText()).toContain(name);
    await page.emulateMedia({ media: 'print' });
    expect((await page.locator('body').innerText()).includes(name)).toBe(printed);
  });

  it('answers an address that does not exist with the page 404', async () => {
    const response = await open('programmy/takoy-net/');
    expect(response?.status()).toBe(404);
    expect(await page.locator('nav a').count()).toBeGreaterThan(10);
    await page.getByRole('link', { name: 'Программы' }).first().click();
    expect(page.url()).toBe(`${site.address}programmy/`);
  });
});

describe('keyboard', () => {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return {
        text: (element.textContent ?? '').trim().replaceAll(/\s+/g, ' '),
        href: element.getAttribute('href'),
        id: element.id,
        inView: box.width > 0 && box.top >= 0 && box.left >= 0 && box.top < innerHeight,
        marked: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
      };
    });

  it('begins with the skip link, which leads to the content', async () => {
    await open('programmy/');
    await page.keyboard.press('Tab');
    const skip = await focused();
    expect(skip).toMatchObject({ href: '#content', inView: true, marked: true });
    await page.keyboard.press('Enter');
    expect((await focused()).id).toBe('content');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it.each([360, 1280])('reaches every link of the main navigation in order at %d px', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await open('dokumenty/');
    const expected = await page
      .locator('header nav a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(expected.length).toBeGreaterThan(8);
    // On a narrow screen the menu is a drawer.
    if (width < 1000) await page.getByRole('button', { name: 'Меню' }).press('Enter');
    const reached: (string | null)[] = [];
    for (let presses = 0; presses < 30 && reached.length < expected.length; presses += 1) {
      await page.keyboard.press('Tab');
      const { href, inView, marked } = await focused();
      if (!expected.includes(href) || (reached.length === 0 && href !== expected[0])) continue;
      if (await page.evaluate(() => document.activeElement?.closest('nav') === null)) continue;
      expect([href, inView, marked]).toEqual([href, true, true]);
      reached.push(href);
    }
    expect(reached).toEqual(expected);
    expect(await page.locator('header nav a[aria-current]').textContent()).toMatch(/Документы/);
  });
});

describe('search', () => {
  const summary = () => page.locator('#summary');
  const results = () =>
    page.locator('#results a').evaluateAll((links) => links.map((link) => link.getAttribute('href')).sort());

  async function find(text: string): Promise<(string | null)[]> {
    await open(`poisk/?q=${encodeURIComponent(text)}`);
    await summary().filter({ hasText: /айден/ }).waitFor();
    await page
      .locator('#results .more')
      .evaluateAll((all) => all.forEach((more) => (more as HTMLElement).click()));
    return results();
  }

  it('asks for no byte of the index before the first search, on any page', async () => {
    for (const address of ['', 'programmy/', 'poisk/']) {
      await open(address);
      await page.waitForLoadState('networkidle');
    }
    expect(requested.length).toBeGreaterThan(3);
    expect(pagefindRequests()).toEqual([]);
    await page.getByRole('searchbox').pressSequentially('урок');
    await summary().filter({ hasText: 'айден' }).waitFor();
    expect(pagefindRequests().length).toBeGreaterThan(2);
    expect(requested.filter((url) => !url.startsWith(site.address))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['наставника', 'наставников'],
    ['наставляемый', 'наставляемых'],
    ['Артем', 'Артём'],
    ['отчет', 'отчёт'],
    ['приемы', 'приёмы'],
    ['ПРОГРАММА', 'программы'],
  ])('«%s» finds what «%s» finds', async (one, other) => {
    const found = await find(one);
    expect(found.length).toBeGreaterThan(0);
    expect(await find(other)).toEqual(found);
  });

  it('leads to pages that exist', async () => {
    const found = await find('наставник');
    expect(found.length).toBeGreaterThan(10);
    const missing = found.filter(
      (href) => !files.includes(`${decodeURIComponent((href ?? '').slice(base.length))}index.html`),
    );
    expect(missing).toEqual([]);
  });

  it('finds a mentor by the word and the subject, and shows no words meant for paper', async () => {
    const found = await find('наставник математика');
    expect(found.filter((href) => href?.startsWith(`${base}nastavniki/`)).length).toBeGreaterThan(0);
    await find('Кедринцев');
    expect(await page.locator('#results').innerText()).not.toMatch(/не печатается|что это/);
  });

  it('narrows by kind and by year', async () => {
    const all = await find('наставничества');
    const label = page.locator('.search-kinds label', { hasText: 'Документы' });
    const count = Number(await label.locator('b').textContent());
    await label.click();
    await summary()
      .filter({ hasText: `Найдено: ${count}.` })
      .waitFor();
    await page
      .locator('#results .more')
      .evaluateAll((all) => all.forEach((more) => (more as HTMLElement).click()));
    const documents = await results();
    expect(documents).toHaveLength(count);
    expect(count).toBeLessThan(all.length);
    expect(documents.filter((href) => !href?.startsWith(`${base}dokumenty/`))).toEqual([]);
    await page.getByLabel('Год').selectOption('2022');
    await page.waitForURL(/year=2022/);
    await page.waitForFunction(
      (before) => document.querySelectorAll('#results a').length < before,
      documents.length,
    );
    expect((await results()).length).toBeGreaterThan(0);
    expect((await results()).filter((href) => !documents.includes(href))).toEqual([]);
  });

  it('says so when nothing is found', async () => {
    expect(await find('ъъъъъ')).toEqual([]);
    expect(await summary().textContent()).toMatch(/ничего не найдено/);
    expect(await page.locator('.search-advice').isVisible()).toBe(true);
  });

  it('reads a misspelt word', async () => {
    const right = await find('наставник');
    expect(await find('натсавник')).toEqual(right);
    expect(await summary().textContent()).toMatch(/натсавник» ничего нет, похоже на «наставник/);
  });

  it.each([360, 1280])('shows accessible results at %d px, and none of them on paper', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await find('наставник');
    expect(await findViolations()).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#results').isVisible()).toBe(false);
  });

  it('has its field in focus when the link of the header leads there', async () => {
    await open('');
    await page.getByRole('link', { name: 'Поиск' }).first().click();
    await page.waitForFunction(() => document.activeElement?.id === 'search-text');
    await page.keyboard.type('урок');
    await summary().filter({ hasText: 'айден' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
  });
});

describe('without JavaScript', () => {
  beforeEach(async () => {
    await context.close();
    await start({ javaScriptEnabled: false });
  });

  it('filters of programmes are plain pages', async () => {
    await open('programmy/');
    const all = await page.locator('main li.card').count();
    expect(all).toBeGreaterThan(5);
    await page.locator('main summary').click();
    await page
      .locator('main')
      .getByRole('link', { name: /^Завершена \(/ })
      .click();
    expect(page.url()).toMatch(/programmy\/status\/completed\/$/);
    const completed = await page.locator('main li.card').count();
    expect(completed).toBeGreaterThan(0);
    expect(completed).toBeLessThan(all);
  });

  it('the search page says what it needs and lists what there is', async () => {
    await open('poisk/');
    expect(await page.locator('main').innerText()).toMatch(/выключен/);
    expect(await page.locator('main a').count()).toBeGreaterThan(8);
  });

  it.each([
    'programmy/',
    'nastavniki/',
    'keysy/',
    'dokumenty/',
    'materialy/',
    'novosti/',
    'anonsy/',
    'dorozhnaya-karta/',
  ])('/%s lists its entries', async (list) => {
    await open(list);
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(
      links.filter((href) => href.startsWith(`${base}${list}`) && href !== `${base}${list}`).length,
    ).toBeGreaterThan(1);
  });
});
