import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roadmap } from '#model/roadmap';
import { drawRoadmapTable } from '#model/roadmap-table';
import { foreignDocument, foreignTable } from '../../../tests/support/foreign-table.ts';
import type { ForeignTable } from '../sources/foreign-document.ts';
import { importRoadmap } from './import-roadmap.ts';

const word = fc.constantFrom(
  'опрос',
  'Встреча',
  'план',
  'педагогов,',
  'и',
  'п. 1.7',
  '«Родник»',
  'банк;',
  'школы.',
  '5',
  'тоже',
  '№ 4',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const line = fc
  .tuple(fc.constantFrom('', '', '– ', '1) ', '2. ', 'а) ', '• ', '- '), sentence)
  .map((parts) => parts.join(''));
const anyText = fc
  .stringMatching(/^[ -~а-яА-ЯёЁ«»–№]{1,40}$/u)
  .map((text) => text.replaceAll(/\s+/g, ' ').replaceAll('*', '').trim());
const lines = fc.array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: anyText }), {
  minLength: 1,
  maxLength: 5,
});
/** Always with a capital first: a row that begins small may be the rest of the one before. */
const text = lines.map((all) => `Дело ${all.join('\n').replaceAll(/\n+/g, '\n').trim()}`.trim());
const term = fc.constantFrom(
  'Сентябрь',
  'май 2027',
  'В течение учебного года*',
  '2 раза в год',
  'до 15.09.2026',
  'когда-нибудь',
  'сентябрь, апрель',
  'Август- сентябрь',
);
const terms = fc.array(fc.oneof(term, anyText), { maxLength: 3 }).map((all) => all.join('\n').trim());
const person = fc.constantFrom(
  'Ступина М.О.',
  'Л. А. Воронцова',
  'Гай Е.Л., педагог-психолог',
  'Кураторы',
  'Администрация школы',
  'директор',
  'зам. директора по УВР, ВР',
  'Ступина М.О. Гай Е.Л.',
  'методист\nГай Е.Л.',
);
const people = fc
  .tuple(fc.array(fc.oneof(person, anyText), { maxLength: 3 }), fc.constantFrom('\n', ', ', '; ', ' '))
  .map(([all, sign]) => all.join(sign).trim());
const free = fc.oneof(
  fc.constant(''),
  lines.map((all) => all.join('\n').trim()),
);

const columns = {
  no: ['№ п/п', fc.constant('')],
  text: ['Мероприятие', text],
  terms: ['Сроки', terms],
  expectedResult: ['Ожидаемый результат', free],
  resources: ['Ресурсы', free],
  responsible: ['Ответственные', people],
  other: ['Примечание', free],
} as const;
type Key = keyof typeof columns;

/** Columns of the six layouts of rulebook 5.1, and how stages stand in them. */
const layouts: [name: string, keys: Key[], stages: 'rows' | 'column' | 'none'][] = [
  ['stages in rows, no numbers', ['text', 'terms', 'expectedResult', 'resources', 'responsible'], 'rows'],
  ['a stage in each row', ['text', 'terms'], 'column'],
  ['stages and nothing else', ['text'], 'column'],
  ['strategies', ['text', 'expectedResult', 'terms', 'responsible'], 'column'],
  ['numbers, stages in rows', ['no', 'text', 'terms', 'responsible'], 'rows'],
  ['numbers, no stages, a column of its own', ['no', 'text', 'terms', 'responsible', 'other'], 'none'],
];

interface Drawn {
  rows: string[][];
  wide: Set<number>;
}

function tables(keys: readonly Key[], stages: 'rows' | 'column' | 'none'): fc.Arbitrary<Drawn> {
  const row = fc.tuple(...keys.map((key) => columns[key][1])).map((cells) => [...cells] as string[]);
  const stage = fc.tuple(sentence, fc.array(row, { minLength: 1, maxLength: 3 }));
  return fc.tuple(fc.array(stage, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([all, hasNumbers]) => {
    const labels = [...(stages === 'column' ? ['№', 'Этап'] : []), ...keys.map((key) => columns[key][0])];
    const rows = [labels, ...(hasNumbers ? [labels.map((_, index) => `${index + 1}`)] : [])];
    const wide = new Set<number>();
    let no = 0;
    for (const [index, [title, body]] of all.entries()) {
      const name = `Этап ${index + 1}. Работа ${title}`;
      if (stages === 'rows') rows.push([name, ...keys.slice(1).map(() => '')]);
      if (stages === 'rows') wide.add(rows.length - 1);
      for (const [at, cells] of body.entries()) {
        no += 1;
        const numbered = cells.map((cell, column) => (keys[column] === 'no' ? `${no}` : cell));
        rows.push([
          ...(stages === 'column' ? (at === 0 ? [`${index + 1}.`, name] : ['', '']) : []),
          ...numbered,
        ]);
      }
    }
    return { rows, wide };
  });
}

function importTable(table: ForeignTable) {
  const { entries, rows } = importRoadmap(
    foreignDocument(['Дорожная карта на 2026-2027 учебный год'], table),
  );
  const data = entries[0]?.data ?? {};
  return { data, rows, drawn: drawRoadmapTable(roadmap.parse({ id: 'x', ...data })) };
}

it('takes any table without an error, and keeps every row', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '1', '№', 'Мероприятие', 'Сроки', 'Этап', 'Цель:', '*', '1. ', 'Блок «А»', 'май'),
    anyText,
  );
  const grid = fc.integer({ min: 1, max: 5 }).chain((width) => {
    const row = fc.array(cell, { minLength: width, maxLength: width });
    return fc.tuple(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat(7), { maxLength: 3 }),
      fc.array(cell, { maxLength: 4 }),
    );
  });
  fc.assert(
    fc.property(grid, ([rows, wide, before]) => {
      const labels = ['Мероприятие', 'Сроки', '№', 'Этап', 'Примечание'].slice(0, rows[0]?.length);
      const table = foreignTable([labels, ...rows], new Set(wide.map((index) => index + 1)));
      const { rows: counted } = importRoadmap(foreignDocument(before, table));
      expect(counted.kept).toBe(counted.total);
    }),
    { numRuns: 400 },
  );
});

const plain = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.map((cell) => cell.replaceAll(/\s+/g, '')));

describe.each(layouts)('%s', (_, keys, stages) => {
  it('comes back cell by cell, and the same when it is imported again', () => {
    fc.assert(
      fc.property(tables(keys, stages), ({ rows, wide }) => {
        const first = importTable(foreignTable(rows, wide));
        const printed = first.drawn.map(({ cells }) => cells);
        expect(plain(printed)).toEqual(plain(rows));
        expect(first.rows.kept).toBe(first.rows.total);
        const headings = first.drawn.flatMap(({ kind }, index) => (kind === 'stage' ? [index] : []));
        const again = importTable(foreignTable(printed, new Set(headings)));
        expect(again.data).toEqual(first.data);
      }),
      { numRuns: 60 },
    );
  });
});
