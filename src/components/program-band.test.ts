import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activity, program } from '../../tests/support/program-view.ts';
import { buildBand, describePlan, describeTerm } from './program-band.ts';
import { buildTimeline } from './timeline.ts';

const bandOf = (fields: Parameters<typeof program>[0], asOf: string) => {
  const view = program(fields);
  return buildBand(view, buildTimeline(view, asOf), asOf);
};
const term = { startDate: '2026-09-01', plannedEndDate: '2026-12-31', endDate: '2026-12-31' };

describe('the band of a programme', () => {
  test('runs along whole months; what has passed ends today', () => {
    const activities = [
      activity({ status: 'done', dueDate: '2026-09-20', doneOn: '2026-09-16' }),
      activity({ status: 'overdue', dueDate: '2026-10-01' }),
      activity({ dueDate: '2026-12-16' }),
      activity({ dueDate: '2027-02-01' }),
      activity({ status: 'cancelled', dueDate: '2026-12-01' }),
    ];
    expect(bandOf({ ...term, activities }, '2026-11-01')).toEqual({
      months: [
        { x: 12.5, label: 'сен' },
        { x: 37.5, label: 'окт' },
        { x: 62.5, label: 'ноя' },
        { x: 87.5, label: 'дек' },
      ],
      years: [{ x: 0, label: '2026' }],
      lines: [25, 50, 75],
      whole: { from: 0, to: 100 },
      passed: { from: 0, to: 50 },
      plannedEnd: 100,
      marks: [
        { x: 12.5, sign: 'done' },
        { x: 25, sign: 'overdue' },
        { x: 87.1, sign: 'ahead' },
      ],
      today: 50,
    });
  });

  test('an extended one shows the first end and what was added', () => {
    const band = bandOf({ ...term, plannedEndDate: '2026-10-31' }, '2026-11-01');
    expect(band).toMatchObject({ plannedEnd: 50, extended: { from: 50, to: 100 }, passed: { to: 50 } });
  });

  test('one that has not begun has no today and nothing passed', () => {
    const band = bandOf(term, '2026-08-31');
    expect(band).toMatchObject({ whole: { from: 0, to: 100 }, passed: { from: 0, to: 0 } });
    expect(band?.today).toBeUndefined();
  });

  test('a completed one ends with the day of completion, whatever day it is', () => {
    const completion = { date: '2026-10-31', label: 'завершена досрочно' };
    const band = bandOf({ ...term, completion }, '2030-01-01');
    expect(band).toMatchObject({ passed: { from: 0, to: 50 }, whole: { to: 100 } });
    expect(band?.today).toBeUndefined();
  });

  test('one whose end has passed goes on to today, but is not drawn longer than it is', () => {
    const band = bandOf(term, '2027-04-16');
    expect(band).toMatchObject({ whole: { from: 0, to: 50 }, passed: { from: 0, to: 50 }, today: 93.75 });
  });

  test.each([[{}], [{ startDate: '2026-09-01' }], [{ endDate: '2026-09-01' }]])(
    'without a term: none',
    (fields) => expect(bandOf(fields, '2026-11-22')).toBeUndefined(),
  );

  test('that ends before it begins: none', () =>
    expect(bandOf({ startDate: '2026-09-01', endDate: '2026-08-31' }, '2026-11-22')).toBeUndefined());

  test('stays within its width for any dates, with labels that find place', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, day, (startDate, plannedEndDate, endDate, asOf) => {
        const band = bandOf({ startDate, plannedEndDate, endDate }, asOf);
        if (band === undefined) {
          expect(endDate < startDate).toBe(true);
          return;
        }
        const { whole, passed, today, lines, months, years, plannedEnd } = band;
        const xs = [whole.from, passed.from, passed.to, whole.to, today ?? 0, plannedEnd, ...lines];
        expect(Math.max(...xs)).toBeLessThanOrEqual(100);
        expect(passed.to).toBeGreaterThanOrEqual(passed.from);
        expect(passed.to).toBeLessThanOrEqual(whole.to);
        expect(new Set(years.map(({ label }) => label)).size).toBe(years.length);
        expect(months.length).toBeGreaterThan(0);
        expect(months.length).toBeLessThanOrEqual(13);
      }),
    );
  });
});

describe('what the band says', () => {
  const asOf = '2026-11-22';
  test.each([
    [{}, ''],
    [{ startDate: '2026-12-01' }, 'Начнётся 1 декабря 2026 года.'],
    [term, 'Началась 1 сентября 2026 года, по плану до 31 декабря 2026 года.'],
    [
      { ...term, endDate: '2027-01-31' },
      'Началась 1 сентября 2026 года, по плану до 31 декабря 2026 года, продлена до 31 января 2027 года.',
    ],
    [
      { ...term, completion: { date: '2026-11-20', label: 'завершена досрочно' } },
      'Началась 1 сентября 2026 года, по плану до 31 декабря 2026 года, завершена досрочно 20 ноября 2026 года.',
    ],
  ])('%j', (fields, words) => expect(describeTerm(program(fields), asOf)).toBe(words));

  const completion = { date: '2026-11-20', label: 'завершена' };
  test.each([
    [{ progress: { done: 0, overdue: 0, total: 0 } }, ''],
    [
      { ...term, progress: { done: 3, overdue: 1, total: 12 } },
      'Выполнено 3 из 12 мероприятий, просрочено: 1.',
    ],
    [{ ...term, progress: { done: 1, overdue: 0, total: 21 } }, 'Выполнено 1 из 21 мероприятия.'],
    [{ ...term, completion, progress: { done: 2, overdue: 1, total: 3 } }, 'Выполнено 2 из 3 мероприятий.'],
    [{ startDate: '2027-01-11', progress: { done: 0, overdue: 0, total: 10 } }, 'В плане 10 мероприятий.'],
  ])('%j', (fields, words) => expect(describePlan(program(fields), asOf)).toBe(words));
});
