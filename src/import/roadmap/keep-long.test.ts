import { describe, expect, it } from 'vitest';
import { roadmap } from '#model/roadmap';
import { foreignTable } from '../../../tests/support/foreign-table.ts';
import type { ForeignDocument, ForeignTable } from '../sources/foreign-document.ts';
import { importRoadmap } from './import-roadmap.ts';

const title = 'Дорожная карта наставничества педагогов на 2026-2027 учебный год';
const four = ['№', 'Мероприятие', 'Сроки', 'Ответственный'];
const order = ['1', 'Издать приказ', 'сентябрь 2026', 'Директор'];

/** The entry that the blocks make, and what is told of it. */
function read(...blocks: (string | ForeignTable)[]) {
  const document: ForeignDocument = {
    ...{ format: 'docx', footnotes: [], figures: [], remarks: [] },
    blocks: blocks.map((block) =>
      typeof block === 'string' ? { kind: 'paragraph', line: { text: block } } : block,
    ),
  };
  const [entry] = importRoadmap(document).entries;
  return { codes: entry?.remarks.map(({ code }) => code), data: { id: 'x', ...entry?.data } };
}

it.each([['** по согласованию'], ['**по согласованию'], ['**По согласованию']])(
  'keeps the footnote %s',
  (note) => {
    const { data } = read(title, foreignTable([four, order]), '* уточняются', note);
    expect(roadmap.parse(data).footnotes.map(({ mark }) => mark)).toEqual(['*', '**']);
  },
);

describe('what is too long', () => {
  const card = foreignTable([four, order]);

  it('for a section is divided', () => {
    const paragraphs = Array.from({ length: 300 }, (_, index) => `слово ${index} `.repeat(9).trim());
    const { data, codes } = read(title, 'Общие положения', ...paragraphs, card);
    const { sections } = roadmap.parse(data);
    expect(sections.map((one) => one.title)).toEqual(['Общие положения', 'Общие положения (продолжение 1)']);
    expect(sections.map(({ text }) => text).join('\n')).toBe(paragraphs.join('\n'));
    expect(codes).toContain('roadmapSectionDivided');
  });

  it('for a title goes on in a section', () => {
    const long = Array.from(
      { length: 4 },
      (_, index) => `(часть ${index} названия ${'слово '.repeat(22)}конец)`,
    );
    const { data, codes } = read('Дорожная карта', ...long, 'на 2026-2027 учебный год', card);
    const first = roadmap.parse(data);
    expect(`${first.title} ${first.sections[0]?.text ?? ''}`).toBe(
      ['Дорожная карта', ...long, 'на 2026-2027 учебный год'].join(' '),
    );
    expect(first.period.schoolYear).toBe('2026-2027');
    expect(codes).toContain('roadmapTitleDivided');
  });

  it.each([
    ['Сроки', 'сентябрь 2026, ', 2],
    ['Ответственный', 'Ступина М.О., директор, ', 3],
  ])('for a cell «%s» is not read, and told', (_, words, column) => {
    const row = order.with(column, words.repeat(10_000));
    const start = performance.now();
    const { codes } = read(title, foreignTable([four, row]));
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(codes).toContain('roadmapCellTooLong');
  });
});
