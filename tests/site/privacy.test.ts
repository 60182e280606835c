import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#entries/read-content';
import { describeFinding } from '#report/describe';
import type { BuiltSite } from '../support/build.ts';
import { buildFixture, fixture } from '../support/build.ts';
import { judge } from '../support/content-case.ts';
import { internalTexts } from '../support/internal-values.ts';
import type { OutputFile } from '../support/output-text.ts';
import { findInFiles, fold, readAllText } from '../support/output-text.ts';

/** Surnames of the fixture privacy-hell, by why they must not be shown (cases 44–52, 59), with an address form. */
const hidden: [why: string, ...needles: string[]][] = [
  ['44: no consent to distribution', 'Канарейкин', 'Белла', 'Оттовн', 'kanareykin', 'bella'],
  ['46: the consent names another site', 'Синицын', 'Клавди', 'sinicyn'],
  ['44: the consent is for other channels', 'Зябликов', 'zyablikov'],
  ['47: expired yesterday', 'Кенарев', 'Трофим', 'kenarev'],
  ['valid from tomorrow', 'Щегловитов', 'Агата', 'shcheglovitov'],
  ['48: withdrawn today', 'Канареечн', 'Прохор', 'Аристархович', 'kanareechn'],
  ['49: withdrawn before it was signed', 'Свиристелев', 'Варвара'],
  ['45: only the position is consented to', 'Коноплянкин', 'Тая'],
  ['51: a minor who signed alone', 'Чижиков', 'Лика'],
  ['51: a minor without a consent to distribution', 'Снегирёв', 'Уля'],
  ['51: 18 years old today, signed for by the representative', 'Вьюрков', 'Нонна', 'vyurkov'],
  ['53: data in a text', '123-45-67', 'zlata', '112-233-445', '№ 123456', '05.03.1990', 'Садовая'],
  ['59: an entry with forbidden data', 'Трясогузкин'],
  ['a draft', 'Жаворонков'],
  ['an entry withdrawn today', 'Малиновкин'],
];

/** All that the check says of people in the fixture. */
const said = [
  'error DATA-03.forbidden mentees/n-g7f8.json passportNumber',
  'error DATA-03.forbidden mentees/n-g7f8.json personalFile',
  'error FED-09.sameDocument mentees/n-h1j2.json consents.1.documentRef',
  'error FED-10.inFile documents/prikaz-9.json files.1.file',
  'error FED-10.inText news/kontakty.mdx body 11',
  'error FED-10.inText news/kontakty.mdx body 13',
  'error FED-10.inText news/kontakty.mdx body 15',
  'error FED-10.inText news/kontakty.mdx body 17',
  'error FED-10.inText news/kontakty.mdx body 7',
  'error FED-10.inText news/kontakty.mdx body 9',
  'error FED-11.ownResource mentors/m-s7t8.json consents.1.resources',
  'error FED-12.beforeSigned mentees/n-q8r9.json consents.1.withdrawnOn',
  'error FED-13.minorSignedSelf mentees/n-l3m4.json consents.1.signedBy',
  'error FED-14.noConsent mentors/kanareykina-bella.json photo',
  'error FED-14.noConsent mentors/m-o3v4.json photo',
  'error PD-01.minorSigned mentees/n-l3m4.json consents.0',
  'error PD-02.nameInAddress news/kanareykina-uchit.mdx',
  'error PD-02.nameInFile documents/prikaz-9.json files.1.file',
  'error PD-02.nameInFileName documents/prikaz-9.json files.0.file',
  'error PD-02.nameInPersonAddress mentors/kanareykina-bella.json',
  'error PD-02.nameInText news/gramota.mdx title',
  'error PD-02.nameInText news/snimok-uroka.mdx body 7',
  'error PD-02.nameInText news/vstrecha-pary.mdx body 7',
  'error PD-02.nameInText news/vstrecha-pary.mdx body 9',
  'error PD-02.noConsent mentors/kanareykina-bella.json consents',
  'error PD-02.scope mentees/n-h1j2.json consents',
  'error PD-05.field mentees/n-g7f8.json personalFile',
  'error PD-07.nameWithoutRepresentative mentees/n-p5q6.json lastName',
  'error R145-01.tooYoung mentees/n-v2d3.json ageTenReachedOn',
  'info PD-02.notBegun mentees/n-y4w5.json consents',
  'warning DATA-03.unknown mentees/n-y4w5.json notes',
  'warning DATA-03.unknown mentees/n-y4w5.json reason',
  'warning FED-11.bankResource mentors/m-o3v4.json consents.1.resources',
  'warning FED-11.noTerm mentors/m-z9b1.json consents.1.validTo',
  'warning FED-12.removeBy mentees/n-w6v7.json consents.1.withdrawnOn',
  'warning FED-13.adultNeedsOwn mentees/n-t6k7.json consents.1.signedBy',
  'warning PD-01.adultNotSigned mentees/n-t6k7.json consents.0',
  'warning PD-02.expiredRecently mentees/n-e2x3.json consents',
];

