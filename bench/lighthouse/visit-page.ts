import lighthouse from 'lighthouse';
import { launchChromium } from '../../tests/support/chromium.ts';
import { freePort } from '../web/free-port.ts';

/** Categories of Lighthouse, in the order of the table. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Category = (typeof categories)[number];

/** What one run of Lighthouse tells of a page. */
export interface LighthouseVisit {
  /** 0 to 100. */
  scores: Record<Category, number>;
  /** Largest contentful paint, milliseconds. */
  largestPaint: number;
  /** Total blocking time, milliseconds. */
  blocked: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Audits that took points: category and id. */
  lost: string[];
}

/**
 * Lets Lighthouse look at a page as at a telephone in a slow network (its own profile: four times slower processor,
 * 1.6 Mbit/s, 150 ms), in a new browser with an empty profile.
 * @throws Error when Lighthouse could not load the page
 */
export async function visitWithLighthouse(url: string): Promise<LighthouseVisit> {
  const port = await freePort();
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  try {
    const result = await lighthouse(url, {
      port,
      logLevel: 'error',
      output: 'json',
      onlyCategories: [...categories],
    });
    if (result === undefined) throw new Error(`Lighthouse: ${url}`);
    const { lhr } = result;
    if (lhr.runtimeError !== undefined) throw new Error(`Lighthouse: ${url}: ${lhr.runtimeError.message}`);
    const value = (id: string) => lhr.audits[id]?.numericValue ?? Number.NaN;
    const score = (name: Category) => Math.round((lhr.categories[name]?.score ?? 0) * 100);
    const lost = categories.flatMap((name) =>
      (lhr.categories[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${name}: ${id}`),
    );
    return {
      scores: Object.fromEntries(categories.map((name) => [name, score(name)])) as Record<Category, number>,
      largestPaint: value('largest-contentful-paint'),
      blocked: value('total-blocking-time'),
      shift: value('cumulative-layout-shift'),
      lost,
    };
  } finally {
    await browser.close();
  }
}
