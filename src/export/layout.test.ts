import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTable } from './column-widths.ts';
import { listTable } from './paper.ts';
import { countLines } from './row-height.ts';
import { nameSheets } from './sheet-names.ts';

describe('fitTable', () => {
  const cells = fc.array(fc.string({ maxLength: 60 }), { minLength: 4, maxLength: 4 });

  it('shares the whole width, and nobody gets nothing', () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 8 }), (rows) => {
        const full = [...rows, ['слово', 'слово', 'слово', 'слово']];
        const { shares, size } = fitTable(listTable('Т', ['А', 'Б', 'В', 'Г'], full), 85);
        expect(shares).toHaveLength(4);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
        expect(Math.min(...shares)).toBeGreaterThan(0.02);
        expect([9, 10, 11, 12]).toContain(size);
      }),
    );
  });

  it('makes letters smaller before it breaks words', () => {
    const labels = Array.from({ length: 10 }, () => 'Наставляемые');
    expect(fitTable(listTable('Т', labels, [labels]), 125).size).toBe(9);
    expect(fitTable(listTable('Т', labels.slice(0, 4), [labels.slice(0, 4)]), 125).size).toBe(12);
  });
});

describe('countLines', () => {
  it.each([
    ['', 10, 1],
    ['одно слово', 10, 1],
    ['одно слово и ещё', 10, 2],
    ['строка\nдругая', 10, 2],
    ['оченьдлинноеслово', 10, 2],
  ])('«%s» in %d characters takes %d lines', (text, width, lines) => {
    expect(countLines(text, width)).toBe(lines);
  });
});

describe('nameSheets', () => {
  it('gives names that a workbook accepts, no two alike', () => {
    const long = 'Почему понадобился наставник каждому';
    const names = nameSheets([long, `${long} ещё`, 'План: 1/2', '', "'"]);
    expect(names).toEqual([
      'Почему понадобился наставник ка',
      'Почему понадобился наставни (2)',
      'План  1 2',
      'Лист',
      'Лист (2)',
    ]);
  });
});
