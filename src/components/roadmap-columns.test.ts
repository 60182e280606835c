import { expect, test } from 'vitest';
import type { RoadmapActivityView } from '#section/types';
import { linesOf } from './roadmap-columns.ts';

const activity = {
  no: '1.2',
  text: 'Провести встречу',
  terms: ['Сентябрь 2026 года', 'Январь 2027 года'],
  resources: [],
  responsible: ['Куратор'],
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
  [undefined, []],
] as const)('the part «%s» of an activity has its lines, and none where nothing is said', (part, lines) => {
  expect(linesOf(part, activity, { no: '1', title: 'Подготовка' })).toEqual(lines);
});
