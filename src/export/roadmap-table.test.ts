import { expect, test } from 'vitest';
import type { Roadmap } from '#model/roadmap';
import { roadmap } from '#model/roadmap';
import { renderRoadmapTable } from '#model/roadmap-table';
import { buildRoadmapTable } from './roadmap-table.ts';

function roadmapOf(columns: Roadmap['columns'], stages: unknown[], more: object = {}): Roadmap {
  return roadmap.parse({ id: 'r', title: 'К', period: {}, columns, stages, ...more });
}
const labels = (...keys: Roadmap['columns'][number]['key'][]) => keys.map((key) => ({ key, label: key }));
const activity = (text: string) => ({ text });

test('a stage without a column of its own is a row over the whole width', () => {
  const table = buildRoadmapTable(
    roadmapOf(labels('no', 'text', 'terms'), [
      { no: '1', title: 'Начало', activities: [activity('Первое')] },
    ]),
  );
  expect(table?.rows.map(({ kind }) => kind)).toEqual(['labels', 'heading', 'data']);
  expect(table?.merges).toEqual([{ row: 1, column: 0, rowSpan: 1, columnSpan: 3 }]);
});

test('a stage with a column goes down over its rows', () => {
  const stages = [
    { no: '1', title: 'Начало', activities: [activity('а'), activity('б'), activity('в')] },
    { no: '2', title: 'Ход', activities: [activity('г')] },
    { no: '3', title: 'Итог', activities: [activity('д'), activity('е')] },
  ];
  const table = buildRoadmapTable(roadmapOf(labels('stageNo', 'stage', 'text'), stages));
  expect(table?.merges).toEqual([
    ...[0, 1].flatMap((column) => [
      { row: 1, column, rowSpan: 3, columnSpan: 1 },
      { row: 5, column, rowSpan: 2, columnSpan: 1 },
    ]),
  ]);
});

test('numbers of columns stand under the labels', () => {
  const stages = [{ title: 'Начало', activities: [activity('а')] }];
  const table = buildRoadmapTable(roadmapOf(labels('text', 'terms'), stages, { columnNumbers: true }));
  expect(table?.rows[1]).toEqual({ kind: 'numbers', cells: ['1', '2'] });
});

test('the cells are those of the author’s table, in order', () => {
  const stages = [
    { title: 'Начало', goal: 'Понять', activities: [{ ...activity('а'), terms: [{ raw: 'Май' }] }] },
    { title: 'Ход', activities: [activity('б')] },
  ];
  const entry = roadmapOf(labels('no', 'stage', 'text', 'terms'), stages);
  expect(buildRoadmapTable(entry)?.rows.map(({ cells }) => cells)).toEqual(renderRoadmapTable(entry));
});

test('a roadmap without stages has no table', () => {
  expect(buildRoadmapTable(roadmapOf(labels('text'), []))).toBeUndefined();
});
