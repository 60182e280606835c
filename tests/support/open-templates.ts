import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildFixture, demoContent } from './build.ts';
import { launchChromium } from './chromium.ts';
import { demoBase } from './demo-pages.ts';
import { serveSite } from './serve-site.ts';
import type { Template } from './templates.ts';
import { templates } from './templates.ts';

/** The demonstration school in one browser. */
export interface OpenSite {
  /** Folder with the output. */
  dir: string;
  browser: Browser;
  /** Address of the home page. */
  address: string;
  stop: () => Promise<void>;
}

/** What was found at a template; empty when all is well. */
export type Faults = Readonly<Record<string, readonly string[]>>;

/** Builds and serves the demonstration school and starts the browser. @throws Error when it is not built */
export async function openSite(): Promise<OpenSite> {
  const built = await buildFixture(demoContent);
  if (built.code !== 0) throw new Error(built.stderr);
  const site = await serveSite(built.dir, demoBase);
  const browser = await launchChromium();
  return {
    dir: built.dir,
    browser,
    address: site.address,
    async stop() {
      await browser.close();
      await site.stop();
    },
  };
}

/** The colours in which a page may be read: those of the day and of the night, and the schemes of the panel. */
export const schemes = ['light', 'dark', 'black', 'white', 'blue', 'brown'] as const;

/** Shows the open page in such colours. */
export async function showScheme(page: Page, scheme: (typeof schemes)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme === 'dark' ? 'dark' : 'light' });
  await page.evaluate(
    (name) => {
      if (name === undefined) delete document.documentElement.dataset['scheme'];
      else document.documentElement.dataset['scheme'] = name;
    },
    scheme === 'light' || scheme === 'dark' ? undefined : scheme,
  );
}

/** Opens the parts of the page that a reader may fold, so that what is in them is looked at as well. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => all.forEach((part) => part.setAttribute('open', '')));
}

/** How templates are looked at. */
export interface LookOptions extends BrowserContextOptions {
  /** Called once with each page, before it opens anything. */
  prepare?: (page: Page) => Promise<void>;
  /** Looked at besides the templates. */
  also?: readonly Template[];
  /** Two, as a machine of two cores can do; more where pages mostly wait. */
  pagesAtOnce?: number;
}

/**
 * Looks at every template in a few pages that are used again and again.
 * @param look gets a page that shows the template, fonts and all; returns its faults
 * @returns the templates that have faults
 */
export async function lookAtTemplates(
  { browser, address }: OpenSite,
  look: (page: Page, template: Template) => Promise<string[]>,
  { prepare, also = [], pagesAtOnce = 2, ...options }: LookOptions = {},
): Promise<Faults> {
  const found: Record<string, string[]> = {};
  const waiting = [...templates, ...also];
  const work = async (): Promise<void> => {
    const context = await browser.newContext({ locale: 'ru-RU', reducedMotion: 'reduce', ...options });
    try {
      const page = await context.newPage();
      await prepare?.(page);
      for (let template = waiting.shift(); template !== undefined; template = waiting.shift()) {
        await page.goto(`${address}${template.address}`);
        await page.evaluate(() => document.fonts.ready.then(() => true));
        const faults = await look(page, template);
        if (faults.length > 0) found[template.name] = faults;
      }
    } finally {
      await context.close();
    }
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, work));
  return found;
}
