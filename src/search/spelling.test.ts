import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSlips, createSpelling } from './spelling.ts';

describe('countSlips', () => {
  it.each([
    ['план', 'план', 0],
    ['план', 'планы', 0],
    ['палн', 'план', 1],
    ['плн', 'план', 1],
    ['плаан', 'план', 1],
    ['плен', 'план', 1],
    ['палн', 'наставник', Infinity],
    ['натсавнки', 'наставник', 2],
    ['план', 'пла', 1],
  ])('«%s» and a beginning of «%s»: %d', (stem, word, slips) => {
    expect(countSlips(stem, word, 2)).toBe(slips);
  });

  it('finds every single slip', () => {
    const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в', 'г'), minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('д', ''), (right, place, letter) => {
        const at = place % right.length;
        const wrong = right.slice(0, at) + letter + right.slice(at + 1);
        expect(countSlips(wrong, right, 1)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('createSpelling', () => {
  const read = createSpelling(['наставников', 'программы', 'школа', 'урок', 'ёлка', 'приказ']);

  it.each([
    ['', ''],
    ['Наставник', 'Наставник'],
    ['нас', 'нас'],
    ['прог', 'прог'],
    ['елки', 'елки'],
    ['№ 12-о', '№ 12-о'],
    ['"приказ школы"', '"приказ школы"'],
    ['натсавник', 'наставников'],
    ['прграмма', 'программы'],
    ['шкалы', 'школа'],
    ['уорк', 'урок'],
    ['приказ натсавнику', 'приказ наставников'],
    ['приказ абракадабра', 'приказ'],
    ['абракадабра', ''],
    ['щщщ', ''],
    ['ghbrfp', 'приказ'],
    ['Ghbrfp irjks', 'приказ школы'],
    ['qwerty', ''],
  ])('«%s» → «%s»', (typed, right) => {
    expect(read(typed)).toBe(right);
  });
});
