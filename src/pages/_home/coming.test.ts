import { expect, test } from 'vitest';
import { program } from '../../../tests/support/program-view.ts';
import { sectionWith } from '../../../tests/support/section.ts';
import { comingSoon } from './coming.ts';

const approved = (id: string, startDate: string) =>
  program({ ...{ id, title: id, startDate }, status: { code: 'approved', label: 'утверждена' } });
const programs = [
  approved('p-same', '2026-12-01'),
  approved('p-other', '2026-12-02'),
  approved('p-alone', '2026-12-01'),
  program({ id: 'p-runs', title: 'p-runs', startDate: '2026-09-01' }),
];
const event = (id: string, startDate: string, endDate = startDate) => ({
  ...{ id, title: id, startDate, endDate, announcedOn: '2026-11-01' },
});
const { section } = sectionWith({
  events: [
    event('e-start', '2026-12-01'),
    event('e-before', '2026-11-30'),
    event('e-runs', '2026-11-20', '2026-11-25'),
    event('e-over', '2026-11-20'),
  ],
});
const linked: Record<string, string> = { 'e-start': 'p-same', 'e-before': 'p-other' };
const events = section.events.map((view) => ({
  ...view,
  programs: programs.filter(({ id }) => id === linked[view.id]),
}));
const shown = (count: number) =>
  comingSoon({ ...section, events, programs }, count).map(({ title, date }) => [title, date]);

test('the nearest comes first; a start announced for the same day is told once', () => {
  expect(shown(9)).toEqual([
    ['e-runs', '2026-11-22'],
    ['e-before', '2026-11-30'],
    ['e-start', '2026-12-01'],
    ['p-alone', '2026-12-01'],
    ['p-other', '2026-12-02'],
  ]);
});

test('no more than asked for', () => {
  expect(shown(2)).toEqual(shown(9).slice(0, 2));
});
