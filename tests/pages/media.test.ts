import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenSite } from '../support/open-templates.ts';
import { lookAtTemplates, openSite } from '../support/open-templates.ts';
import { templates } from '../support/templates.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.stop());

/** What moves on a page, or would move under the pointer. */
function findMotion(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const moves =
        transitionDuration.split(', ').some((time) => parseFloat(time) > 0.01) ||
        animationName !== 'none' ||
        scrollBehavior === 'smooth';
      return moves ? [`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`] : [];
    }),
  );
}

const foldText = (text: string) => text.replaceAll(/[\s\u00ad-]/gu, '').toLowerCase();

/** A4 without its margins of 15 mm is 680 CSS pixels wide. */
const paper = { width: 680, height: 1000 };

async function findPrintFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const { title, over, menus } = await page.evaluate(() => ({
    title: document.querySelector('h1')?.textContent ?? '',
    over: document.documentElement.scrollWidth - innerWidth,
    menus: [...document.querySelectorAll('nav, form, button')].filter((element) => element.checkVisibility())
      .length,
  }));
  const pdf = await page.pdf({ format: 'A4' });
  await page.emulateMedia({ media: 'screen' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  const printed = foldText(text);
  return [
    ...(over > 0 ? [`${over} px wider than the paper`] : []),
    ...(menus > 0 ? [`${menus} menus, forms or buttons are printed`] : []),
    ...(title !== '' && printed.includes(foldText(title)) ? [] : [`no title «${title}» on paper`]),
    ...(printed.includes(foldText('По состоянию на')) ? [] : ['no date on paper']),
  ];
}

describe('what the reader asked for', () => {
  it('reduced motion: nothing moves', async () => {
    let looks = 0;
    const faults = await lookAtTemplates(site, (page) => {
      looks += 1;
      return findMotion(page);
    });
    expect(faults).toEqual({});
    expect(looks).toBe(templates.length);
  });

  it('without that wish, nothing moves by itself', async () => {
    const faults = await lookAtTemplates(
      site,
      (page) =>
        page.evaluate(() =>
          document
            .getAnimations()
            // A change of colour under the pointer is no motion.
            .filter((animation) => !(animation instanceof CSSTransition))
            .map(({ effect }) => `moves: ${(effect as KeyframeEffect | null)?.target?.tagName}`),
        ),
      { reducedMotion: 'no-preference' },
    );
    expect(faults).toEqual({});
  });

  it('print: the title, the date, no menus, as wide as the paper', async () => {
    let looks = 0;
    const faults = await lookAtTemplates(
      site,
      (page) => {
        looks += 1;
        return findPrintFaults(page);
      },
      { viewport: paper },
    );
    expect(faults).toEqual({});
    expect(looks).toBe(templates.length);
  });
});
