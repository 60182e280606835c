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

const hasty = [
  ...['mousedown', 'pointerdown', 'touchstart', 'mousemove', 'pointermove', 'touchmove'],
  ...['keydown', 'keypress', 'devicemotion', 'deviceorientation'],
];

/** Only the search may answer to keys: arrows, Escape and «/», which a box turns off. */
const answersToKeys = ['search'];

/** Keeps the names of the events that the scripts of a page listen to. */
async function watchListeners(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const add = Reflect.get(EventTarget.prototype, 'addEventListener') as (...listener: unknown[]) => void;
    EventTarget.prototype.addEventListener = function (type: string, ...rest: unknown[]) {
      heard.push(type);
      add.call(this, type, ...rest);
    };
  });
}

const readListeners = (page: Page): Promise<string[]> =>
  page.evaluate((types) => {
    const targets = [window, document, ...document.querySelectorAll('*')];
    const set = types.filter((type) =>
      targets.some((target) => typeof Reflect.get(target, `on${type}`) === 'function'),
    );
    return [...(window as unknown as { heard: string[] }).heard, ...set];
  }, hasty);

/** Where each part of the page is and whether it is seen; the skip link comes into view with the focus. */
function readLayout(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *:not(.skip)')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const seen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const added = ['::before', '::after'].map((part) => getComputedStyle(element, part).content);
      const box = [left, top, width, height].map((length) => length.toFixed(1)).join(' ');
      return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${box} ${seen} ${added.join()}`;
    }),
  );
}

/** Puts every part of the page under the pointer and into focus, for the style sheets and for the scripts. */
async function pointAtEverything(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'body, body *',
  });
  const forcedPseudoClasses = ['hover', 'focus', 'focus-visible', 'focus-within'];
  await Promise.all(
    nodeIds.map((nodeId) => session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses })),
  );
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('body *')) {
      for (const type of ['mouseover', 'mouseenter', 'pointerover', 'pointerenter'])
        element.dispatchEvent(new PointerEvent(type, { bubbles: type.endsWith('over') }));
      for (const type of ['focus', 'focusin'])
        element.dispatchEvent(new FocusEvent(type, { bubbles: type === 'focusin' }));
    }
  });
}

/** What the colours of the page are now: by them it is seen that the pointer was felt at all. */
const readColours = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href]')]
      .map((link) => {
        const { color, textDecoration, outlineStyle } = getComputedStyle(link);
        return `${color} ${textDecoration} ${outlineStyle}`;
      })
      .join(),
  );

async function findChanges(page: Page): Promise<string[]> {
  const address = page.url();
  const [before, colours] = [await readLayout(page), await readColours(page)];
  await pointAtEverything(page);
  const after = await readLayout(page);
  const changed = after.flatMap((now, index) => (now === before[index] ? [] : [`${before[index]} → ${now}`]));
  return [
    ...(before.length === after.length ? [] : ['parts came or went']),
    ...((await readColours(page)) === colours ? ['the pointer was not felt'] : []),
    ...(page.url() === address ? [] : [`went to ${page.url()}`]),
    ...changed.slice(0, 4),
  ];
}

describe('the pointer and the focus', () => {
  it.each([360, 1280])('move nothing, show nothing, lead nowhere, at %d px', async (width) => {
    let looks = 0;
    const faults = await lookAtTemplates(
      site,
      (page) => {
        looks += 1;
        return findChanges(page);
      },
      { viewport: { width, height: 900 } },
    );
    expect(faults).toEqual({});
    expect(looks).toBe(templates.length);
  });

  it('no script acts before a key or a finger is up, or when the device is moved', async () => {
    let heard = 0;
    const faults = await lookAtTemplates(
      site,
      async (page, { name }) => {
        const types = await readListeners(page);
        heard += types.length;
        const allowed = answersToKeys.includes(name) ? ['keydown'] : [];
        return types.filter((type) => hasty.includes(type) && !allowed.includes(type));
      },
      { prepare: watchListeners },
    );
    expect(faults).toEqual({});
    expect(heard).toBeGreaterThan(templates.length);
  });

  it.each([
    [1280, true, true],
    [1280, false, false],
    // There is no room for the box, so there is nothing to turn the key off with.
    [360, true, false],
  ])('at %d px, with the box on: %s, «/» leads to the search field: %s', async (width, on, leads) => {
    const context = await site.browser.newContext({ locale: 'ru-RU', viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${site.address}poisk/`);
    if (!on) await page.getByRole('checkbox').uncheck();
    await page.locator('main').focus();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.matches('[type="search"]'))).toBe(leads);
    await context.close();
  });
});
