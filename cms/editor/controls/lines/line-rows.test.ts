import { describe, expect, it } from 'vitest';
import { fillRow, linesOf, moveRow, rowsFor, splitLines } from './line-rows.ts';

const rows = [
  { key: 'a', text: 'первая' },
  { key: 'b', text: ' ' },
  { key: 'c', text: 'третья' },
];

describe('splitLines', () => {
  it.each([
    ['одна', ['одна']],
    [' с пробелом ', [' с пробелом ']],
    ['- не список', ['- не список']],
    ['1. Первая\r\n2. Вторая\n\n', ['Первая', 'Вторая']],
    ['• Первая\n– Вторая\n3) Третья', ['Первая', 'Вторая', 'Третья']],
    ['2026 год\n2027 год', ['2026 год', '2027 год']],
  ])('%j', (text, expected) => {
    expect(splitLines(text)).toEqual(expected);
  });
});

describe('rows', () => {
  it('are stored without the empty ones', () => {
    expect(linesOf(rows)).toEqual(['первая', 'третья']);
  });

  it('stay as long as they say what is stored', () => {
    expect(rowsFor(['первая', 'третья'], rows)).toBe(rows);
    expect(rowsFor(['другая'], rows).map(({ text }) => text)).toEqual(['другая']);
  });

  it('take several lines at once and keep their place', () => {
    const next = fillRow(rows, 'b', ['x', 'y']);
    expect(next.map(({ text }) => text)).toEqual(['первая', 'x', 'y', 'третья']);
    expect(next[1]?.key).toBe('b');
  });

  it('move by one place', () => {
    expect(moveRow(rows, 2, -1).map(({ key }) => key)).toEqual(['a', 'c', 'b']);
    expect(moveRow(rows, 0, 1).map(({ key }) => key)).toEqual(['b', 'a', 'c']);
  });
});
