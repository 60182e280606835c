import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What axe finds of critical and serious faults in a window, the page in the preview's frame left out: it is the site's. */
async function findBarriers(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], iframes: false })
    .setLegacyMode()
    .analyze();
  expect(results.passes.length).toBeGreaterThan(0);
  return results.violations
    .filter(({ impact }) => impact === 'critical' || impact === 'serious')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 160))
          .slice(0, 3)
          .join(' | ')}`,
    );
}

/** Widths at which the editor is looked at, in CSS pixels. */
const widths = [1280, 360];

/** Looks at both widths; leaves the wide one. @param place told with each fault */
export async function findBarriersAtWidths(page: Page, place: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await findBarriers(page)).map((barrier) => `${place}, ${width}: ${barrier}`));
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  return found;
}
