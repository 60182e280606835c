import type { Page } from 'playwright-core';

/** What must be on the screen. */
interface Sight {
  /** CSS selector of an element that must be there. */
  selector: string;
  /** Text that the first such element must hold. */
  text?: string;
  /** What the address must hold after `#`. */
  hash?: string;
}

/** Milliseconds since the page was asked for. */
function pageTime(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

/**
 * Waits until something is on the screen and painted: looks at every frame, and lets two more pass.
 * @returns milliseconds since the page was asked for
 */
export async function painted(page: Page, sight: Sight, timeout = 120_000): Promise<number> {
  const handle = await page.waitForFunction(
    ({ selector, text = '', hash = '' }: Sight) => {
      const found = document.querySelector(selector);
      if (found === null || found.getClientRects().length === 0) return undefined;
      if (!(found.textContent ?? '').includes(text)) return undefined;
      if (!decodeURIComponent(location.hash).includes(hash)) return undefined;
      return new Promise<number>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))),
      );
    },
    sight,
    { polling: 'raf', timeout },
  );
  return (await handle.jsonValue()) ?? 0;
}

/** Milliseconds from the start of an action to what it brings on the screen. */
export async function timed(page: Page, action: () => Promise<unknown>, sight: Sight): Promise<number> {
  const start = await pageTime(page);
  await action();
  return (await painted(page, sight)) - start;
}

/** Clicks in the middle of an element as a mouse does, without Playwright's own waiting. */
export async function clickAt(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`There is no ${selector} to click at`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Counts what the page's main thread works. @returns a function that tells the milliseconds of processor time so far */
export async function countWork(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

/** Bytes of the JavaScript heap after a collection of garbage. */
export async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
