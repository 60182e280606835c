import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPartialDate } from '#model/calendar/partial-date';
import { formatTyped, parsePartialDate } from './parse-partial-date.ts';

describe('parsePartialDate', () => {
  it.each([
    ['2024', '2024'],
    [' 2024 г. ', '2024'],
    ['2024 год', '2024'],
    ['09.2024', '2024-09'],
    ['9.2024', '2024-09'],
    ['09/2024', '2024-09'],
    ['2024-09', '2024-09'],
    ['01.09.2024', '2024-09-01'],
    ['1.9.2024', '2024-09-01'],
    ['2024-09-01', '2024-09-01'],
    ['сентябрь 2024', '2024-09'],
    ['Май 2024 года', '2024-05'],
    ['март 2024', '2024-03'],
    ['1 сентября 2024 г.', '2024-09-01'],
    ['29 февраля 2024', '2024-02-29'],
    ['9 мая 2024', '2024-05-09'],
    ['', undefined],
    ['24', undefined],
    ['13.2024', undefined],
    ['30.02.2024', undefined],
    ['2024-9', undefined],
    ['1.9.24', undefined],
    ['осень 2024', undefined],
    ['01.09.0024', undefined],
  ])('«%s»: %s', (text, expected) => {
    expect(parsePartialDate(text)).toBe(expected);
  });

  it('understands what it writes itself, and gives nothing but dates', () => {
    const parts = fc.tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(parts, fc.constantFrom('', '-01', '-28'), ([year, month], day) => {
        const date = `${year}-${String(month).padStart(2, '0')}${day}`;
        expect(parsePartialDate(formatTyped(date))).toBe(date);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = parsePartialDate(text);
        expect(date === undefined || isPartialDate(date)).toBe(true);
      }),
    );
  });
});
