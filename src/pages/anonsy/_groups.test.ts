import { expect, test } from 'vitest';
import { sectionWith } from '../../../tests/support/section.ts';
import { groupComing, groupPast } from './_groups.ts';

const day = (id: string, startDate: string, endDate = startDate) => ({
  ...{ id, title: id, startDate, endDate, announcedOn: '2025-01-01' },
});
const { section } = sectionWith({
  events: [
    day('later', '2027-01-25', '2027-01-29'),
    day('today', '2026-11-22'),
    day('runs', '2026-11-20', '2026-11-22'),
    day('over', '2026-11-20', '2026-11-21'),
    day('old', '2025-12-31'),
    day('soon', '2026-11-30'),
  ],
});
const shown = (groups: ReturnType<typeof groupPast>) =>
  groups.map(({ title, events }) => [title, ...events.map(({ id }) => id)]);

test('what runs comes first, then what is today, then month by month', () => {
  expect(shown(groupComing(section.events, section.asOf))).toEqual([
    ['идут сейчас', 'runs'],
    ['сегодня', 'today'],
    ['ноябрь 2026 года', 'soon'],
    ['январь 2027 года', 'later'],
  ]);
});

test('what is over goes back year by year', () => {
  expect(shown(groupPast(section.events))).toEqual([
    ['2026 год', 'over'],
    ['2025 год', 'old'],
  ]);
});
