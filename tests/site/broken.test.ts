import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite, Run } from '../support/build.ts';
import { buildFixture, fixture, runCli } from '../support/build.ts';
import type { CheckJson } from '../support/check-json.ts';
import { readPages } from '../support/html-site.ts';
import type { OutputFile } from '../support/output-text.ts';
import { findInFiles, listFiles, readAllText } from '../support/output-text.ts';

const content = fixture('broken-everything');
const stackTrace = /^\s+at |file:\/\/|node:internal|\.ts:\d+|Error:|\[object Object\]|undefined|NaN/m;

let canaryDir: string;
let site: BuiltSite;
let files: OutputFile[];
let check: Run;
let findings: CheckJson['findings'];

beforeAll(async () => {
  canaryDir = await mkdtemp(path.join(tmpdir(), 'canary-'));
  const env = { CANARY_DIR: canaryDir };
  site = await buildFixture(content, { site: 'https://polyn.example', env });
  expect(site.code, site.stderr).toBe(0);
  files = await readAllText(site.dir);
  check = await runCli('check', ['--content', content, '--as-of', '2026-11-22', '--format', 'json'], env);
  findings = (JSON.parse(check.stdout) as CheckJson).findings;
});

afterAll(() => rm(canaryDir, { recursive: true }));

describe('a content folder where everything is broken', () => {
  it('builds, and the check says no', () => {
    expect(site.code).toBe(0);
    expect(check.code).toBe(1);
    expect(files.length).toBeGreaterThan(50);
  });

  it('publishes what is sound', () => {
    const paths = files.map((file) => file.path);
    for (const page of [
      'programmy/pervyj-god',
      'programmy/data-so-vremenem',
      'nastavniki/m-7f2a',
      'novosti/nachalo-goda',
      'novosti/zagolovok-s-razmetkoj',
      'dokumenty/polozhenie',
      'dorozhnaya-karta/karta',
    ]) {
      expect(paths).toContain(`${page}/index.html`);
    }
  });

  it('withholds what is not', () => {
    const slugs =
      /(?:oborvan|dvoichnyj|cp1251|spisok|yaml-|glubina|shapka|import|vyrazhenie|skript|ramka|onerror|ssylka-js|chuzhaya|kartinka-js|komponent|stil|status-rukami|net-takogo-dnya|data-po-russki|data-slovami|dva-mesyaca|konec-ranshe|forma-neizvestna|osnovanie-neizvestno|dvojnik|(?<!po-)srok|ssylki|put-naruzhu)/;
    expect(files.map((file) => file.path).filter((file) => slugs.test(file))).toEqual([]);
    expect(files.map((file) => file.path).filter((file) => file.startsWith('files/'))).toEqual([]);
  });

  it('lists every broken file, each by its rule', async () => {
    const expected: Record<string, string> = {
      'mentors/oborvan.json': 'DATA-01',
      'mentors/dvoichnyj.json': 'DATA-01',
      'mentors/cp1251.json': 'DATA-01',
      'mentors/primechanie.json': 'DATA-01',
      'mentees/spisok.json': 'DATA-01',
      'mentees/pustoj.json': 'DATA-01',
      'news/bez-shapki.mdx': 'DATA-01',
      'news/yaml-slomalsya.mdx': 'DATA-01',
      'news/yaml-bomba.mdx': 'DATA-01',
      'news/glubina.mdx': 'DATA-01',
      'news/na-sebya.mdx': 'DATA-01',
      'news/shapka-js.mdx': 'DATA-01',
      'news/shapka-js-v-yaml.mdx': 'DATA-01',
      'news/import.mdx': 'BODY-01',
      'news/vyrazhenie.mdx': 'BODY-01',
      'news/skript.mdx': 'BODY-01',
      'news/ramka.mdx': 'BODY-01',
      'news/onerror.mdx': 'BODY-01',
      'news/ssylka-js.mdx': 'BODY-01',
      'news/chuzhaya-kartinka.mdx': 'BODY-01',
      'news/kartinka-js.mdx': 'BODY-01',
      'news/komponent.mdx': 'BODY-01',
      'news/stil.mdx': 'BODY-01',
      'news/maket.mdx': 'DATA-03',
      'news/evil.js': 'DATA-01',
      'news/dvojnik-1.mdx': 'DATA-05',
      'news/dvojnik-2.mdx': 'DATA-05',
      'programs/status-rukami.mdx': 'DATA-03',
      'programs/net-takogo-dnya.mdx': 'DATA-02',
      'programs/data-po-russki.mdx': 'DATA-02',
      'programs/data-slovami.mdx': 'DATA-02',
      'programs/data-bez-nulya.mdx': 'DATA-02',
      'programs/data-so-vremenem.mdx': 'DATA-04',
      'programs/dva-mesyaca.mdx': 'PRG-01',
      'programs/konec-ranshe-nachala.mdx': 'PRG-01',
      'programs/forma-neizvestna.mdx': 'DATA-02',
      'programs/osnovanie-neizvestno.mdx': 'DATA-02',
      'programs/para-ne-sushchestvuet.mdx': 'DATA-06',
      'pairings/bez-lyudej.json': 'DATA-06',
      'pairings/gruppa-iz-odnogo.json': 'LOC-07',
      'events/bez-daty.mdx': 'SEC-07',
      'roadmaps/srok.json': 'DATA-02',
      'documents/ssylki.json': 'DATA-02',
      'documents/ssylka-http.json': 'DATA-02',
      'documents/put-naruzhu.json': 'DATA-02',
      'documents/vlozheniya.json': 'FILE-01',
      'school.json': 'DATA-03',
      'zametki.txt': 'DATA-01',
      'mentors/zametki.md': 'DATA-01',
      'drugoe/zapis.json': 'DATA-01',
    };
    const found = new Set(findings.map(({ file, rule }) => `${file} ${rule}`));
    expect(Object.entries(expected).filter(([file, rule]) => !found.has(`${file} ${rule}`))).toEqual([]);
    const sound = new Set(['documents/krug-1.json', 'documents/krug-2.json', 'documents/sam-sebya.json']);
    const silent = (await listFiles(content)).filter(
      (file) =>
        !file.startsWith('files/') &&
        !found.has(`${file} ${expected[file]}`) &&
        expected[file] !== undefined &&
        !sound.has(file),
    );
    expect(silent).toEqual([]);
  });

  it('tells the errors in Russian and without a stack trace', () => {
    for (const { message, fix } of findings) {
      expect(message).toMatch(/[а-яё]{3}/i);
      expect(fix).toMatch(/[а-яё]{3}/i);
      expect(`${message} ${fix}`).not.toMatch(stackTrace);
    }
    const lines = site.stdout.split('\n').filter((line) => line.trim() !== '');
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter((line) => !/[а-яё]{3}/i.test(line))).toEqual([]);
    expect(`${site.stdout}${site.stderr}${check.stderr}`).not.toMatch(stackTrace);
  });
});

