import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importRoadmap } from '../../src/import/roadmap/import-roadmap.ts';
import { readForeignDocument } from '../../src/import/sources/read-foreign-document.ts';
import { compareImport } from './compare.ts';
import type { Comparison } from './compare.ts';
import { convert, hasLibreOffice } from './convert.ts';
import { expectedRows } from './expected.ts';
import { readSourceBlocks } from './source-blocks.ts';
import { toCsv, toHtml } from './to-page.ts';

/** One file of one format. */
export interface MeasuredImport {
  source: string;
  format: string;
  /** Of reading and importing, without LibreOffice. */
  milliseconds: number;
  comparison: Comparison;
}

/** Imports of all texts of a folder, and why there are none. */
export interface MeasuredImports {
  imports: MeasuredImport[];
  missing?: string;
}

/** Makes Word, Excel, OpenDocument and HTML of each text of the folder and imports them. */
export async function measureImports(folder: string, warn: (step: string) => void): Promise<MeasuredImports> {
  const sources = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  if (sources.length === 0) return { imports: [], missing: `в папке ${folder} нет файлов .txt` };
  if (!(await hasLibreOffice())) return { imports: [], missing: 'нет программы soffice (LibreOffice)' };
  const workDir = await mkdtemp(join(tmpdir(), 'nastavnichestvo-import-'));
  const imports: MeasuredImport[] = [];
  try {
    for (const source of sources) {
      warn(source);
      imports.push(...(await measureSource(folder, source, workDir)));
    }
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
  return { imports };
}

async function measureSource(folder: string, source: string, workDir: string): Promise<MeasuredImport[]> {
  const blocks = readSourceBlocks(await readFile(join(folder, source), 'utf8'));
  const expected = expectedRows(blocks);
  if (expected.length === 0) throw new Error(`В ${source} нет таблицы с мероприятиями`);
  const name = source.replace(/\.txt$/, '');
  const [page, sheet] = [join(workDir, `${name}.html`), join(workDir, `${name}.csv`)];
  await writeFile(page, toHtml(blocks));
  await writeFile(sheet, toCsv(blocks));
  const word = await convert(page, 'docx', workDir);
  const made = join(workDir, 'made');
  await mkdir(made, { recursive: true });
  const files = [
    ['Word', word],
    ['Excel', await convert(sheet, 'xlsx', workDir)],
    ['OpenDocument', await convert(sheet, 'ods', workDir)],
    ['HTML', await convert(word, 'html', made)],
  ] as const;
  const measured: MeasuredImport[] = [];
  for (const [format, file] of files) measured.push(await measureFile(source, format, file, expected));
  return measured;
}

async function measureFile(
  source: string,
  format: string,
  file: string,
  expected: ReturnType<typeof expectedRows>,
): Promise<MeasuredImport> {
  const bytes = await readFile(file);
  const start = performance.now();
  const document = await readForeignDocument({ name: file.replace(/^.*[\\/]/, ''), bytes });
  if ('code' in document) throw new Error(`${source}, ${format}: ${document.code}`);
  const result = importRoadmap(document);
  const milliseconds = performance.now() - start;
  return { source, format, milliseconds, comparison: compareImport(expected, result) };
}
