import { expect, test } from 'vitest';
import { sectionWith } from '../../tests/support/section.ts';
import { eventBadge, eventDate, eventHours } from './event-when.ts';

const day = (startDate: string, endDate = startDate, time?: string) => {
  const dates = { startDate, endDate, ...(time !== undefined && { time }) };
  const { section } = sectionWith({
    events: [{ id: 'e', title: 'e', announcedOn: '2025-01-01', ...dates }],
  });
  const [event] = section.events;
  if (event === undefined) throw new Error(`no event on ${startDate}`);
  return { event, asOf: section.asOf };
};

test.each([
  ['one day', day('2026-12-04'), 'пятница', 'пятница, 4 декабря 2026 года'],
  [
    'an hour of a day',
    day('2026-12-04', undefined, '15:00'),
    'пятница, 15:00',
    'пятница, 4 декабря 2026 года, 15:00',
  ],
  ['several days', day('2027-01-25', '2027-01-29'), '25–29 января 2027 года', '25–29 января 2027 года'],
] as const)('%s', (_, { event }, hours, date) => {
  const plain = (text: string) => text.replaceAll('\u00A0', ' ');
  expect([eventHours(event), eventDate(event)].map(plain)).toEqual([hours, date]);
});

test.each([
  ['2026-11-21', '2026-11-21', 'прошло'],
  ['2026-11-21', '2026-11-22', 'идёт'],
  ['2026-11-22', '2026-11-22', 'сегодня'],
  ['2026-11-22', '2026-11-23', 'идёт'],
  ['2026-11-23', '2026-11-23', 'предстоит'],
])('from %s to %s on 22 November: %s', (start, end, label) => {
  const { event, asOf } = day(start, end);
  expect(asOf).toBe('2026-11-22');
  expect(eventBadge(event, asOf).label).toBe(label);
});
