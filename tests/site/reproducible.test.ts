import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFixture, demoContent, fixture } from '../support/build.ts';
import { consentTo } from '../support/consents.ts';
import { copyContent, editFiles } from '../support/edit-files.ts';
import type { OutputFile } from '../support/output-text.ts';
import { findInFiles, readAllText } from '../support/output-text.ts';

const digests = (files: readonly OutputFile[]) =>
  Object.fromEntries(
    files.map(({ path, bytes }) => [path, createHash('sha256').update(bytes).digest('hex')]),
  );

const changedFiles = (one: readonly OutputFile[], other: readonly OutputFile[]) => {
  const [before, after] = [digests(one), digests(other)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (file) => before[file] !== after[file],
  );
};

let today: OutputFile[];

beforeAll(async () => {
  today = await readAllText((await buildFixture(demoContent)).dir);
  expect(today.length).toBeGreaterThan(100);
});

describe('the same content, day and options (93)', () => {
  it('give the same bytes in another folder, time zone and language, without a cache', async () => {
    const env = { TZ: 'Pacific/Kiritimati', LANG: 'en_US.UTF-8', LC_ALL: 'C', LANGUAGE: 'en' };
    const again = await buildFixture(demoContent, { copy: 'again', env });
    expect(again.code, again.stderr).toBe(0);
    expect(changedFiles(today, await readAllText(again.dir))).toEqual([]);
  });

  it('hold no path of this machine and no time of the build', () => {
    const text = today.map(({ path, text: content }) => `${path}\n${content}`).join('\n');
    expect(text).not.toContain(process.cwd().toLowerCase());
    // A day of the content becomes a full minute; only a clock knows seconds and milliseconds.
    expect(text.match(/\d{4}-\d\d-\d\dt\d\d:\d\d:(?!00(?:\.0+)?(?:z|[+-]))\d\d[\d.]*z?/g)).toBeNull();
  });
});

describe('one day later (94)', () => {
  /** The page with the days that it prints made equal. */
  const withoutDay = ({ bytes }: OutputFile) =>
    bytes
      .toString('utf8')
      .replaceAll(/2026-11-2[23]/g, 'ДЕНЬ')
      .replaceAll(/2[23] ноября 2026 года/g, 'ДЕНЬ');
  let tomorrow: OutputFile[];
  let changed: string[];

  beforeAll(async () => {
    tomorrow = await readAllText((await buildFixture(demoContent, { asOf: '2026-11-23' })).dir);
    changed = changedFiles(today, tomorrow);
  });

  it('every page says so', () => {
    const pages = today.filter(({ path }) => path.endsWith('.html')).map(({ path }) => path);
    expect(pages.length).toBeGreaterThan(60);
    expect(pages.filter((page) => !changed.includes(page))).toEqual([]);
  });

  it('only pages and data with the day change: no file of the school, no script, no style', () => {
    expect(changed.length).toBeGreaterThan(60);
    // A list and the indicators say of which day they are; a roadmap and a programme are the same.
    const allowed =
      /\.html$|\.json$|\.xml$|^pagefind\/|^[a-z]+\.(?:docx|xlsx|csv)$|^pokazateli\/vse-pokazateli\.csv$/;
    expect(changed.filter((file) => !allowed.test(file))).toEqual([]);
  });

  it('pages of documents, materials, cases and news are the same but for the day', () => {
    const later = new Map(tomorrow.map((file) => [file.path, file]));
    const quiet = today.filter(({ path }) => /^(?:dokumenty|materialy|keysy|novosti)\/.*\.html$/.test(path));
    expect(quiet.length).toBeGreaterThan(20);
    const different = quiet.filter((file) => {
      const twin = later.get(file.path);
      return twin === undefined || withoutDay(file) !== withoutDay(twin);
    });
    expect(different.map(({ path }) => path)).toEqual([]);
  });

  it('the search finds the same documents, materials, cases and news', () => {
    const urls = (files: readonly OutputFile[]) =>
      files
        .filter(({ path }) => path.endsWith('.pf_fragment'))
        .filter(({ text }) => /"url":"[^"]*\/(?:dokumenty|materialy|keysy|novosti)\//.test(text))
        .map(({ path }) => path);
    expect(urls(today).length).toBeGreaterThan(20);
    expect(urls(tomorrow)).toEqual(urls(today));
  });
});

describe('a consent whose last day is today', () => {
  let dir: string;
  let last: OutputFile[];
  let next: OutputFile[];
  const filesWith = (files: readonly OutputFile[], needles: readonly string[]) => [
    ...new Set(findInFiles(files, needles).map(({ file }) => file)),
  ];

  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'expiring-'));
    await copyContent(fixture('clean-school'), dir);
    await editFiles(dir, { 'mentors/m-7f2a.json': consentTo({ validTo: '2026-11-22' }) });
    const on = async (asOf: string) => {
      const site = await buildFixture(dir, { asOf, site: 'https://polyn.example' });
      expect(site.code, site.stderr).toBe(0);
      return readAllText(site.dir);
    };
    [last, next] = [await on('2026-11-22'), await on('2026-11-23')];
  });

  afterAll(() => rm(dir, { recursive: true }));

  it('shows the name today', () => {
    const found = filesWith(last, ['Зверобоев']);
    expect(found).toContain('nastavniki/m-7f2a/index.html');
    expect(found).toContain('programmy/pervyj-god/index.html');
    expect(found).toContain('feed/v1/section.json');
  });

  it('hides it tomorrow everywhere, by the day alone', () => {
    expect(filesWith(next, ['Зверобоев', 'Алла', 'Юрьевн', 'm-7f2a'])).toEqual([]);
  });

  it('changes nothing else: the same files, but for the page of the person', () => {
    const kept = (files: readonly OutputFile[]) =>
      files.map((file) => file.path).filter((file) => !/^(?:pagefind|_astro)\//.test(file));
    expect(kept(last).filter((file) => !kept(next).includes(file))).toEqual(['nastavniki/m-7f2a/index.html']);
    expect(kept(next).filter((file) => !kept(last).includes(file))).toEqual([]);
  });
});
