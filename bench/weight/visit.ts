import type { Browser } from 'playwright-core';

/** What a first visit to a page fetches; sizes as they were sent, in bytes. */
export interface PageLoad {
  html: number;
  css: number;
  js: number;
  /** Fonts, pictures and everything else. */
  other: number;
  requests: number;
}

const kinds: Readonly<Record<string, 'html' | 'css' | 'js'>> = {
  document: 'html',
  stylesheet: 'css',
  script: 'js',
};

/** Opens a page with an empty cache and waits until nothing is fetched any more. @throws Error when it or a part of it is not there */
export async function visitPage(browser: Browser, url: string): Promise<PageLoad> {
  const context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const load: PageLoad = { html: 0, css: 0, js: 0, other: 0, requests: 0 };
    const waiting: Promise<void>[] = [];
    page.on('requestfinished', (request) => {
      load.requests += 1;
      const kind = kinds[request.resourceType()] ?? 'other';
      waiting.push(request.sizes().then(({ responseBodySize }) => void (load[kind] += responseBodySize)));
    });
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    const response = await page.goto(url, { waitUntil: 'networkidle' });
    if (response?.status() !== 200) throw new Error(`${response?.status()} ${url}`);
    if (failed.length > 0) throw new Error(`${url} lacks ${failed.join(' ')}`);
    await Promise.all(waiting);
    return load;
  } finally {
    await context.close();
  }
}
