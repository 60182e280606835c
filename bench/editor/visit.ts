import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import type { Screens } from './screens.ts';
import { clickAt, countWork, heapBytes, painted, timed } from './watch-page.ts';

/** What one visit measures: milliseconds unless the name says otherwise. */
export interface Visit {
  list: number;
  /** Processor time of the page's main thread until then: a busy machine changes it less. */
  listWork: number;
  listClick: number;
  entryFromList: number;
  listAgain: number;
  listReloaded: number;
  search: number;
  entry: number;
  reference: number;
  saving: number;
  heapMegabytes: number;
  screenKilobytes: number;
  dataKilobytes: number;
}

const row = 'li a[href^="#/collections/mentors/entries/"]';
const surname = 'Ветлугина';

/**
 * Goes through the editor as a webmaster does, in a browser that has never seen it.
 * @param page address of the editor
 * @param round makes the small change another one each time
 */
export async function visitEditor(
  browser: Browser,
  address: string,
  screens: Screens,
  round: number,
): Promise<Visit> {
  const context = await openContext(browser, address, screens);
  try {
    const page = await context.newPage();
    const weight = weigh(page);
    const work = await countWork(page);
    await page.goto(`${address}#/collections/mentors`, { waitUntil: 'commit' });
    const list = await painted(page, { selector: row });
    const listWork = await work();
    await clickAt(page, row);
    const clicked = await painted(page, { selector: 'body', hash: '/entries/' });
    const form = await painted(page, { selector: screens.form });
    const { screenKilobytes, dataKilobytes } = await weight();
    const listAgain = await timed(page, () => page.goBack({ waitUntil: 'commit' }), { selector: row });
    await page.reload({ waitUntil: 'commit' });
    const listReloaded = await painted(page, { selector: row });
    const heap = await heapBytes(page);
    const search = await searchFor(page);
    await page.close();
    return {
      list,
      listWork,
      listClick: clicked,
      entryFromList: form - clicked,
      listAgain,
      listReloaded,
      search,
      heapMegabytes: heap / 2 ** 20,
      ...{ screenKilobytes, dataKilobytes },
      ...(await visitEntries(context, address, screens, round)),
    };
  } finally {
    await context.close();
  }
}

/** A fresh context in which somebody has logged in; nothing of the editor is in its cache. */
async function openContext(browser: Browser, address: string, screens: Screens): Promise<BrowserContext> {
  const options = { viewport: { width: 1280, height: 900 }, locale: 'ru-RU' };
  const first = await browser.newContext(options);
  const page = await first.newPage();
  await page.goto(`${address}#/collections/school`);
  await screens.login(page);
  await painted(page, { selector: 'aside' });
  const storageState = await first.storageState();
  await first.close();
  return browser.newContext({ ...options, storageState });
}

/** Adds up what the page asks for: its HTML, scripts and styles, and the answers of its server; as gzip would send it. */
function weigh(page: Page): () => Promise<Pick<Visit, 'screenKilobytes' | 'dataKilobytes'>> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const sum = async (types: readonly string[]) => {
    const wanted = responses.filter((response) => types.includes(response.request().resourceType()));
    const bodies = await Promise.all(wanted.map((response) => response.body().catch(() => Buffer.alloc(0))));
    return bodies.reduce((total, body) => total + gzipSync(body).length, 0) / 1024;
  };
  return async () => ({
    screenKilobytes: await sum(['document', 'script', 'stylesheet']),
    dataKilobytes: await sum(['fetch', 'xhr']),
  });
}

async function searchFor(page: Page): Promise<number> {
  const field = page.locator('aside input').first();
  await field.fill(surname);
  return timed(page, () => field.press('Enter'), { selector: row, text: surname, hash: '/search/' });
}

async function visitEntries(
  context: BrowserContext,
  address: string,
  screens: Screens,
  round: number,
): Promise<Pick<Visit, 'entry' | 'reference' | 'saving'>> {
  const pairing = await context.newPage();
  await pairing.goto(`${address}#/collections/pairings/entries/para-0001`, { waitUntil: 'commit' });
  const entry = await painted(pairing, { selector: screens.form });
  const mentors = pairing.getByRole('combobox', { name: /^Наставники/ });
  const choose = async () => {
    await mentors.click();
    await pairing.keyboard.type(surname);
  };
  const reference = await timed(pairing, choose, { selector: screens.option, text: surname });
  await pairing.close();
  const mentor = await context.newPage();
  await mentor.goto(`${address}#/collections/mentors/entries/m-0004`, { waitUntil: 'commit' });
  await painted(mentor, { selector: screens.form });
  await mentor
    .getByLabel(/^Должность/)
    .first()
    .fill(`учитель географии и куратор ${round}`);
  await screens.beforeSaving(mentor);
  const saving = await timed(mentor, () => screens.save(mentor), screens.saved);
  await mentor.close();
  return { entry, reference, saving };
}
