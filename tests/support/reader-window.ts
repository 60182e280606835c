import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** A window of somebody who reads, with storage of its own. */
export interface ReaderWindow {
  context: BrowserContext;
  page: Page;
  /** Addresses asked for, by pages and workers. */
  requested: string[];
  /** Errors of scripts, everything that the console says, and answers that are errors. */
  complaints: string[];
}

/** Opens a window that waits ten seconds for what is expected; the caller closes its context. */
export async function openWindow(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<ReaderWindow> {
  const [requested, complaints]: [string[], string[]] = [[], []];
  const context = await browser.newContext({ locale: 'ru-RU', ...options });
  context.on('request', (request) => requested.push(request.url()));
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('console', (message) => complaints.push(message.text()));
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return { context, page, requested, complaints };
}
