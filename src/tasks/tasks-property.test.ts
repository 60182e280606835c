import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCalendarDate } from '#model/calendar/calendar-date';
import { contentWith } from '../../tests/support/content.ts';
import type { ContentInput } from '../../tests/support/content.ts';
import { parseCalendar } from '../../tests/support/parse-calendar.ts';
import { buildTasks, stateOf } from './build-tasks.ts';
import { formatTasks } from './format-tasks.ts';
import { taskCalendar } from './task-calendar.ts';

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const raw = fc.constantFrom('Май', 'Сентябрь – апрель', '2 раза в год', 'ежемесячно', 'постоянно', 'потом');

const activity = fc.record({
  no: maybe(fc.constantFrom('1', '1.1', '1~2')),
  text: fc.constantFrom('Встреча', 'Совет'),
  terms: fc.array(fc.record({ raw }), { maxLength: 2 }),
  doneOn: maybe(day),
});
const program = fc.record({
  regime: fc.constantFrom('pedagogue', 'r145'),
  startDate: maybe(day),
  plannedEndDate: maybe(day),
  completion: maybe(fc.record({ date: day, ground: fc.constant('plan-completed') })),
  activities: fc
    .array(fc.record({ dueDate: maybe(day), doneOn: maybe(day) }), { maxLength: 3 })
    .map((list) => list.map((fields, index) => ({ id: `a${index}`, title: 'Встреча', ...fields }))),
});
const input: fc.Arbitrary<ContentInput> = fc.record({
  school: fc.record({ menteeBankReviews: fc.array(fc.record({ reviewedOn: day }), { maxLength: 2 }) }),
  programs: fc
    .array(program, { maxLength: 3 })
    .map((list) => list.map((one, at) => ({ id: `p-${at}`, ...one }))),
  roadmaps: fc
    .array(fc.record({ year: fc.constantFrom('2025-2026', '2026-2027'), activities: fc.array(activity) }), {
      maxLength: 2,
    })
    .map((list) =>
      list.map(({ year, activities }, at) => ({
        id: `m-${at}`,
        period: { schoolYear: year },
        stages: [{ title: 'Этап', activities }],
      })),
    ),
});

test('whatever the content: ids are unique, days exist, states fit, and the same input gives the same bytes', () => {
  let seen = 0;
  fc.assert(
    fc.property(input, day, (fields, asOf) => {
      const content = contentWith(fields);
      const tasks = buildTasks(content, asOf);
      seen += tasks.length;
      expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
      for (const { dueOn, from, state, code } of tasks) {
        expect([dueOn, from].every((date) => date === undefined || isCalendarDate(date))).toBe(true);
        if (code !== 'bank-review') expect(state).toBe(stateOf(dueOn, asOf));
      }
      const days = tasks.flatMap(({ dueOn }) => dueOn ?? []);
      expect(days).toEqual(days.toSorted());
      const again = buildTasks(contentWith(fields), asOf);
      const calendar = taskCalendar(tasks, content, asOf);
      expect(taskCalendar(again, content, asOf)).toBe(calendar);
      expect(formatTasks(again, asOf)).toBe(formatTasks(tasks, asOf));
      const { events } = parseCalendar(calendar);
      expect(events).toHaveLength(days.length);
      expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
    }),
    { numRuns: 200 },
  );
  expect(seen).toBeGreaterThan(500);
});

test('a day later a task keeps its id', () => {
  const content = contentWith({ school: { menteeBankReviews: [{ reviewedOn: '2025-12-01' }] } });
  const idsOn = (asOf: string) => buildTasks(content, asOf).map(({ id, state }) => `${id} ${state}`);
  expect(idsOn('2026-11-22')).toEqual(['bank-review soon']);
  expect(idsOn('2026-12-02')).toEqual(['bank-review overdue']);
});
