import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFixture, complaintsOf, fixture, runCli } from '../support/build.ts';
import type { CheckJson } from '../support/check-json.ts';
import { listFiles } from '../support/output-text.ts';

const stackTrace = /^\s+at |file:\/\/|node:internal|\.ts:\d+|TypeError/m;
let work: string;

beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'content-'));
});

afterAll(() => rm(work, { recursive: true }));

/** A copy of clean-school that a test spoils. */
async function copyOf(name: string): Promise<string> {
  const dir = path.join(work, name);
  await cp(fixture('clean-school'), dir, { recursive: true });
  return dir;
}

async function checkJson(content: string): Promise<CheckJson & { code: number; seconds: number }> {
  const run = await runCli('check', ['--content', content, '--as-of', '2026-11-22', '--format', 'json']);
  expect(complaintsOf(run)).toEqual([]);
  return { ...(JSON.parse(run.stdout) as CheckJson), code: run.code, seconds: run.seconds };
}

describe('content folders that are hardly any', () => {
  it('an empty one builds and says what is missing (92)', async () => {
    const empty = path.join(work, 'empty');
    await mkdir(empty);
    const site = await buildFixture(empty);
    expect(site.code, site.stderr).toBe(0);
    expect(site.stdout).toMatch(/school\.json/);
    expect(`${site.stdout}${site.stderr}`).not.toMatch(stackTrace);
    expect(await listFiles(site.dir)).toContain('index.html');
    const { code, findings } = await checkJson(empty);
    expect(code).toBe(1);
    expect(findings.filter(({ severity }) => severity !== 'info').length).toBeGreaterThanOrEqual(10);
  });

  it('an empty one is not built when errors are to stop the build (92)', async () => {
    const empty = path.join(work, 'strict');
    await mkdir(empty);
    const site = await buildFixture(empty, { args: ['--strict'] });
    expect(site.code).toBe(1);
    expect(site.stderr).toMatch(/Раздел не собран: с параметром --strict ошибки останавливают сборку/);
    expect(await listFiles(site.dir).catch(() => [])).toEqual([]);
  });

  it('one without school.json builds and says so', async () => {
    const content = await copyOf('without-school');
    await rm(path.join(content, 'school.json'));
    const site = await buildFixture(content);
    expect(site.code, site.stderr).toBe(0);
    expect(site.stdout).toMatch(/ошибка\s+DATA-01\s+school\.json/);
    expect(await listFiles(site.dir)).toContain('programmy/pervyj-god/index.html');
  });

  it.each(['build', 'check'] as const)('a missing one: npm run %s ends with 2', async (command) => {
    const run = await runCli(command, ['--content', path.join(work, 'nowhere'), '--as-of', '2026-11-22']);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/Папки с содержанием нет/);
    expect(run.stderr).not.toMatch(stackTrace);
    expect(run.stderr).not.toMatch(/DEBUG/);
  });

  it('a file instead of a folder ends with 2', async () => {
    const run = await runCli('check', ['--content', path.join(fixture('clean-school'), 'school.json')]);
    expect([run.code, /Папки с содержанием нет/.test(run.stderr)]).toEqual([2, true]);
  });
});

describe('files that are hardly any', () => {
  it('are findings and never stop the rest', async () => {
    const content = await copyOf('spoiled');
    const news = (name: string, text: string | Uint8Array) =>
      writeFile(path.join(content, 'news', name), text);
    const head = (id: string) => `---\nid: ${id}\ntitle: Заголовок\npublishedOn: 2026-09-01\n---\n\n`;
    await news('ogromnaya.mdx', `${head('n-big')}${'слово '.repeat(900_000)}`);
    await news('vosem-bit.mdx', new Uint8Array([...Buffer.from(head('n-8')), 0xf2, 0xe5, 0xea, 0xf1, 0xf2]));
    await news(
      'dvoichnaya.mdx',
      new Uint8Array(1000).map((_, index) => index % 256),
    );
    await news('bez-konca.mdx', '---\nid: n-open\n');
    await news(
      'mnogo-skobok.mdx',
      `${head('n-deep')}${'> '.repeat(2000)}текст\n\n${'*'.repeat(5000)}\n\n${'['.repeat(5000)}`,
    );
    await news('dlinnaya-stroka.mdx', `${head('n-long')}${'а'.repeat(500_000)}`);
    await writeFile(path.join(content, 'documents', 'glubokij.json'), '['.repeat(100_000));
    await writeFile(
      path.join(content, 'documents', 'proto.json'),
      '{"__proto__": {"polluted": true}, "constructor": 1, "id": "proto"}',
    );
    await symlink('/etc/passwd', path.join(content, 'news', 'ssylka.mdx'));
    await symlink(work, path.join(content, 'materials', 'krug'));
    const { findings, seconds, code } = await checkJson(content);
    expect(code).toBe(1);
    expect(seconds).toBeLessThan(20);
    const found = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    for (const file of ['ogromnaya', 'vosem-bit', 'dvoichnaya', 'bez-konca', 'ssylka']) {
      expect([...found]).toContain(`news/${file}.mdx`);
    }
    expect([...found]).toContain('documents/glubokij.json');
    expect([...found]).toContain('documents/proto.json');
    const site = await buildFixture(content);
    expect(site.code, site.stderr).toBe(0);
    expect(`${site.stdout}${site.stderr}`).not.toMatch(stackTrace);
    expect(await listFiles(site.dir)).toContain('programmy/pervyj-god/index.html');
  });

  it('names that differ only in case are errors of both (91)', async () => {
    const content = await copyOf('case');
    const act = (id: string) => JSON.stringify({ id, title: 'Акт', level: 'local', documentType: 'order' });
    await writeFile(path.join(content, 'documents', 'akt-novyj.json'), act('akt-1'));
    await writeFile(path.join(content, 'documents', 'Akt-novyj.json'), act('akt-2'));
    const { findings } = await checkJson(content);
    const files = findings.filter(({ rule }) => rule === 'DATA-07').map(({ file }) => file);
    expect(files.sort()).toEqual(['documents/Akt-novyj.json', 'documents/akt-novyj.json']);
  });
});

describe.concurrent('options', () => {
  it.each([
    [['--as-of', '2026-02-30'], /2026-02-30.*не существует/],
    [['--as-of', 'завтра'], /не существует/],
    [['--as-off', '2026-11-22'], /--as-off/],
    [['--as-of'], /--as-of/],
    [['лишнее'], /лишнее/],
  ])('check %j ends with 2 and a Russian message', async (args, message) => {
    const run = await runCli('check', ['--content', fixture('clean-school'), ...args]);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(stackTrace);
    expect(run.stdout).toBe('');
  });

  it.each([
    [['--base', 'razdel'], /razdel/],
    [['--base', '/razdel'], /косой чертой/],
    [['--site', 'не адрес'], /[Аа]дрес/],
    [['--out', fixture('clean-school')], /содержание или сам проект/],
    [['--strictly'], /--strictly/],
  ])('build %j ends with 2 and a Russian message', async (args, message) => {
    const run = await runCli('build', [
      '--content',
      fixture('clean-school'),
      '--as-of',
      '2026-11-22',
      ...args,
    ]);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(stackTrace);
  });

  it.each(['build', 'check'] as const)('npm run %s -- --help explains every option', async (command) => {
    const run = await runCli(command, ['--help']);
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/--content .*папка/);
    expect(run.stdout).toMatch(/--as-of .*дат/);
  });
});
