import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpenSite } from '../support/open-templates.ts';
import { openSite } from '../support/open-templates.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.stop());

it('data for machines are no script: the policy of the page lets them be, and refuses a script', async () => {
  const address = 'anonsy/kruglyy-stol-nastavnikov/';
  const html = await readFile(path.join(site.dir, address, 'index.html'), 'utf8');
  expect(html).toContain(`script-src 'self'`);
  const page = await site.browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('refused: ')) refused.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      console.log(`refused: ${violatedDirective}`);
    });
  });
  await page.goto(`${site.address}${address}`);
  const data = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(data).toHaveLength(1);
  expect(JSON.parse(data[0] ?? '')).toMatchObject({ '@graph': [{}, { '@type': 'Event' }] });
  expect(refused).toEqual([]);

  const scripts = await page.evaluate(() => {
    for (const type of ['application/ld+json', 'text/javascript']) {
      const script = document.createElement('script');
      Object.assign(script, { type, textContent: '{}' });
      document.head.append(script);
    }
    return document.head.querySelectorAll('script').length;
  });
  expect(scripts).toBeGreaterThan(2);
  // The head and the server say the same policy, each for itself.
  await expect.poll(() => [...new Set(refused)]).toEqual(['refused: script-src-elem']);
  await page.close();
});
