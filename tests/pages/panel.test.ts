import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { choices, memoryKey } from '../../src/panel/memory.ts';
import type { OpenSite } from '../support/open-templates.ts';
import { openSite } from '../support/open-templates.ts';
import { openWindow } from '../support/reader-window.ts';

const pictured = 'materialy/kak-nablyudat-urok-kollegi/';

let site: OpenSite;
let context: BrowserContext;
let page: Page;
let requested: string[];
let complaints: string[];

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.stop());

async function start(options: BrowserContextOptions = {}): Promise<void> {
  ({ context, page, requested, complaints } = await openWindow(site.browser, options));
}

beforeEach(() => start());
afterEach(() => context.close());

const go = (address: string) => page.goto(`${site.address}${address}`);
const opener = () => page.locator('a[itemprop=copy]');
const panel = () => page.getByRole('dialog', { name: 'Настройки для слабовидящих' });
const choice = (setting: string, value: string) =>
  page.locator(`.view [name="${setting}"][value="${value}"]`);
const remembered = () => page.evaluate((key) => localStorage.getItem(key), memoryKey);
const remember = (text: string) =>
  page.evaluate(([key, value]) => localStorage.setItem(key, value), [memoryKey, text] as const);
const look = (selector = 'body') =>
  page.locator(selector).evaluate((element) => {
    const { fontSize, letterSpacing, lineHeight, color, backgroundColor } = getComputedStyle(element);
    const letters = parseFloat(letterSpacing) || 0;
    return {
      size: parseFloat(fontSize),
      letters,
      lines: parseFloat(lineHeight) / parseFloat(fontSize),
      color,
      backgroundColor,
    };
  });

async function openPanel(): Promise<void> {
  await opener().click();
  await panel().waitFor();
}

