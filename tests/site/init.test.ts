import { mkdtemp, readFile, readdir, rm, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFixture, complaintsOf, demoContent, runCli } from '../support/build.ts';
import { readAllText } from '../support/output-text.ts';

const asOf = '2026-11-22';
const school = [
  ...['--name', 'Муниципальное бюджетное общеобразовательное учреждение «Школа на Ключевой»'],
  ...['--short-name', 'Школа на Ключевой', '--type', 'school', '--profile', 'both'],
  ...['--site', 'https://klyuch.example', '--as-of', asOf],
];

let work = '';
let content = '';
const init = (...args: string[]) => runCli('init', ['--content', content, ...school, ...args]);
const entries = async () =>
  (await readdir(content, { recursive: true })).filter((name) => /\.\w+$/.test(name));

beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'init-'));
  content = path.join(work, 'moya-shkola');
});
afterAll(async () => {
  await rm(work, { recursive: true });
});

describe('npm run init', () => {
  it('lays down a section and says what to do next', async () => {
    const run = await init();
    expect([run.code, complaintsOf(run)]).toEqual([0, []]);
    expect(await entries()).toHaveLength(20);
    expect(run.stdout).toContain('Создано файлов: 20.');
    expect(run.stdout).toMatch(
      /\n {2}1\. Заполните поле «Учредитель»\..+\n {5}Где: «Школа», поля .+ DATA-02\./,
    );
    expect(run.stdout).toMatch(/Проверено на 22 ноября 2026 года: 6 ошибок, \d+ предупреждений/);
    const again = await runCli('check', ['--content', content, '--as-of', asOf, '--format', 'steps']);
    expect(run.stdout).toContain(again.stdout.trim());
  });

  it('touches no folder that holds entries', async () => {
    const before = await readFile(path.join(content, 'school.json'), 'utf8');
    const run = await init('--short-name', 'Другая');
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('уже есть записи: documents/fz-273.json');
    expect(await readFile(path.join(content, 'school.json'), 'utf8')).toBe(before);
    const demo = await runCli('init', ['--content', demoContent, ...school]);
    expect(demo.code).toBe(2);
  });

  it('--add lays down only what is missing', async () => {
    await unlink(path.join(content, 'documents/fz-273.json'));
    const run = await init('--add');
    expect([run.code, complaintsOf(run)]).toEqual([0, []]);
    expect(run.stdout).toContain('Создано файлов: 1.\n  documents/fz-273.json\n');
    expect(await entries()).toHaveLength(20);
  });

  it('asks nobody who cannot answer', async () => {
    const run = await runCli('init', ['--content', path.join(work, 'net'), '--type', 'school']);
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('Не хватает параметра: --name');
    expect(await readdir(work)).not.toContain('net');
  });

  it('the section builds: acts and checklists are shown, drafts and what nobody has stated are not', async () => {
    const site = await buildFixture(content, { site: 'https://klyuch.example' });
    expect(site.code, site.stderr).toBe(0);
    const pages = (await readAllText(site.dir)).filter(({ path: file }) => file.endsWith('.html'));
    const shown = pages.map(({ bytes }) => bytes.toString('utf8')).join('\n');
    expect(pages.length).toBeGreaterThan(20);
    expect(shown).toContain('№ Р-145');
    expect(shown).toContain('Какие согласия собрать');
    expect(shown).not.toContain('системе наставничества на 2026–2027 учебный год');
    expect(shown).not.toMatch(/0{10}|Не указан<|"не указан"|О назначении куратора реализации/);
  });
});
