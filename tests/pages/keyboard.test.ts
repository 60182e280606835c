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

/** What got the focus, in order, and how it looked at that moment. */
interface Stop {
  /** Its place among what can be reached; -1 for a box that only scrolls. */
  place: number;
  what: string;
  marked: boolean;
  inView: boolean;
  covered: boolean;
}

/** Numbers all that Tab must reach and watches the focus; returns how many there are. */
function watchFocus(page: Page): Promise<number> {
  return page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex]';
    const reachable = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        // Of radio buttons, Tab reaches the chosen one; the arrows reach the others.
        !element.matches(':disabled, [type="hidden"], [type="radio"]:not(:checked)') &&
        element.checkVisibility({ visibilityProperty: true }),
    );
    const stops: Stop[] = [];
    Object.assign(window, { stops });
    document.addEventListener('focusin', ({ target }) => {
      const element = target as HTMLElement;
      const style = getComputedStyle(element);
      const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const middle = (from: number, to: number, size: number) => (Math.max(from, 0) + Math.min(to, size)) / 2;
      const [x, y] = [middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight)];
      const top = document.elementFromPoint(x, y);
      stops.push({
        place: reachable.indexOf(element),
        what: `${element.tagName.toLowerCase()} «${(element.textContent ?? '').trim().slice(0, 40)}»`,
        marked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        inView:
          box.width > 0 && box.left < innerWidth && box.right > 0 && box.top < innerHeight && box.bottom > 0,
        covered: top !== null && !element.contains(top) && !top.contains(element),
      });
    });
    return reachable.length;
  });
}

const readStops = (page: Page): Promise<Stop[]> =>
  page.evaluate(() => (window as unknown as { stops: Stop[] }).stops);

async function tabThrough(page: Page): Promise<string[]> {
  await unfold(page);
  const count = await watchFocus(page);
  for (let presses = 0; presses < count; presses += 1) await page.keyboard.press('Tab');
  // Boxes that scroll take a press each.
  for (let more = 0; more < 12 && (await readStops(page)).at(-1)?.place !== count - 1; more += 1)
    await page.keyboard.press('Tab');
  const stops = await readStops(page);
  const places = stops.map(({ place }) => place).filter((place) => place >= 0);
  const order = places.length === count && places.every((place, index) => place === index);
  const bad = (fault: string, is: (stop: Stop) => boolean) =>
    stops.filter(is).map(({ what }) => `${fault}: ${what}`);
  return [
    ...(count < 10 ? [`only ${count} can be reached`] : []),
    ...(order ? [] : [`order ${places.join(' ')} of ${count}`]),
    ...bad('no visible focus', ({ marked }) => !marked),
    ...bad('out of view', ({ inView }) => !inView),
    ...bad('covered', ({ covered }) => covered),
  ];
}

async function followSkipLink(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    scrollTo(0, 0);
  });
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  await page.keyboard.press('Enter');
  const reached = await page.evaluate(() => document.activeElement?.closest('main')?.id);
  return first === '#content' && reached === 'content' ? [] : [`skip link: ${first} leads to ${reached}`];
}

describe('keyboard', () => {
  it.each([360, 1280])('reaches everything, in order, with a visible focus, at %d px', async (width) => {
    let looks = 0;
    const faults = await lookAtTemplates(
      site,
      async (page) => {
        looks += 1;
        return [...(await tabThrough(page)), ...(await followSkipLink(page))];
      },
      { viewport: { width, height: 900 } },
    );
    expect(faults).toEqual({});
    expect(looks).toBe(templates.length);
  });
});
