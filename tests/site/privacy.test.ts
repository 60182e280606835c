import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#entries/read-content';
import type { BuiltSite } from '../support/build.ts';
import { buildFixture, fixture } from '../support/build.ts';
import { internalTexts } from '../support/internal-values.ts';
import type { OutputFile } from '../support/output-text.ts';
import { findInFiles, fold, readAllText } from '../support/output-text.ts';

/** Surnames of the fixture privacy-hell, by why they must not be shown (cases 44–51, 59), with an address form. */
const hidden: [why: string, ...needles: string[]][] = [
  ['44: no consent to distribution', 'Канарейкин', 'Белла', 'Оттовн', 'kanareykin', 'bella'],
  ['46: the consent names another site', 'Синицын', 'Клавди', 'sinicyn'],
  ['44: the consent is for other channels', 'Зябликов', 'zyablikov'],
  ['47: expired yesterday', 'Кенарев', 'Трофим', 'kenarev'],
  ['valid from tomorrow', 'Щегловитов', 'Агата', 'shcheglovitov'],
  ['48: withdrawn today', 'Канареечн', 'Прохор', 'Аристархович', 'kanareechn'],
  ['49: withdrawn before it was signed', 'Пустельгин', 'Варвара'],
  ['45: only the position is consented to', 'Коноплянкин', 'Тая'],
  ['51: a minor who signed alone', 'Чижиков', 'Лика'],
  ['51: a minor without a consent to distribution', 'Снегирёв', 'Уля'],
  ['59: an entry with forbidden data', 'Трясогузкин'],
  ['a draft', 'Жаворонков'],
  ['an entry withdrawn today', 'Малиновкин'],
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
    expect(program?.text).toMatch(/обучающ/);
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
    expect(page?.text).toMatch(/ей помогает\s+(?:<[^>]+>)*\s*(?:педагог|учитель|участник)/);
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
        files.filter(({ path }) => !path.endsWith('.js')),
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
    const said = `${site.stdout}${site.stderr}`;
    expect(said).toContain('скрыто');
    expect(
      hidden.flatMap(([, ...needles]) => needles.filter((needle) => wordOf(needle).test(fold(said)))),
    ).toEqual([]);
  });
});

describe('photographs', () => {
  it('are published only by a consent to the photo, without EXIF and coordinates (45, 54)', () => {
    const pictures = files.filter(({ path }) => /\.(?:jpe?g|png|webp|avif)$/.test(path));
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
