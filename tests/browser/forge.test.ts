import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEditor } from '../../cms/bundle/build-editor.ts';
import { launchChromium } from '../support/chromium.ts';
import { adminPage, serveForgeSite } from '../support/forge-mock/forge-site.ts';
import type { MockRepository } from '../support/forge-mock/mock-repository.ts';
import { forges, repositoryOf } from '../support/forge-mock/open-mock.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = 'content/news/sem-minut-na-razgovor.mdx';

let browser: Browser;
let bundleDir: string;

beforeAll(async () => {
  [browser, bundleDir] = await Promise.all([
    launchChromium(),
    buildEditor(root, join(root, '.cache', 'editor')),
  ]);
});
afterAll(() => browser.close());

/** The stock backends of Decap 3.16 themselves, against an imitation: no real forge was asked. */
describe.each(forges)('the editor on $backend.name', ({ backend, mock }) => {
  let page: Page;
  let repository: MockRepository;
  let foreign: string[];
  const complaints: string[] = [];

  beforeAll(async () => {
    repository = await repositoryOf(join(root, 'content'));
    const context = await browser.newContext();
    foreign = await serveForgeSite(context, bundleDir, backend, mock(repository));
    page = await context.newPage();
    page.on('console', (message) => {
      if (/Content Security Policy|Uncaught/.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
  });
  afterAll(() => page.context().close());

  test('asks to sign in, and then lists every entry', async () => {
    await page.goto(adminPage);
    await page.getByRole('button', { name: /^Войти через/ }).waitFor();
    const user = JSON.stringify({ backendName: backend.name, token: 't', login: 'kanareykina' });
    await page.evaluate((stored) => localStorage.setItem('decap-cms-user', stored), user);
    await page.goto(`${adminPage}#/collections/news`);
    await page.reload();
    await page.getByText('Семь минут на разговор').first().waitFor();
    expect(new URL(page.url()).hash).toBe('#/collections/news');
    const listed = await page.locator('a[href*="/collections/news/entries/"]').count();
    const news = [...(repository.head('main')?.files.keys() ?? [])].filter((path) =>
      path.startsWith('content/news/'),
    );
    expect(listed).toBe(news.length);
  });

  test('opens an entry, checks it, and saves nothing but what was changed', async () => {
    const before = repository.text(entry)?.split('\n') ?? [];
    await page.goto(`${adminPage}#/collections/news/entries/sem-minut-na-razgovor`);
    await page.getByLabel('Заголовок').first().fill('Семь минут');
    await page.getByText('проверит сборка').first().waitFor();
    await page.getByRole('button', { name: 'Сохранить' }).first().click();
    await expect.poll(() => repository.text(entry)).toContain("Семь минут'");
    const after = repository.text(entry)?.split('\n') ?? [];
    expect(after.filter((line) => !before.includes(line))).toHaveLength(1);
  });

  test('an uploaded photo loses its coordinates', async () => {
    const gps = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 45/1 0/1' } };
    const photo = sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } });
    const buffer = await photo.jpeg().withExif(gps).withMetadata({ orientation: 6 }).toBuffer();
    expect((await sharp(buffer).metadata()).exif).toBeDefined();
    await page.goto(`${adminPage}#/collections/news`);
    await page.getByRole('button', { name: 'Файлы' }).click();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'Фото урока.jpg', mimeType: 'image/jpeg', buffer });
    const path = 'content/files/foto-uroka.jpg';
    await expect.poll(() => repository.head('main')?.files.has(path), { timeout: 10_000 }).toBe(true);
    const stored = await sharp(repository.head('main')?.files.get(path)).metadata();
    expect(stored).toMatchObject({ format: 'jpeg', width: 40, height: 60 });
    expect(stored.exif).toBeUndefined();
    await page.keyboard.press('Escape');
  });

  test('an expired sign-in opens no empty form', async () => {
    await page.goto(`${adminPage}#/collections/events`);
    await page.reload();
    await page.locator('a[href*="/collections/events/entries/"]').first().waitFor();
    repository.faults = { status: 401 };
    await page.goto(`${adminPage}#/collections/news/entries/novyy-god-nastavnichestva`);
    await page.getByText('Вход в хранилище закончился').first().waitFor();
    expect(await page.getByLabel('Заголовок').count()).toBe(0);
  });

  test('asks no other site, and breaks no rule of the policy', () => {
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
