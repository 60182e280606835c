import type { BrowserContext, Page } from 'playwright-core';

/** Lighthouse's profile of a phone: a processor four times as slow, slow 4G. */
const slowdown = 4;
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1_638_400 * 0.9) / 8,
  uploadThroughput: (750_000 * 0.9) / 8,
};

/**
 * Makes a page as slow as on a cheap phone. Workers, which the browser does not slow down, are taken away: Pagefind then
 * works in the page.
 */
export async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  await page.addInitScript('delete globalThis.Worker');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', network);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
