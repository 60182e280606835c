import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCell, cleanLines } from './clean-cell.ts';

const written = (text: string) =>
  cleanCell(text).map(({ text: line, marker, level }) =>
    marker === undefined ? line : [marker, line, level],
  );

describe('signs of list items', () => {
  it.each([
    ['- наполнение', ['-', 'наполнение', 1]],
    ['-выбор моделей', ['-', 'выбор моделей', 1]],
    ['– 5 встреч', ['–', '5 встреч', 1]],
    ['— «Круг»', ['—', '«Круг»', 1]],
    ['•беседа', ['•', 'беседа', 1]],
    ['\uF0B7 беседа', ['•', 'беседа', 1]],
    ['o\u00A0вложенное', ['o', 'вложенное', 1]],
    ['* летом', ['*', 'летом', 1]],
    ['1. Приказ', ['1.', 'Приказ', 1]],
    ['1.Приказ', ['1.', 'Приказ', 1]],
    ['12) 5 пар', ['12)', '5 пар', 1]],
    ['1.2. Показатель', ['1.2.', 'Показатель', 2]],
    ['7.3.1. Показатель', ['7.3.1.', 'Показатель', 3]],
    ['а) опрос', ['а)', 'опрос', 1]],
    ['Б)опрос', ['Б)', 'опрос', 1]],
  ])('%j', (text, line) => {
    expect(written(text)).toEqual([line]);
  });

  it.each([
    '-5',
    '–20 %',
    '1.2 Показатель',
    '12.05.2026',
    '12. 05. 2026',
    '01.09. начало',
    '25.12. ёлка',
    '5. 2026 г.',
    '2026 г.',
    '2026. Итоги',
    '3,5 часа',
    '5.',
    '–',
    '•',
    '**важно**',
    'А. Н. Куница',
    '9 «А»',
    '1-й этап',
    '10:00',
  ])('none in %j', (text) => {
    expect(written(text)).toEqual([text]);
  });

  it('an item below a number is one level deeper', () => {
    expect(written('1. Сайт\n- баннер\n- новости\n2. Приказ\n2.1. Проект\n– срок')).toEqual([
      ['1.', 'Сайт', 1],
      ['-', 'баннер', 2],
      ['-', 'новости', 2],
      ['2.', 'Приказ', 1],
      ['2.1.', 'Проект', 2],
      ['–', 'срок', 3],
    ]);
  });
});

describe('what nobody sees', () => {
  it.each([
    ['<p>В течение года</p>', ['В течение года']],
    [
      '<ul style="x"> - подготовка <li>одно</li><li>другое</li></ul>',
      [['-', 'подготовка', 1], 'одно', 'другое'],
    ],
    ['Ответ\u00ADственный\u00A0 за\tвсё\r\n\r\n\r\nЛебедь\n', ['Ответственный за всё', '', 'Лебедь']],
    ['5 < 7 и 8 > 3', ['5 < 7 и 8 > 3']],
    ['<количество> пар', ['<количество> пар']],
    ['\n \n', []],
    ['', []],
  ])('%j', (text, lines) => {
    expect(written(text)).toEqual(lines);
  });

  it('a sign without a text is the text', () => {
    expect(cleanLines([{ text: ' ', marker: '3.', level: 1 }])).toEqual([{ text: '3.' }]);
  });
});

it('sign and text together are the line', () => {
  const piece = fc.constantFrom(
    ...'-–—•*оo1295.) \u00A0\u00ADаяЁ«»"№/'.split(''),
    '12.',
    '1)',
    'а)',
    'Пары',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const bare = (part: string) => part.replaceAll(/[\s\u00AD]/g, '');
      expect(
        bare(
          cleanCell(text)
            .map(({ marker = '', text: line }) => marker + line)
            .join(''),
        ),
      ).toBe(bare(text));
    }),
  );
});
