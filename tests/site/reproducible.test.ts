import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFixture, demoContent } from '../support/build.ts';
import type { OutputFile } from '../support/output-text.ts';
import { readAllText } from '../support/output-text.ts';

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

describe('the same content, day and options', () => {
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

describe('one day later', () => {
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
    const allowed = /\.html$|\.json$|\.xml$|^pagefind\//;
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