describe('hostile content', () => {
  it('is never executed', async () => {
    expect(await readdir(canaryDir)).toEqual([]);
  });

  it('is not published: neither its words nor its addresses', () => {
    expect(findInFiles(files, ['взлом', 'vzlom', 'canary_dir', 'javascript:alert', '/etc/passwd'])).toEqual(
      [],
    );
  });

  it('in a title is text and never markup', async () => {
    const page = files.find((file) => file.path === 'novosti/zagolovok-s-razmetkoj/index.html');
    const source = page?.bytes.toString('utf8') ?? '';
    expect(source).toContain('ЗАГОЛОВОК-РАЗМЕТКА');
    // In the value of an attribute it is text as well.
    expect(source.replaceAll(/"[^"]*"/g, '')).not.toMatch(/<script>alert/);
    const pages = await readPages(site.dir, '/nastavnichestvo/');
    const elements = pages.flatMap((parsed) => parsed.elements);
    expect(elements.length).toBeGreaterThan(1000);
    expect(
      elements.filter(
        ({ name, attributes }) =>
          name === 'iframe' || attributes['src'] === 'x' || attributes['onerror'] !== undefined,
      ),
    ).toEqual([]);
    expect(
      elements.filter(
        ({ name, attributes }) =>
          name === 'script' && attributes['src'] === undefined && !attributes['type']?.includes('json'),
      ),
    ).toEqual([]);
    for (const file of files.filter(({ path: name }) => /\.xml$/.test(name))) {
      expect(file.bytes.toString('utf8'), file.path).not.toMatch(/<script>alert/);
    }
  });
});

describe('--strict', () => {
  it('ends with 1, builds nothing and leaves the old section untouched', async () => {
    const out = path.join(canaryDir, '..', `${path.basename(canaryDir)}-strict`);
    const args = [
      '--as-of',
      '2026-11-22',
      '--base',
      '/x/',
      '--site',
      'https://polyn.example',
      '--out',
      out,
      '--strict',
    ];
    const first = await runCli('build', ['--content', fixture('clean-school'), ...args]);
    expect(first.code, first.stderr).toBe(0);
    const before = (await readAllText(out)).map((file) => `${file.path} ${file.bytes.length} ${file.text}`);
    const second = await runCli('build', ['--content', content, ...args]);
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(/Раздел не собран/);
    expect(second.stderr).not.toMatch(stackTrace);
    expect((await readAllText(out)).map((file) => `${file.path} ${file.bytes.length} ${file.text}`)).toEqual(
      before,
    );
    await rm(out, { recursive: true });
  });
});
