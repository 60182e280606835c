import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenSite } from '../support/open-templates.ts';
import { lookAtTemplates, openSite } from '../support/open-templates.ts';
import { templates } from '../support/templates.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.stop());

const fontDelay = 1000; // milliseconds
const allowedShift = 0.01;

interface Watched {
  shifts: { value: number; what: string }[];
  /** Milliseconds from the start of the page. */
  fontsEnded: number[];
}

async function watchShifts(page: Page): Promise<void> {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, fontDelay));
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: Watched['shifts'] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as { value: number; sources: { node: Node | null }[] };
        const names = sources.map(({ node }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return `${element?.tagName.toLowerCase()}.${element?.getAttribute('class') ?? ''}`;
        });
        shifts.push({ value, what: names.slice(0, 4).join(' ') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function readShifts(page: Page): Promise<string[]> {
  // The observer is told after the next frame.
  const { shifts, fontsEnded } = await page.evaluate(async (): Promise<Watched> => {
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const fonts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'));
    return {
      shifts: (window as unknown as Watched).shifts,
      fontsEnded: fonts.map((font) => (font as PerformanceResourceTiming).responseEnd),
    };
  });
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  const late = fontsEnded.filter((time) => time >= fontDelay * 0.9);
  return [
    ...(late.length === 0 ? [`no font came late: ${fontsEnded.join(' ')}`] : []),
    ...(sum > allowedShift ? [`${sum.toFixed(3)}: ${shifts.map(({ what }) => what).join(' | ')}`] : []),
  ];
}

describe('layout shift', () => {
  it.each([360, 1280])('nothing moves when the fonts come a second late, at %d px', async (width) => {
    let looks = 0;
    const faults = await lookAtTemplates(
      site,
      (page) => {
        looks += 1;
        return readShifts(page);
      },
      { viewport: { width, height: 800 }, prepare: watchShifts, pagesAtOnce: 6 },
    );
    expect(faults).toEqual({});
    expect(looks).toBe(templates.length);
  });
});
