import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#entries/read-content';
import { formatFileSize } from '#messages/format-display';
import { permits } from '#model/permission';
import { renderRoadmapTable } from '#model/roadmap-table';
import { demoContent, runCli } from '../support/build.ts';
import { demoBase, readDemoPages } from '../support/demo-pages.ts';
import type { DemoPages } from '../support/demo-pages.ts';
import type { OutputFile } from '../support/output-text.ts';
import { findInFiles, readAllText } from '../support/output-text.ts';
import { readSheetRows, readWordRows } from '../support/read-back.ts';

const isExport = /^(?:[a-z]+|programmy\/[^/]+|dorozhnaya-karta\/[^/]+)\.(?:docx|xlsx|csv)$/;
let demo: DemoPages;
let files: OutputFile[];

beforeAll(async () => {
  demo = await readDemoPages();
  files = (await readAllText(demo.dir)).filter(({ path: name }) => isExport.test(name));
});

describe('files beside the pages', () => {
  it('are there for every roadmap, programme and list', async () => {
    const { entries } = await readContent(demoContent);
    const names = files.map(({ path: name }) => name);
    const lists = ['nastavniki', 'nastavlyaemye', 'dokumenty', 'anonsy', 'programmy'];
    const three = [...lists, ...entries.roadmaps.map(({ slug }) => `dorozhnaya-karta/${slug}`)];
    expect(names).toEqual(
      [
        ...three.flatMap((name) => [`${name}.csv`, `${name}.docx`, `${name}.xlsx`]),
        ...entries.programs.map(({ slug }) => `programmy/${slug}.docx`),
      ].sort(),
    );
  });

  it('are linked with their kind and size', async () => {
    const linked = new Set<string>();
    for (const page of demo.pages) {
      const html = await readFile(path.join(demo.dir, page.file), 'utf8');
      for (const [, address = '', text = ''] of html.matchAll(
        /<a href="([^"]*)"[^>]*>([^<]*\([^<]*[КМ]?Б\))<\/a>/g,
      )) {
        const file = files.find(({ path: name }) => `${demoBase}${name}` === address);
        if (file === undefined) continue;
        linked.add(file.path);
        const kind = file.path.endsWith('.docx')
          ? 'Word (DOCX, '
          : file.path.endsWith('.xlsx')
            ? 'Excel (XLSX, '
            : 'CSV (';
        expect(text).toBe(`${kind}${formatFileSize(file.bytes.length)})`);
      }
    }
    expect([...linked].sort()).toEqual(files.map(({ path: name }) => name));
  });

  it('name nobody who may not be named on the site, and on paper', async () => {
    const { entries, school } = await readContent(demoContent);
    if (school === undefined) throw new Error('no school');
    const people = [...entries.mentors, ...entries.mentees];
    const mayBe = (channel: 'site' | 'print') =>
      people.filter((entry) => permits(entry, 'name', channel, school.data, '2026-11-22'));
    expect(mayBe('site').length).toBeGreaterThan(mayBe('print').length);
    const onPaper = new Set(mayBe('print'));
    const surnames = people.flatMap((entry) => (onPaper.has(entry) ? [] : (entry.data.lastName ?? [])));
    expect(surnames.length).toBeGreaterThan(5);
    expect(findInFiles(files, surnames)).toEqual([]);
    expect(findInFiles(files, ['Полынцева']).map(({ file }) => file)).toContain('nastavniki.xlsx');
  });
});

describe('npm run export', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'export-'));
  });
  afterAll(() => rm(dir, { recursive: true }));
  const run = (args: string[]) =>
    runCli('export', [...args, '--content', demoContent, '--as-of', '2026-11-22']);

  it('gives back the rows of a roadmap', async () => {
    const { entries } = await readContent(demoContent);
    const entry = entries.roadmaps.find(({ id }) => id === 'vmeste-u-istoka');
    if (entry === undefined) throw new Error('no such roadmap');
    const rows = renderRoadmapTable(entry.data).map((row) => row.map((cell) => cell.trim()));
    const [xlsx, docx] = [path.join(dir, 'k.xlsx'), path.join(dir, 'sub', 'k.docx')];
    expect((await run(['roadmap', entry.id, '--out', xlsx])).code).toBe(0);
    expect((await run(['roadmap', entry.id, '--out', docx])).stdout).toMatch(
      /Записано: .*k\.docx \(\d+\sКБ\)/,
    );
    const sheet = (await readSheetRows(await readFile(xlsx))).map((row) => row.map((cell) => cell.trim()));
    expect(sheet.slice(-rows.length)).toEqual(rows);
    const spoken = (all: string[][]) => all.flat().filter((cell) => cell !== '');
    expect(spoken(await readWordRows(await readFile(docx)))).toEqual(spoken(rows));
  });

  it.each([
    [['roadmap', 'net-takoj', '--out', 'k.docx'], 2, /Дорожной карты «net-takoj» нет\. Есть: karta-2026/],
    [['program', 'net-takoj', '--out', 'k.docx'], 2, /Программы «net-takoj» нет/],
    [['roadmap', 'karta-2026', '--out', 'k.pdf'], 2, /Вид файла «pdf» неизвестен\. Можно: docx, xlsx, csv/],
    [['roadmap', 'karta-2026'], 2, /--out karta\.docx/],
    [['lyudi', '--out', 'k.docx'], 2, /Можно так: roadmap КОД/],
  ])('%j ends with %d and says why', async (args, code, said) => {
    const result = await run(args);
    expect([result.code, result.stderr]).toEqual([code, expect.stringMatching(said)]);
  });
});
