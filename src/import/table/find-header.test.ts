import { describe, expect, it } from 'vitest';
import { findHeader } from './find-header.ts';
import { roadmapKinds } from './roadmap-kinds.ts';

const keysOf = (...grid: string[][]) => {
  const header = findHeader(grid, roadmapKinds);
  return header && [header.firstRow, ...header.columns.map(({ key, doubts }) => key ?? doubts)];
};

describe('headings of the six layouts', () => {
  it.each([
    [
      ['Содержание', 'Сроки', 'Ожидаемый результат', 'Ресурсы', 'Ответственный'],
      ['text', 'terms', 'expectedResult', 'resources', 'responsible'],
    ],
    [
      ['№', 'Наименование этапа', 'Содержание деятельности', 'Сроки'],
      ['no', 'stage', 'text', 'terms'],
    ],
    [
      ['№ п/п', 'Наименование этапа', 'Содержание деятельности и примерный план мероприятий'],
      ['no', 'stage', 'text'],
    ],
    [
      [
        '№ п\\п',
        'Стратегии программы',
        'Ключевые механизмы (мероприятия реализации)',
        'Планируемые результаты',
        'Сроки исполнения',
        'Ответственные исполнители',
      ],
      ['no', 'stage', 'text', 'expectedResult', 'terms', 'responsible'],
    ],
    [
      ['№ п/п', 'Мероприятие', 'Сроки', 'Ответственные'],
      ['no', 'text', 'terms', 'responsible'],
    ],
  ])('%j', (row, keys) => {
    expect(keysOf(row, ['1', 'a'])).toEqual([1, ...keys]);
  });

  it('below a title, above a row of numbers', () => {
    expect(
      keysOf(['Дорожная карта'], [], ['№', 'Мероприятия', 'Сроки'], ['1', '2', '3'], ['1', 'Встреча', 'май']),
    ).toEqual([4, 'no', 'text', 'terms']);
  });

  it.each([
    [
      ['№', 'Мероприятие', 'Сроки и ответственные'],
      ['no', 'text', ['terms', 'responsible']],
    ],
    [
      ['Мероприятие', 'Мероприятие', 'Сроки'],
      [['text'], ['text'], 'terms'],
    ],
    [
      ['Мероприятие', 'Сроки', 'Примечание'],
      ['text', 'terms', []],
    ],
  ])('what is not certain is left to a person: %j', (row, keys) => {
    expect(keysOf(row)).toEqual([1, ...keys]);
  });

  it('finds none where there is none', () => {
    expect(
      findHeader(
        [
          ['Иванов', '5'],
          ['Сроки', ''],
        ],
        roadmapKinds,
      ),
    ).toBeUndefined();
    expect(findHeader([], roadmapKinds)).toBeUndefined();
  });
});