let site: BuiltSite;
let files: OutputFile[];

beforeAll(async () => {
  site = await buildFixture(fixture('privacy-hell'), { site: 'https://polyn.example' });
  expect(site.code, site.stderr).toBe(0);
  files = await readAllText(site.dir);
  expect(files.length).toBeGreaterThan(50);
});

/**
 * At the beginning of a word only: «Лика» must not be found in «публикация». A Latin letter before a Russian word is
 * no part of it: the search index writes the length of a word so.
 */
function wordOf(needle: string): RegExp {
  const letters = /[а-яё]/i.test(needle) ? 'а-я' : 'a-z';
  return new RegExp(`(?<![${letters}])${fold(needle)}`, 'u');
}

function occurrences(needle: string): string[] {
  return files.filter(({ text }) => wordOf(needle).test(text)).map(({ path }) => path);
}

describe('the check', () => {
  it('says what is wrong, file by file', async () => {
    const { findings } = await judge(fixture('privacy-hell'), '2026-11-22');
    const ofPeople = findings.filter(({ rule }) => /^(?:PD|FED|R145-0[17]|DATA-03|SEC-10)/.test(rule));
    const lines = ofPeople.map(({ severity, rule, code, file, field, line }) => {
      const place = field === 'body' ? `body ${line}` : field;
      return `${severity} ${rule}.${code} ${file} ${place}`.trim();
    });
    expect(lines.sort()).toEqual(said);
  });

  it('names nobody while it says so', async () => {
    const { findings } = await judge(fixture('privacy-hell'), '2026-11-22');
    const prose = findings.map(describeFinding).map(({ message, fix }) => fold(`${message} ${fix}`));
    expect(prose.length).toBeGreaterThan(40);
    const names = hidden.flatMap(([, ...needles]) => needles);
    expect(names.filter((name) => prose.some((text) => wordOf(name).test(text)))).toEqual([]);
  });
});

