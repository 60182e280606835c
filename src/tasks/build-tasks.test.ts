import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContentOnce } from '#entries/shared-read';
import { taskMessages } from '#messages/tasks';
import { contentWith } from '../../tests/support/content.ts';
import type { ContentInput } from '../../tests/support/content.ts';
import { foundTasks, noTaskIn, program, completed } from '../../tests/support/task-cases.ts';
import { buildTasks, stateOf } from './build-tasks.ts';

const asOf = '2026-11-22';

/** The tasks as short comparable text: `state id dueOn field`. */
function tasksOf(input: ContentInput, day = asOf): string[] {
  // A review far off, so that a table tells of what it is about only.
  const school = { menteeBankReviews: [{ reviewedOn: '2026-11-20' }], ...input.school };
  return buildTasks(contentWith({ ...input, school }), day)
    .filter(({ id, dueOn }) => id !== 'bank-review' || dueOn !== '2027-11-20')
    .map(({ state, id, dueOn, field }) => [state, id, dueOn ?? '-', field].join(' ').trim());
}

describe.each(Object.entries(foundTasks))('%s', (code, cases) => {
  test.each(cases)('%s', (_, input, expected, day) => {
    const ids = tasksOf(input, day);
    expect(ids).toEqual(expected);
    expect(ids.some((text) => text.includes(` ${code}`))).toBe(true);
  });
});

test('every kind of task is looked at, and has its prose', () => {
  expect(Object.keys(foundTasks).toSorted()).toEqual(Object.keys(taskMessages).toSorted());
});

test.each(noTaskIn)('nothing to do: %s', (_, input) => {
  const ends = ['roadmap-end', 'report-', 'program-missing'];
  expect(tasksOf(input).filter((text) => !ends.some((end) => text.includes(end)))).toEqual([]);
});

describe('what does not concern the school', () => {
  const input = { programs: [{ ...program, completion: completed }] };

  test('is left out by its profiles', () => {
    expect(tasksOf({ ...input, school: { rulesProfiles: ['r145-2019'] } })).toEqual([]);
  });

  test('is left out by a statement that answers for a reminder', () => {
    const stated = (rule: string) => ({ rule, reason: 'Нет наставляемых', statedOn: '2026-11-01' });
    const notApplicable = ['PRG-14', 'LOC-11', 'SEC-11'].map(stated);
    expect(tasksOf({ ...input, school: { notApplicable } })).toEqual([]);
  });

  test('is not left out by a statement about an error', () => {
    const notApplicable = [{ rule: 'LOC-09', reason: 'Некому', statedOn: '2026-11-01' }];
    expect(tasksOf({ school: { menteeBankReviews: [{ reviewedOn: '2025-10-01' }], notApplicable } })).toEqual(
      ['overdue bank-review 2026-10-01 menteeBankReviews'],
    );
  });
});

test.each([
  ['2026-11-21', 'overdue'],
  ['2026-11-22', 'due'],
  ['2026-11-29', 'due'],
  ['2026-11-30', 'soon'],
  ['2026-12-22', 'soon'],
  ['2026-12-23', 'later'],
  [undefined, 'later'],
])('a task of %s is %s', (dueOn, state) => {
  expect(stateOf(dueOn, asOf)).toBe(state);
});

test('the demonstration: golden values of its first month', async () => {
  const dir = fileURLToPath(new URL('../../content', import.meta.url));
  const near = buildTasks(await readContentOnce(dir), asOf).filter(({ state }) => state !== 'later');
  const keys = near.map(({ state, id, dueOn }) => `${state} ${id} ${dueOn}`);
  expect(keys).toContain('overdue program-results.p-05 2026-10-14');
  expect(keys).toContain('overdue program-activity.p-01.a4 2026-11-18');
  expect(keys).toContain('soon program-end.p-07 2026-11-30');
  expect(keys).toContain('soon bank-review 2026-12-01');
  expect(keys.filter((key) => key.startsWith('overdue'))).toHaveLength(2);
  expect(keys.join(' ')).not.toContain('p-11');
});
