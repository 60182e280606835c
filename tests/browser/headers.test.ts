import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoBase as base } from '../support/demo-pages.ts';
import { isPage, listFiles } from '../support/output-text.ts';
import type { OpenSite } from '../support/open-templates.ts';
import { openSite } from '../support/open-templates.ts';
import { openWindow } from '../support/reader-window.ts';
import { startServer } from '../support/servers/start-server.ts';

let files: string[];
let site: OpenSite;
let context: BrowserContext;
let page: Page;
/** Addresses asked for, by pages and workers. */
let requested: string[];
/** What the browser refused or found wrong. */
let complaints: string[];

beforeAll(async () => {
  site = await openSite();
  files = await listFiles(site.dir);
});

afterAll(() => site.stop());

beforeEach(async () => {
  ({ context, page, requested, complaints } = await openWindow(site.browser));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`refused by ${violatedDirective}: ${blockedURI}`);
    });
  });
});

afterEach(() => context.close());

/** One page of each kind: the pages of one heading that lie equally deep are drawn by one template. */
function pagesOfEachKind(): string[] {
  const pages = files.filter(isPage);
  const kinds = Map.groupBy(pages, (file) => `${file.split('/')[0]} ${file.split('/').length}`);
  return [...kinds.values()].flatMap(([first = '']) => first.replace(/(^|\/)index\.html$/, '$1'));
}

/** What a site may leave behind in the browser. */
const leftBehind = () =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
const nothing = { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

async function search(address: string): Promise<void> {
  await page.goto(`${address}poisk/`);
  await page.getByRole('searchbox').pressSequentially('наставник');
  await page.getByRole('status').filter({ hasText: 'айден' }).waitFor();
  expect(await page.locator('.search-found a').count()).toBeGreaterThan(5);
}

describe('every kind of page', () => {
  it('asks this site alone, breaks no policy, leaves nothing in the browser', async () => {
    const kinds = pagesOfEachKind();
    expect(kinds.length).toBeGreaterThan(25);
    for (const address of kinds) {
      const response = await page.goto(`${site.address}${address}`, { waitUntil: 'load' });
      expect([address, response?.status()]).toEqual([address, 200]);
      expect(await page.locator('h1').count(), address).toBe(1);
      expect(complaints, address).toEqual([]);
    }
    expect(requested.length).toBeGreaterThan(kinds.length * 2);
    expect(requested.filter((url) => !url.startsWith(site.address))).toEqual([]);
    expect(await leftBehind()).toEqual(nothing);
    expect(await context.cookies()).toEqual([]);
  });

  it('the page of an address that does not exist', async () => {
    const response = await page.goto(`${site.address}programmy/takoy-net/`);
    expect(response?.status()).toBe(404);
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    expect(requested.filter((url) => !url.startsWith(site.address))).toEqual([]);
    // The browser itself reports the status of the page.
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
  });

  it('a programme that was chosen by a filter', async () => {
    await page.goto(`${site.address}programmy/`);
    await page.locator('main summary').click();
    await page
      .locator('main')
      .getByRole('link', { name: /^Завершена \(/ })
      .click();
    await page.locator('main li.card a').first().click();
    expect(new URL(page.url()).pathname).toMatch(/\/programmy\/[a-z0-9-]+\/$/);
    expect(requested.filter((url) => !url.startsWith(site.address))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('search', () => {
  it('works under the policy, in its worker too', async () => {
    await search(site.address);
    expect(requested.some((url) => url.endsWith('pagefind-worker.js'))).toBe(true);
    expect(requested.filter((url) => !url.startsWith(site.address))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await leftBehind()).toEqual(nothing);
  });

  it.each(['nginx', 'apache2', 'caddy'] as const)('works behind %s', async (name) => {
    const server = await startServer(name, site.dir, base);
    try {
      await search(`${server.origin}${base}`);
      expect(requested.filter((url) => !url.startsWith(`${server.origin}${base}`))).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await server.stop();
    }
  });
});

describe('the policy is in force', () => {
  it('an inline script does not run and is reported', async () => {
    await page.goto(site.address);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.ran = "yes"';
      document.head.append(script);
      return document.documentElement.dataset['ran'];
    });
    expect(ran).toBeUndefined();
    await expect.poll(() => complaints.join('\n')).toContain('refused by script-src-elem: inline');
  });

  it('a picture of another site is not asked for', async () => {
    await page.goto(site.address);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const picture = new Image();
          picture.onerror = resolve;
          picture.src = 'https://elsewhere.example/pixel.png';
        }),
    );
    await expect
      .poll(() => complaints.join('\n'))
      .toContain('refused by img-src: https://elsewhere.example/pixel.png');
  });
});

describe('files', () => {
  const first = (extension: string) => `${site.address}${files.find((file) => file.endsWith(extension))}`;

  it('a PDF opens in the viewer of the browser', async () => {
    const response = await page.goto(first('.pdf'));
    expect(response?.headers()['content-type']).toBe('application/pdf');
    await expect
      .poll(() =>
        page
          .frames()
          .map((frame) => frame.url())
          .join(' '),
      )
      .toContain('chrome-extension://');
  });

  it('a picture opens', async () => {
    await page.goto(first('skhema-nablyudeniya.png'));
    await expect
      .poll(() => page.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(100);
  });

  it('an office file is handed over, not opened', async () => {
    await page.goto(site.address);
    const started = page.waitForEvent('download');
    await page.goto(first('.docx')).catch((error: unknown) => {
      if (!String(error).includes('Download is starting')) throw error;
    });
    expect((await started).suggestedFilename()).toMatch(/\.docx$/);
  });
});