describe('people who did not consent', () => {
  it.each(['Дроздов', 'Овсянк'])('are looked for in files where %s, who did, can be found', (name) => {
    const found = occurrences(name);
    for (const kind of [
      /^nastavniki\/index\.html$/,
      /^programmy\/.*\.html$/,
      /\.pf_fragment$/,
      /\.pf_index$/,
    ]) {
      expect(
        found.filter((file) => kind.test(file)),
        String(kind),
      ).not.toEqual([]);
    }
  });

  it('have a name only on the channels of their consent', () => {
    const inFeed = (name: string) => occurrences(name).filter((file) => file.startsWith('feed/'));
    expect(inFeed('Дроздов')).toEqual(['feed/v1/section.json']);
    expect(inFeed('Овсянк')).toEqual([]);
  });

  it.each(hidden)('%s: %s', (_why, ...needles) => {
    expect(needles.flatMap(occurrences)).toEqual([]);
  });

  it('count all the same, as people without a name', () => {
    const program = files.find(({ path }) => path === 'programmy/uchenikam/index.html');
    expect(program?.text).toMatch(/наставляем/);
    expect(program?.text).not.toContain('физик');
    const mentees = files.find(({ path }) => path === 'nastavlyaemye/index.html');
    expect(mentees?.text).toMatch(/педагог|учитель/);
  });

  it('have pages under no address, people by consent have', () => {
    const pages = files.map(({ path }) => path).filter((path) => /^nastavniki\/.+\/index\.html$/.test(path));
    expect(pages).toEqual(['nastavniki/m-d1r2/index.html', 'nastavniki/m-o3v4/index.html']);
  });

  it('are called by their role where a text names them', () => {
    const page = files.find(({ path }) => path === 'programmy/vmeste/index.html');
    expect(page?.text).toContain('дроздова');
    expect(page?.text).toMatch(/ей помогает\s+(?:<[^>]+>)*\s*(?:педагог|учитель|участник|наставник)/);
  });
});

describe('what is internal', () => {
  it('is nowhere: every canary of the fixture', () => {
    expect(findInFiles(files, ['канарейка-', 'kanareyka-'])).toEqual([]);
  });

  it('is nowhere: every internal text of the model', async () => {
    const texts = internalTexts(await readContent(fixture('privacy-hell')));
    expect(texts.length).toBeGreaterThan(8);
    expect(findInFiles(files, texts)).toEqual([]);
  });

  it('is nowhere: categories of mentees (56)', () => {
    expect(
      findInFiles(
        // The schema of the feed lists all categories, of which the feed tells large numbers.
        files.filter(({ path }) => !path.endsWith('.js') && path !== 'feed/v1/schema.json'),
        ['burnout', 'after-break', 'в состоянии выгорания'],
      ),
    ).toEqual([]);
  });

  it('is nowhere: results of a programme that runs (1) or whose day of publication has not come', () => {
    expect(
      findInFiles(files, ['итог-раньше-срока', 'итог-в-тексте', 'итог-готовится', 'kanareyka-itogi']),
    ).toEqual([]);
  });

  it('is not told on the screen either: the summary names no hidden person', () => {
    // The file that is called by the name cannot be told of by another one.
    const screen = `${site.stdout}${site.stderr}`.replaceAll(/\S+\/kanareykina-[a-z]+\.\w+/g, '');
    expect(screen).toContain('скрыто');
    expect(
      hidden.flatMap(([, ...needles]) => needles.filter((needle) => wordOf(needle).test(fold(screen)))),
    ).toEqual([]);
  });
});

describe('photographs', () => {
  it('are published only by a consent to the photo, without EXIF and coordinates (45, 54)', async () => {
    const source = await readFile(join(fixture('privacy-hell'), 'files/snimok-1.jpg'));
    expect(['Exif', 'KANAREYKA-EXIF', '\0N\0'].filter((mark) => source.includes(mark))).toHaveLength(3);
    const pictures = files.filter(({ path }) => /^(?!og\/).*\.(?:jpe?g|png|webp|avif)$/.test(path));
    expect(pictures.map(({ path }) => path)).toEqual(['files/snimok-1.jpg']);
    for (const { bytes } of pictures) {
      expect(bytes.includes('Exif')).toBe(false);
      expect(bytes.includes('KANAREYKA-EXIF')).toBe(false);
    }
  });

  it('files that no page names are not published', () => {
    expect(files.map(({ path }) => path).filter((path) => path.startsWith('files/'))).toEqual([
      'files/snimok-1.jpg',
    ]);
  });
});

describe('the region', () => {
  it('gets nobody into its bank without a consent that names its address (46)', () => {
    const feed = files.find(({ path }) => path.endsWith('section.json'));
    expect(feed?.text).toContain('дроздова');
    expect(feed?.text).not.toMatch(/"inregionalbank":true/);
  });
});
