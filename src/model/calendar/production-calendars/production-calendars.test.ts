import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '#model/calendar/calendar-date';
import { isWorkingDay } from '#model/calendar/production-calendar';
import { productionCalendars } from './index.ts';

const years = [2025, 2026, 2027] as const;

function daysOf(year: number): string[] {
  const first = `${year}-01-01`;
  return Array.from({ length: daysBetween(first, `${year + 1}-01-01`) }, (_, n) => addDays(first, n));
}

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(date).getUTCDay());

const holidays = [
  ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'],
  ...['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'],
];

/** Moved days off as the acts state them: from a weekend to a weekday. */
const moves: Record<(typeof years)[number], [from: string, to: string][]> = {
  2025: [
    ['01-04', '05-02'],
    ['01-05', '12-31'],
    ['02-23', '05-08'],
    ['03-08', '06-13'],
    ['11-01', '11-03'],
  ],
  2026: [
    ['01-03', '01-09'],
    ['01-04', '12-31'],
    ['03-08', '03-09'],
    ['05-09', '05-11'],
  ],
  2027: [
    ['05-01', '05-03'],
    ['05-09', '05-10'],
    ['06-12', '06-14'],
  ],
};

test('the years known are the years tested', () => {
  expect([...productionCalendars.keys()]).toEqual([...years]);
});

test.each([
  [2025, 247],
  [2026, 247],
])('%i has %i working days', (year, expected) => {
  expect(daysOf(year).filter((date) => isWorkingDay(date))).toHaveLength(expected);
});

test('only 2027 is provisional', () => {
  const provisional = [...productionCalendars.values()].filter((calendar) => calendar.provisional);
  expect(provisional.map((calendar) => calendar.year)).toEqual([2027]);
});

describe.each(years)('%i', (year) => {
  const calendar = productionCalendars.get(year);
  const movedFrom = moves[year].map(([from]) => `${year}-${from}`);
  const off = new Set([...holidays, ...moves[year].map(([, to]) => to)].map((day) => `${year}-${day}`));

  test('is filed under its own year and names its source', () => {
    expect(calendar?.year).toBe(year);
    expect(calendar?.source).toContain('ст. 112');
  });

  test('days off are the holidays and moved days on weekdays', () => {
    expect(calendar?.daysOff).toEqual([...off].filter((date) => !isWeekend(date)).toSorted());
  });

  test('a day off is moved away from a weekend only, and a weekend without a holiday becomes working', () => {
    expect(movedFrom.filter((date) => !isWeekend(date))).toEqual([]);
    expect(calendar?.workingWeekends).toEqual(movedFrom.filter((date) => !off.has(date)));
  });
});
