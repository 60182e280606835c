import { describe, expect, it } from 'vitest';
import { formatNumber, parseNumber } from './parse-number.ts';

describe('parseNumber', () => {
  it.each([
    ['12', 12],
    [' 1 200 ', 1200],
    ['1\u00a0200', 1200],
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['-3', -3],
    ['−3', -3],
    ['', undefined],
    ['  ', undefined],
    ['12а', '12а'],
    ['0,', '0,'],
    ['1,2,3', '1,2,3'],
    ['1e3', '1e3'],
    ['Infinity', 'Infinity'],
  ])('«%s»', (text, expected) => {
    expect(parseNumber(text)).toBe(expected);
  });
});

describe('formatNumber', () => {
  it.each([
    [0.5, '0,5'],
    [1200, '1200'],
    ['12а', '12а'],
    [undefined, ''],
  ])('%s', (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });
});
