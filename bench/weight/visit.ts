import type { Browser, Request } from 'playwright-core';

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

/** Whether a style sheet with rules belongs to the page and the browser took it. */
const hasStyles = () => [...document.styleSheets].some(({ cssRules }) => cssRules.length > 0);

/**
 * Opens a page with an empty cache and waits until nothing is fetched any more.
 * @throws Error when it or a part of it is not there, or when it stands without styles
 */
export async function visitPage(browser: Browser, url: string): Promise<PageLoad> {
  const context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const load: PageLoad = { html: 0, css: 0, js: 0, other: 0, requests: 0 };
    const finished: Request[] = [];
    page.on('requestfinished', (request) => finished.push(request));
    const failed: string[] = [];
    page.on('requestfailed', (request) =>
      failed.push(`${request.url()} (${request.failure()?.errorText ?? ''})`),
    );
    page.on('response', (answer) => {
      if (answer.status() >= 400) failed.push(`${answer.url()} (${answer.status()})`);
    });
    const response = await page.goto(url, { waitUntil: 'networkidle' });
    if (response?.status() !== 200) throw new Error(`${response?.status()} ${url}`);
    if (failed.length > 0) throw new Error(`${url} lacks ${failed.join(' ')}`);
    if (!(await page.evaluate(hasStyles))) throw new Error(`${url} has no styles`);
    for (const request of finished) {
      load.requests += 1;
      load[kinds[request.resourceType()] ?? 'other'] += (await request.sizes()).responseBodySize;
    }
    return load;
  } finally {
    await context.close();
  }
}
