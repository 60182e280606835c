import type { Browser, Page } from 'playwright-core';
import { slowDown } from './slow-phone.ts';

/** What one visit of the search page measures, in milliseconds. */
export interface SearchVisit {
  /** From the field's focus until the index is there. */
  index: number;
  /** From the first letter to results; the part of the index that holds it is loaded meanwhile. */
  firstLetter: number;
  /** From each further letter, when the visitor pauses after it, to the results for it. */
  letters: number[];
  /** From a misspelt word, entered at once, to results. */
  misspelt: number;
  /** From results to the text of the first one. */
  excerpt: number;
}

/** All visits of a section. */
export interface SearchVisits {
  entries: number;
  visits: SearchVisit[];
}

const word = 'наставник';
const misspelt = 'прграмма';

/** Enters text and measures, on the page's own clock, until its results are painted. */
async function enter(page: Page, text: string): Promise<number> {
  return page.evaluate(async (value) => {
    const input = document.querySelector<HTMLInputElement>('[name=q]');
    const results = document.querySelector('#results');
    if (!input || !results) throw new Error('no search page');
    const start = performance.now();
    const shown = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (results.childElementCount === 0) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(resolve));
      });
      observer.observe(results, { childList: true });
    });
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await shown;
    return performance.now() - start;
  }, text);
}

async function measureIndex(page: Page): Promise<number> {
  const start = performance.now();
  const wasm = page.waitForResponse(/wasm\.ru\.pagefind/);
  await page.locator('[name=q]').focus();
  await (await wasm).finished();
  return performance.now() - start;
}

/** Opens the search page on a slow phone and types. @param address of the search page */
export async function visitSearch(browser: Browser, address: string): Promise<SearchVisit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, locale: 'ru-RU' });
  try {
    const page = await context.newPage();
    await slowDown(context, page);
    await page.goto(address, { waitUntil: 'load' });
    const index = await measureIndex(page);
    await page.waitForLoadState('networkidle');
    const firstLetter = await enter(page, word.slice(0, 1));
    const letters: number[] = [];
    for (let length = 2; length <= word.length; length += 1) {
      letters.push(await enter(page, word.slice(0, length)));
    }
    const wrong = await enter(page, misspelt);
    const start = performance.now();
    await page.locator('.excerpt mark').first().waitFor();
    return { index, firstLetter, letters, misspelt: wrong, excerpt: performance.now() - start };
  } finally {
    await context.close();
  }
}
