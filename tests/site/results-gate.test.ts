import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#entries/read-content';
import { buildFixture, demoContent } from '../support/build.ts';
import { internalTexts } from '../support/internal-values.ts';
import type { OutputFile } from '../support/output-text.ts';
import { findInFiles, readAllText } from '../support/output-text.ts';

const days = { before: '2026-11-21', on: '2026-11-22', after: '2026-11-23' } as const;
type Day = keyof typeof days;

/** Words and addresses that only results of programme p-11 tell, by where they stand in the content. */
const withheld = {
  summary: ['принят школой как образец', 'самостоятельно подготовил и провёл'],
  indicators: [
    'Посещённых и разобранных уроков',
    'Учителей, принявших участие',
    'Документов, подготовленных самостоятельно',
  ],
  case: ['Маяк, а не прожектор', 'маяк', 'прожектор', 'mayak', 'учился у завуча видеть школу целиком'],
  news: ['росинк', 'rosinka', 'остаётся в школе'],
  file: ['itogi-p-11', 'Итоги программы «Опыт завуча»'],
};
const needles = Object.values(withheld).flat();

const built = {} as Record<Day, OutputFile[]>;

beforeAll(async () => {
  for (const day of Object.keys(days) as Day[]) {
    const site = await buildFixture(demoContent, { asOf: days[day] });
    expect(site.code, site.stderr).toBe(0);
    built[day] = await readAllText(site.dir);
  }
});

describe('results of a programme (A1 п. 8.2)', () => {
  it.each(Object.keys(days) as Day[])('%s: enough was built to search', (day) => {
    const names = built[day].map((file) => file.path);
    expect(names.length).toBeGreaterThan(100);
    for (const kind of [
      /\.html$/,
      /\.pf_fragment$/,
      /\.pf_index$/,
      /^sitemap.*\.xml$/,
      /rss\.xml$/,
      /feed\.json$/,
      /section\.json$/,
      /self-check\.json$/,
      /\.pdf$/,
      /\.docx$/,
    ]) {
      expect(
        names.filter((name) => kind.test(name)),
        String(kind),
      ).not.toEqual([]);
    }
  });

  it('are nowhere on the day before', () => {
    expect(findInFiles(built.before, needles)).toEqual([]);
  });

  it.each(['on', 'after'] as const)(
    'are there %s the day of completion: every needle can be found',
    (day) => {
      const found = findInFiles(built[day], needles);
      for (const needle of needles) {
        expect(
          found.filter((hit) => hit.needle === needle),
          needle,
        ).not.toEqual([]);
      }
    },
  );

  it.each([
    ['маяк', /^keysy\/index\.html$/],
    ['маяк', /\.pf_index$/],
    ['маяк', /\.pf_fragment$/],
    ['mayak', /^sitemap-0\.xml$/],
    ['mayak', /^keysy\/mayak-a-ne-prozhektor\/index\.html$/],
    ['росинк', /\.pf_index$/],
    ['росинк', /rss\.xml$/],
    ['росинк', /feed\.json$/],
    ['росинк', /section\.json$/],
    ['принят школой как образец', /^programmy\/opyt-zavucha\/index\.html$/],
    ['принят школой как образец', /^programmy\/opyt-zavucha\.docx$/],
    ['принят школой как образец', /\.pf_fragment$/],
    ['принят школой как образец', /section\.json$/],
    ['itogi-p-11', /^files\/itogi-p-11\.pdf$/],
  ])('«%s» is found on the day in %s', (needle, file) => {
    expect(findInFiles(built.on, [needle]).filter((hit) => file.test(hit.file))).not.toEqual([]);
  });

  it('in a file are published from the day on and not under another name before', async () => {
    const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    const results = digest(await readFile(path.join(demoContent, 'files/itogi-p-11.pdf')));
    const has = (day: Day) => built[day].some((file) => digest(file.bytes) === results);
    expect([has('before'), has('on'), has('after')]).toEqual([false, true, true]);
  });

  it('are announced the day before by nothing but the day', async () => {
    const { stdout } = await buildFixture(demoContent, { asOf: days.before });
    expect(stdout).toMatch(/скрыто.*результаты до завершения программы, появится 22 ноября 2026/);
  });
});

describe('internal values', () => {
  it.each(Object.keys(days) as Day[])('of the demonstration school are nowhere (%s)', async (day) => {
    const texts = internalTexts(await readContent(demoContent));
    expect(texts.length).toBeGreaterThan(40);
    expect(texts).toContainEqual(expect.stringContaining('КАНАРЕЙКА-ПРИЧИНА'));
    expect(texts).toContainEqual(expect.stringContaining('журнал учёта согласий'));
    expect(findInFiles(built[day], texts)).toEqual([]);
  });

  it.each(Object.keys(days) as Day[])('have no field of their own in what is published (%s)', (day) => {
    const fields = [
      'internalNote',
      'documentRef',
      'laborAgreement',
      'dutyConsent',
      'requestTags',
      'participantConsents',
    ];
    const dates = [
      'waitingSince',
      'workStartedOn',
      'adultOn',
      'ageTenReachedOn',
      'atLeastTenAtStart',
      'mentorReports',
    ];
    const codes = [
      '"initiator"',
      '"burnout"',
      '"after-break"',
      '"other-difficulties"',
      '"category"',
      '"isMinor"',
    ];
    const data = built[day].filter((file) => /\.(?:json|xml|pf_\w+)$/.test(file.path));
    expect(data.length).toBeGreaterThan(20);
    expect(findInFiles(data, [...fields, ...dates])).toEqual([]);
    // The schema of the feed lists all categories, of which the feed tells large numbers.
    const told = data.filter((file) => file.path !== 'feed/v1/schema.json');
    expect(told.length).toBe(data.length - 1);
    expect(findInFiles(told, codes)).toEqual([]);
  });
});

describe('a programme that ended early (A1 п. 7.1)', () => {
  it.each(['cifrovoj-klass', 'proektnyj-urok'])('%s says «завершена досрочно» and no reason', (slug) => {
    const page = built.on.find((file) => file.path === `programmy/${slug}/index.html`);
    const said = page?.text.match(
      /завершена досрочно|инициатив|обоюдн|договорились|ненадлежащ|решению куратора|канарейка/g,
    );
    expect([...new Set(said)]).toEqual(['завершена досрочно']);
  });
});