describe('the panel', () => {
  it('opens and closes by keyboard, and the focus comes back', async () => {
    await go('programmy/');
    await opener().focus();
    await page.keyboard.press('Enter');
    await panel().waitFor();
    const inside = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
    expect(await inside()).toBe(true);
    const names: string[] = [];
    for (let presses = 0; presses < 5; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await inside()).toBe(true);
      names.push(await page.evaluate(() => (document.activeElement as HTMLInputElement).name));
    }
    expect(names).toEqual(Object.keys(choices));
    await page.keyboard.press('Escape');
    expect(await panel().isVisible()).toBe(false);
    expect(await opener().evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await panel().waitFor();
    await page.getByRole('button', { name: 'Закрыть' }).click();
    expect(await panel().isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('is chosen from by arrows, and the page changes at once', async () => {
    await go('');
    const before = await look();
    await openPanel();
    await choice('size', '').focus();
    await page.keyboard.press('ArrowRight');
    expect(await choice('size', '125').isChecked()).toBe(true);
    expect((await look()).size).toBeCloseTo(20, 0);
    expect((await look()).size).toBeGreaterThan(before.size);
    expect(await remembered()).toBe('1 size=125');
  });

  it('is loaded when it is first used, once', async () => {
    await go('');
    await page.waitForLoadState('networkidle');
    const loaded = () => requested.filter((url) => /\/panel[.-]/.test(url)).length;
    expect(loaded()).toBe(0);
    await opener().dblclick();
    await panel().waitFor();
    expect(page.url()).toBe(site.address);
    await page.keyboard.press('Escape');
    await openPanel();
    expect(loaded()).toBe(2);
    expect(await page.locator('dialog').count()).toBe(1);
  });

  it('leads to its page when its script does not come', async () => {
    await context.route(/\/panel-[^/]+\.js$/, (route) => route.abort());
    await go('programmy/');
    await opener().click();
    await page.waitForURL(`${site.address}dlya-slabovidyashchih/`);
  });

  it('gives the usual look back and leaves nothing in the browser', async () => {
    await go('');
    const before = await look();
    await remember('1 size=200 letters=wider lines=wide scheme=white pictures=off');
    await page.reload();
    expect(await look()).not.toEqual(before);
    await openPanel();
    expect(await choice('scheme', 'white').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Вернуть обычный вид' }).click();
    await expect.poll(remembered).toBeNull();
    expect(await look()).toEqual(before);
    expect(await choice('scheme', '').isChecked()).toBe(true);
  });
});

describe('a choice is there on another page', () => {
  it.each([
    ['size', '125', { size: 20 }],
    ['size', '150', { size: 24 }],
    ['size', '200', { size: 32 }],
    ['lines', 'wide', { lines: 1.9 }],
    ['lines', 'wider', { lines: 2.3 }],
    ['scheme', 'light', { backgroundColor: 'rgb(255, 255, 255)' }],
    ['scheme', 'black', { color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' }],
    ['scheme', 'white', { color: 'rgb(255, 255, 255)', backgroundColor: 'rgb(0, 0, 0)' }],
    ['scheme', 'blue', { color: 'rgb(6, 52, 98)', backgroundColor: 'rgb(157, 209, 255)' }],
    ['scheme', 'brown', { color: 'rgb(63, 58, 44)', backgroundColor: 'rgb(247, 243, 214)' }],
  ])('%s %s', async (setting, value, expected: Partial<Awaited<ReturnType<typeof look>>>) => {
    await page.emulateMedia({ colorScheme: setting === 'scheme' && value === 'light' ? 'dark' : 'light' });
    await go('programmy/');
    await openPanel();
    await choice(setting, value).check();
    await go('dokumenty/');
    await page.reload();
    const now = await look();
    expect(Object.entries(expected).length).toBeGreaterThan(0);
    expect(now).toMatchObject(
      Object.fromEntries(
        Object.entries(expected).map(([name, to]) => [
          name,
          typeof to === 'number' ? expect.closeTo(to, 1) : to,
        ]),
      ),
    );
  });

  it.each([
    ['wide', 0.06],
    ['wider', 0.12],
  ])('letters %s, in headings too', async (value, em) => {
    await go('programmy/');
    await openPanel();
    await choice('letters', value).check();
    await go('dokumenty/');
    for (const selector of ['body', 'h1']) {
      const { letters, size } = await look(selector);
      expect(letters / size).toBeCloseTo(em, 2);
    }
  });

  it('dark is the dark of the system', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await go('programmy/');
    const dark = await look();
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await look()).not.toEqual(dark);
    await openPanel();
    await choice('scheme', 'dark').check();
    await go('dokumenty/');
    expect(await look()).toEqual(dark);
  });

  it('pictures give way to their texts, captions stay', async () => {
    await go('programmy/');
    await openPanel();
    await choice('pictures', 'off').check();
    await go(pictured);
    const picture = page.locator('main figure img').first();
    const text = page.locator('main figure .picture-text').first();
    expect(await picture.isVisible()).toBe(false);
    expect(await text.textContent()).toBe(await picture.getAttribute('alt'));
    expect(await page.locator('main figcaption').first().isVisible()).toBe(true);
    expect(await page.locator('.brand svg').isVisible()).toBe(false);
    await openPanel();
    await choice('pictures', '').check();
    expect(await picture.isVisible()).toBe(true);
    expect(await text.count()).toBe(0);
  });

  it('and on a page that the browser has kept for «Back»', async () => {
    await go('programmy/');
    await remember('1 scheme=white');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect((await look()).backgroundColor).toBe('rgb(0, 0, 0)');
  });

  it('but not on paper', async () => {
    await go('programmy/');
    await page.emulateMedia({ media: 'print' });
    const paper = await look();
    await remember('1 size=200 letters=wider scheme=white');
    await page.reload();
    expect(await look()).toEqual(paper);
  });
});

describe('without a flash', () => {
  it('the choice is on the page before anything is painted', async () => {
    await context.addInitScript((key) => {
      localStorage.setItem(key, '1 size=150 scheme=white');
      const seen: Record<string, string | null> = {};
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const { dataset } = document.documentElement;
        // The moment when the first part of the body is there: before it, nothing can be painted.
        if (document.body !== null) seen['body'] ??= `${dataset['size']} ${dataset['scheme']}`;
      }).observe(document, { childList: true, subtree: true });
    }, memoryKey);
    await go('samoproverka/');
    expect(await page.evaluate(() => (window as unknown as { seen: object }).seen)).toEqual({
      body: '150 white',
    });
    expect(await page.locator('html').getAttribute('data-letters')).toBeNull();
  });

  it.each(['', 'чепуха', '2 size=200', '1 size=999 scheme=', '{"size":"200"}'])(
    'what is no choice is ignored: %s',
    async (text) => {
      await go('');
      const before = await look();
      await remember(text);
      await page.reload();
      expect(await look()).toEqual(before);
      expect(complaints).toEqual([]);
    },
  );
});

describe('where the browser', () => {
  it('runs no script, the link leads to the page, which says so', async () => {
    await context.close();
    await start({ javaScriptEnabled: false });
    await go('programmy/');
    await opener().click();
    expect(page.url()).toBe(`${site.address}dlya-slabovidyashchih/`);
    expect(await page.locator('main').innerText()).toMatch(/JavaScript[^]*Ctrl/);
    expect(await page.locator('form.view').isVisible()).toBe(false);
  });

  it('lets nothing be remembered, the open page changes and says so', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await go('');
    await openPanel();
    await choice('scheme', 'white').check();
    expect((await look()).backgroundColor).toBe('rgb(0, 0, 0)');
    expect(await panel().getByRole('status').textContent()).toMatch(/запомнить/);
    expect(complaints).toEqual([]);
  });
});

it('the page of the settings works as the panel does', async () => {
  await go('dlya-slabovidyashchih/');
  await choice('scheme', 'blue').check();
  expect((await look()).backgroundColor).toBe('rgb(157, 209, 255)');
  await page.reload();
  expect(await choice('scheme', 'blue').isChecked()).toBe(true);
  expect(await opener().getAttribute('aria-current')).toBe('page');
  expect(complaints).toEqual([]);
});

describe.each(['', ...choices.scheme])('scheme «%s»', (scheme) => {
  it.each(['', 'programmy/cifrovoj-klass/', 'dlya-slabovidyashchih/'])(
    'is accessible on /%s and in the panel',
    async (address) => {
      await go('404.html');
      await remember(scheme === '' ? '1' : `1 scheme=${scheme}`);
      const faults: string[] = [];
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await go(address);
        if (address === '') await openPanel();
        const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
        // Of all rules only contrast depends on the colours.
        const { passes, violations } = await (
          scheme === '' ? axe : axe.withRules(['color-contrast'])
        ).analyze();
        expect(passes.length).toBeGreaterThan(0);
        faults.push(...violations.map(({ id, nodes }) => `${width} ${id}: ${nodes[0]?.html.slice(0, 120)}`));
      }
      expect(faults).toEqual([]);
    },
  );
});

it.each([320, 360, 768, 1280])(
  'the largest text makes no page wider than a window of %d px',
  async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await go('');
    await remember('1 size=200 letters=wider lines=wider');
    const wide: string[] = [];
    for (const address of [
      '',
      'programmy/',
      'programmy/cifrovoj-klass/',
      'poisk/',
      'dlya-slabovidyashchih/',
    ]) {
      await go(address);
      await page.evaluate(() => document.fonts.ready);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${address} ${over}`);
    }
    await openPanelAt('');
    const fits = await panel().evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);
    expect([wide, fits]).toEqual([[], true]);
  },
);

async function openPanelAt(address: string): Promise<void> {
  await go(address);
  await openPanel();
}
