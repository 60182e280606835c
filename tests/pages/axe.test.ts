import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenSite } from '../support/open-templates.ts';
import { lookAtTemplates, openSite, schemes, showScheme, unfold } from '../support/open-templates.ts';
import type { Template } from '../support/templates.ts';
import { templates } from '../support/templates.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Of all rules only these judge colours; the others find in dark what they find in light. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const widths = [360, 1280];

/** What was found stands on the page of the search only when its script has run. */
const searchResults = {
  name: 'search-results',
  route: 'poisk/index',
  address: `poisk/?q=${encodeURIComponent('наставник')}`,
};

let site: OpenSite;
let looks: number;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.stop());

/**
 * Texts over a gradient and outside of a box that is drawn aside axe leaves undecided: before it looks, the shades at the
 * edges of tables are made plain, and the choices of the search stand in several rows.
 */
const decidable = `.table-box, .table-scroll { background: var(--page) !important; }
.search-kinds { flex-wrap: wrap !important; }`;

const options = {
  resultTypes: ['violations' as const, 'incomplete' as const],
  // Still an experiment in axe: the visible words of a link belong to its name.
  rules: { 'label-content-name-mismatch': { enabled: true } },
  // Single letters and signs such as arrows are judged too.
  checks: { 'color-contrast': { options: { ignoreUnicode: false, ignoreLength: true } } },
};

/** What axe finds, or could not decide; in the quick mode, which is as good on pages without frames. */
async function findBarriers(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ ...options }).setLegacyMode();
  const results = await (rules === undefined ? axe.withTags(tags) : axe.withRules(rules)).analyze();
  // A page without a single text that could be judged was not looked at.
  if (results.passes.length === 0) return ['axe judged nothing'];
  looks += 1;
  const undecided = results.incomplete
    .filter(({ id }) => id === 'color-contrast')
    // The texts of drawings are judged in contrast.test.ts.
    .map(({ nodes }) => ({ id: 'undecided', nodes: nodes.filter(({ html }) => !/^<text\b/.test(html)) }));
  return [...results.violations, ...undecided]
    .filter(({ nodes }) => nodes.length > 0)
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 4)
          .map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 100)}`)
          .join(' | ')}`,
    );
}

describe('axe', () => {
  it('finds nothing on any template at any width and in any colours', { timeout: 600_000 }, async () => {
    looks = 0;
    const look = async (page: Page, template: Template): Promise<string[]> => {
      const faults: string[] = [];
      if (template === searchResults) await page.locator('#results a').first().waitFor();
      await unfold(page);
      await page.addStyleTag({ content: decidable });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        for (const scheme of schemes) {
          await showScheme(page, scheme);
          const barriers = await findBarriers(page, scheme === 'light' ? undefined : colourRules);
          faults.push(...barriers.map((barrier) => `${width} ${scheme} ${barrier}`));
        }
      }
      return faults;
    };
    const found = await lookAtTemplates(site, look, { bypassCSP: true, also: [searchResults] });
    expect(found).toEqual({});
    expect(looks).toBe((templates.length + 1) * widths.length * schemes.length);
  });
});
