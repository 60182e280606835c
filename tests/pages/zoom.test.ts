import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenSite } from '../support/open-templates.ts';
import { lookAtTemplates, openSite, unfold } from '../support/open-templates.ts';
import { templates } from '../support/templates.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.stop());

/** WCAG 2.2, 1.4.12: what a reader may set, all at once. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** How far the page can be scrolled sideways, and what pushes it. */
function findSidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over <= 0) return [];
    const widest = [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => element.closest('.table-box, .table-scroll, .unseen') === null)
      .sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)
      .slice(0, 2);
    const names = widest.map(({ tagName, className, textContent }) =>
      `${tagName.toLowerCase()}.${String(className)} «${(textContent ?? '').trim().slice(0, 30)}»`.replace(
        /\s+/g,
        ' ',
      ),
    );
    return [`${innerWidth} px: ${over} px too wide: ${names.join(' | ')}`];
  });
}

/** Texts that a box cuts off; what is meant for screen readers alone is one pixel wide, the title in the crumbs stands below as `h1`. */
function findCutText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const cutX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
        const cutY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
        const seen = element.clientWidth > 1 && element.checkVisibility({ visibilityProperty: true });
        const text = (element.textContent ?? '').trim() !== '';
        return (cutX || cutY) && seen && text && element.closest('.crumbs [aria-current], svg') === null;
      })
      .map(
        (element) =>
          `${innerWidth} px cuts ${element.tagName.toLowerCase()}.${element.className} «${(element.textContent ?? '').trim().slice(0, 30)}»`,
      ),
  );
}

async function lookAtWidths(page: Page, widths: readonly number[]): Promise<string[]> {
  const faults: string[] = [];
  await unfold(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 720 });
    faults.push(...(await findSidewaysScroll(page)), ...(await findCutText(page)));
  }
  return faults;
}

describe('zoom', () => {
  it('200 % and 400 % of 1280 px need no horizontal scroll, nor do phones and wide screens', async () => {
    let looks = 0;
    const faults = await lookAtTemplates(site, (page) => {
      looks += 1;
      return lookAtWidths(page, [320, 360, 640, 768, 1280, 1920]);
    });
    expect(faults).toEqual({});
    expect(looks).toBe(templates.length);
  });

  it.each([
    ['the text spacing that a reader may set', textSpacing, [320, 1280]],
    ['text of double size', 'html { font-size: 200% !important; }', [1280]],
  ])('%s loses nothing', async (_name, css, widths) => {
    const faults = await lookAtTemplates(
      site,
      async (page) => {
        await page.addStyleTag({ content: css });
        return lookAtWidths(page, widths);
      },
      { bypassCSP: true },
    );
    expect(faults).toEqual({});
  });
});
