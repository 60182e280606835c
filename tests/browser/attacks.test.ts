import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AttackSchool } from '../support/attack-school.ts';
import { makeAttackSchool } from '../support/attack-school.ts';
import { buildFixture } from '../support/build.ts';
import { launchChromium } from '../support/chromium.ts';
import { listFiles } from '../support/output-text.ts';
import type { ServedSite } from '../support/serve-site.ts';
import { serveSite } from '../support/serve-site.ts';

const base = '/nastavnichestvo/';
let school: AttackSchool;
let site: ServedSite;
let browser: Browser;
let addresses: string[];

beforeAll(async () => {
  school = await makeAttackSchool();
  const built = await buildFixture(school.content, { env: { CANARY_DIR: school.canaryDir } });
  expect(built.code, built.stderr).toBe(0);
  const pages = new Set(school.pages.map(({ page }) => page));
  addresses = (await listFiles(built.dir))
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .filter((address) => pages.has(address.slice(0, -1)) || !address.startsWith('samoproverka/pravila/'));
  site = await serveSite(built.dir, base);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await site.stop();
  await school.remove();
});

describe('the pages that survive of a school of attacks, in a browser', () => {
  it(
    'run nothing, ask nobody else for anything and let no entry take the place of a part of the page',
    { timeout: 170_000 },
    async () => {
      const context = await browser.newContext({ locale: 'ru-RU' });
      const page = await context.newPage();
      const complaints: string[] = [];
      const own = new URL(site.address).origin;
      page.on('dialog', (dialog) => {
        complaints.push(`a dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(`${own}/`)) complaints.push(`a request: ${request.url()}`);
      });
      page.on('popup', (popup) => complaints.push(`a window: ${popup.url()}`));
      page.on('pageerror', (error) => complaints.push(`an error: ${error.message}`));
      page.on('console', (message) => {
        if (/Content.Security.Policy/i.test(message.text())) complaints.push(message.text());
      });
      for (const address of addresses) {
        await page.goto(`${site.address}${address}`, { waitUntil: 'domcontentloaded' });
        const seen = await page.evaluate(() => ({
          ran: 'kanarejka' in globalThis,
          content: document.getElementById('content')?.tagName,
          shadowed: Array.from(document.querySelectorAll('main [id]'), ({ id }) => id).filter(
            (id) =>
              !id.includes('-') && !/^\d/.test(id) && (id in Object.prototype || id in Document.prototype),
          ),
          active: document.querySelectorAll(
            'main :is(iframe, object, embed, script:not([src]):not([type="application/ld+json"]), style, base, [style], [onclick], [onerror], [onload])',
          ).length,
        }));
        if (seen.ran || seen.content !== 'MAIN' || seen.shadowed.length > 0 || seen.active > 0)
          complaints.push(`${address}: ${JSON.stringify(seen)}`);
      }
      expect(complaints).toEqual([]);
      expect(addresses.length).toBeGreaterThan(200);
      expect(school.requests).toEqual([]);
      await context.close();
    },
  );

  it('would be caught: the same listeners hear a dialog, a global and a foreign request', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const heard: string[] = [];
    page.on('dialog', (dialog) => {
      heard.push('dialog');
      void dialog.dismiss();
    });
    page.on('request', (request) => heard.push(new URL(request.url()).host));
    await page.setContent(
      '<script>globalThis.kanarejka=1;alert(1)</script><img src="http://127.0.0.1:9/a.png" alt="">',
    );
    expect(heard).toEqual(expect.arrayContaining(['dialog', '127.0.0.1:9']));
    expect(await page.evaluate(() => 'kanarejka' in globalThis)).toBe(true);
    await context.close();
  });
});
