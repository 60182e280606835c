import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoBase as base, readDemoPages } from '../support/demo-pages.ts';
import { elementsOf, textOf } from '../support/html-site.ts';
import type { HtmlPage } from '../support/html-site.ts';
import { listFiles } from '../support/output-text.ts';
import { parseCalendar } from '../support/parse-calendar.ts';

/** What others take from the section and keep or show elsewhere: calendar files and the block for another site. */
const site = `https://rodnik.example${base}`;

let dir: string;
let files: string[];
let pages: HtmlPage[];

const read = (file: string) => readFile(path.join(dir, file), 'utf8');
const pageOf = (file: string) => pages.find((page) => page.file === file);
const fileOf = (url: string) => url.slice(site.length).replace(/(^|\/)$/, '$1index.html');

beforeAll(async () => {
  ({ dir, pages } = await readDemoPages());
  files = await listFiles(dir);
});

describe('calendar files', () => {
  it('the whole calendar has every event of the section, with a page, once', async () => {
    const { events, zones } = parseCalendar(await read('anonsy/kalendar.ics'));
    const shown = files.filter((file) => /^anonsy\/[^/]+\/index\.html$/.test(file));
    expect(shown.length).toBeGreaterThan(3);
    expect(events.map(({ URL: url = '' }) => fileOf(url)).sort()).toEqual(shown.sort());
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
    expect(zones.map(({ TZID }) => TZID)).toEqual(['Europe/Volgograd']);
  });

  it('the file of an event has that event, and its page and the list lead to it', async () => {
    const single = files.filter((file) => /^anonsy\/[^/]+\/kalendar\.ics$/.test(file));
    expect(single.length).toBeGreaterThan(3);
    const whole = parseCalendar(await read('anonsy/kalendar.ics')).events;
    for (const file of single) {
      const { events } = parseCalendar(await read(file));
      expect(events).toHaveLength(1);
      expect(whole).toContainEqual(events[0]);
    }
    const address = 'anonsy/kruglyy-stol-nastavnikov/';
    for (const page of [`${address}index.html`, 'anonsy/index.html'])
      expect(pageOf(page)?.source).toContain(`href="${base}${address}kalendar.ics"`);
  });
});

describe('the block for another site', () => {
  it('runs nothing, loads nothing, and its links lead to pages of the section', async () => {
    const elements = elementsOf(await read('vstavka/blok.html'));
    const live = /^(?:script|style|link|img|iframe|object|embed|form|input|svg|base|meta)$/;
    expect(elements.length).toBeGreaterThan(30);
    expect(elements.filter(({ name }) => live.test(name))).toEqual([]);
    const attributes = elements.flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => /^on|src|^id$/i.test(name))).toEqual([]);
    const links = elements.flatMap(({ attributes: { href } }) => href ?? []);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((href) => !href.startsWith(site) || !files.includes(fileOf(href)))).toEqual([]);
  });

  it('stands on its page to be copied, to the letter', async () => {
    const field = pageOf('vstavka/index.html')?.elements.find(({ name }) => name === 'textarea');
    const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
    const code = field && textOf(field).replace(/&(\w+|#39);/g, (all, name: string) => signs[name] ?? all);
    expect(code?.trim()).toBe((await read('vstavka/blok.html')).trim());
  });
});

describe('the glossary', () => {
  it('explains words where they occur', () => {
    const terms = pages.flatMap(({ elements }) =>
      elements.filter(({ attributes }) => attributes['class'] === 'term'),
    );
    expect(terms.length).toBeGreaterThan(30);
    const ids = new Set(pageOf('slovar/index.html')?.elements.map(({ attributes }) => attributes['id']));
    const missing = terms.filter(({ attributes }) => !ids.has(attributes['href']?.split('#')[1]));
    expect(missing).toEqual([]);
  });
});
