/** `npm run pictures`: takes the pictures of the README anew, in `docs/images`. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { root } from '../support/build.ts';
import { openSite } from '../support/open-templates.ts';

interface Picture {
  name: string;
  address: string;
  colorScheme: 'light' | 'dark';
  /** What a visitor does there first. */
  act?: (page: Page) => Promise<unknown>;
}

const pictures: readonly Picture[] = [
  { name: 'home', address: '', colorScheme: 'light' },
  { name: 'program', address: 'programmy/pervye-shagi/', colorScheme: 'light' },
  { name: 'documents', address: 'dokumenty/', colorScheme: 'light' },
  {
    name: 'search',
    address: 'poisk/',
    colorScheme: 'light',
    async act(page) {
      await page.getByRole('searchbox').pressSequentially('наставнек');
      await page.locator('#results a').first().waitFor();
    },
  },
  { name: 'self-check-dark', address: 'samoproverka/', colorScheme: 'dark' },
];

const site = await openSite();
try {
  for (const { name, address, colorScheme, act } of pictures) {
    const context = await site.browser.newContext({
      ...{ viewport: { width: 1280, height: 860 }, colorScheme },
      ...{ locale: 'ru-RU', reducedMotion: 'reduce' },
    });
    const page = await context.newPage();
    // The second visit has the font.
    await page.goto(`${site.address}${address}`, { waitUntil: 'networkidle' });
    await page.reload({ waitUntil: 'networkidle' });
    await act?.(page);
    const file = path.join(root, 'docs/images', `${name}.png`);
    await sharp(await page.screenshot())
      .png({ palette: true, quality: 90 })
      .toFile(file);
    await context.close();
    console.log(path.relative(root, file));
  }
} finally {
  await site.stop();
}
