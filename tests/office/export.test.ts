import { parseCsv } from 'hucre/csv';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#entries/read-content';
import { cellText } from '#export/cell-text';
import { buildPaperOfList, exportedListNames, renderPaper } from '#export/export-files';
import type { ExportFormat } from '#export/export-files';
import { tablesOf } from '#export/paper';
import type { Paper, PaperTable } from '#export/paper';
import { buildProgramPaper } from '#export/program-paper';
import { buildRoadmapPaper } from '#export/roadmap-paper';
import { sourceOfEntry, sourceOfView } from '#export/roadmap-sources';
import { evaluate } from '#rules/evaluate';
import { buildSection } from '#section/build-section';
import { demoContent } from '../support/build.ts';
import type { Office } from '../support/office.ts';
import { startOffice } from '../support/office.ts';
import { readSheetRows } from '../support/read-back.ts';
import { sectionTools } from '../support/section.ts';

/** A field of a table in `;`, cells as they are seen, a file for each sheet. */
const seenCells = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,-1';
const plainText = 'txt:Text (encoded):UTF8';
/** UTF-8, `;`, every column as text. */
const csvOfText = `CSV:59,34,76,1,${Array.from({ length: 12 }, (_, column) => `${column + 1}/2`).join('/')}`;

let office: Office;
const papers = new Map<string, Paper>();
const converted = new Map<string, Map<string, Uint8Array>>();

async function render(format: ExportFormat): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [name, paper] of papers) {
    if (format === 'docx' || tablesOf(paper).length > 0)
      files.set(`${name}.${format}`, await renderPaper(paper, format));
  }
  return files;
}

beforeAll(async () => {
  office = await startOffice();
  const content = await readContent(demoContent);
  const section = buildSection(content, evaluate(content, '2026-11-22'), sectionTools, 'site');
  for (const list of exportedListNames) papers.set(list, buildPaperOfList(section, list));
  for (const program of section.programs)
    papers.set(program.slug, buildProgramPaper(program, section.school));
  for (const roadmap of section.roadmaps)
    papers.set(roadmap.slug, buildRoadmapPaper(sourceOfView(roadmap, section)));
  for (const { slug, data } of content.entries.roadmaps)
    papers.set(`${slug}-entry`, buildRoadmapPaper(sourceOfEntry(data, section.school, [])));
  converted.set('text', await office.convert(await render('docx'), plainText));
  converted.set('pdf', await office.convert(await render('docx'), 'pdf'));
  converted.set('cells', await office.convert(await render('xlsx'), seenCells));
  converted.set('workbook', await office.convert(await render('csv'), 'xlsx', csvOfText));
});
afterAll(() => office?.close());

const read = (kind: string, name: string): Uint8Array => {
  const bytes = converted.get(kind)?.get(name);
  if (bytes === undefined) throw new Error(`LibreOffice wrote no ${name}`);
  return bytes;
};
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const rowsOf = ({ rows }: PaperTable) => rows.map(({ cells }) => cells.map(cellText));
const isBlank = (text: string) => text.trim() === '';
const clean = (text: string) => text.replaceAll('\u00A0', ' ').trim();
const linesOf = (rows: readonly string[][]) =>
  rows
    .flat()
    .flatMap((cell) => cell.split('\n'))
    .map(clean);

describe('LibreOffice opens', () => {
  it('as many papers as there are', () => {
    expect(papers.size).toBeGreaterThan(20);
    expect(converted.get('text')?.size).toBe(papers.size);
    expect(converted.get('pdf')?.size).toBe(papers.size);
  });

  it('Word files: every line of every table stands there, in order, and nothing between', () => {
    for (const [name, paper] of papers) {
      const lines = textOf(read('text', `${name}.txt`))
        .split(/\r?\n/)
        .map(clean)
        .filter((line) => line !== '');
      for (const table of tablesOf(paper)) {
        const wanted = linesOf(rowsOf(table)).filter((line) => line !== '');
        const places = lines.flatMap((line, index) => (line === wanted[0] ? [index] : []));
        const found = places.map((place) => lines.slice(place, place + wanted.length));
        expect(found, `${name}: ${table.name}`).toContainEqual(wanted);
      }
    }
  });

  it('workbooks: every row of every table is there as it was', () => {
    for (const [name, paper] of papers) {
      for (const table of tablesOf(paper)) {
        const rows = parseCsv(textOf(read('cells', `${name}-${table.name}.csv`)).replace(/^\uFEFF/, ''), {
          delimiter: ';',
        }).map((row) => row.map((cell) => clean(String(cell ?? ''))));
        const wanted = rowsOf(table).map((row) => row.map(clean));
        const below = rows.filter((row) => !row.every(isBlank)).slice(-wanted.length);
        expect(below, `${name}: ${table.name}`).toEqual(wanted);
      }
    }
  });

  it('CSV: rows and letters are as they were', async () => {
    let count = 0;
    for (const [name, paper] of papers) {
      const [table] = tablesOf(paper);
      if (table === undefined) continue;
      const rows = await readSheetRows(read('workbook', `${name}.xlsx`));
      const wanted = rowsOf(table).map((row) => row.map(clean));
      const width = wanted[0]?.length ?? 0;
      const full = rows.map((row) => Array.from({ length: width }, (_, column) => clean(row[column] ?? '')));
      expect(full, name).toEqual(wanted);
      count += 1;
    }
    expect(count).toBeGreaterThan(20);
  });

  it('pages: A4, upright or on its side; the labels of a table stand on each of its pages', async () => {
    for (const [name, paper] of papers) {
      const pdf = await getDocumentProxy(new Uint8Array(read('pdf', `${name}.pdf`)));
      const page = await pdf.getPage(1);
      const [, , width = 0, height = 0] = page.view;
      const isWide = tablesOf(paper).some(({ rows }) => (rows[0]?.cells.length ?? 0) >= 5);
      const [long, short] = isWide ? [width, height] : [height, width];
      expect([Math.round(short), Math.round(long)], name).toEqual([595, 842]);
    }
    const pdf = await getDocumentProxy(new Uint8Array(read('pdf', 'programs.pdf')));
    const { text } = await extractText(pdf, { mergePages: false });
    expect(text.length).toBeGreaterThan(2);
    expect(text.filter((page) => !/№\s*п\/п/.test(page))).toEqual([]);
  });
});
