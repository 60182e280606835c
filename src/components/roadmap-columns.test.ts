import { expect, test } from 'vitest';
import type { RoadmapActivityView } from '#section/types';
import { linesOf } from './roadmap-columns.ts';

const activity = {
  no: '1.2',
  text: 'Провести встречу',
  terms: ['Сентябрь 2026 года', 'Январь 2027 года'],
  resources: [],
  responsible: ['Куратор'],
  otherCells: [
    { column: 7, text: 'Заметка\nвторая строка' },
    { column: 8, text: 'Другое' },
  ],
} as unknown as RoadmapActivityView;

test.each([
  ['no', ['1.2']],
  ['stageNo', ['1']],
  ['stage', ['Подготовка']],
  ['text', ['Провести встречу']],
  ['terms', ['Сентябрь 2026 года', 'Январь 2027 года']],
  ['expectedResult', []],
  ['resources', []],
  ['responsible', ['Куратор']],
  ['other', ['Заметка', 'вторая строка']],
] as const)('a column «%s» has its lines of an activity, and none where nothing is said', (key, lines) => {
  expect(linesOf({ key, label: '', number: 7 }, activity, { no: '1', title: 'Подготовка' })).toEqual(lines);
});
