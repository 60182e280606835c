import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { calendarDate, partialDate } from '#model/common';
import { normaliseDates } from './normalise-dates.ts';

const schema = z.strictObject({
  on: calendarDate.optional(),
  partial: partialDate.optional(),
  title: z.string().optional(),
  steps: z.array(z.strictObject({ on: calendarDate })).default([]),
});

/** The day that a value of the date field becomes. */
function dayOf(on: unknown, timeZone: string): unknown {
  const data = { on };
  normaliseDates(schema, data, timeZone);
  return data.on;
}

const zones = ['Europe/Kaliningrad', 'Europe/Moscow', 'Europe/Volgograd', 'Europe/Samara', 'Asia/Kamchatka'];
const processZone = process.env['TZ'];
afterEach(() => {
  if (processZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = processZone;
});

describe('normaliseDates', () => {
  test.each(zones)('midnight in Greenwich is the same day in %s, never 31.08 (case 24)', (zone) => {
    expect(dayOf('2026-09-01T00:00:00.000Z', zone)).toBe('2026-09-01');
  });
  test.each([
    ['2026-08-31T20:00:00.000Z', 'Europe/Samara', '2026-09-01'],
    ['2026-08-31T19:59:59.999Z', 'Europe/Samara', '2026-08-31'],
    ['2026-08-31T21:00:00Z', 'Europe/Volgograd', '2026-09-01'],
    ['2026-08-31T12:00:00Z', 'Asia/Kamchatka', '2026-09-01'],
    ['2026-09-01T00:00:00+04:00', 'Europe/Samara', '2026-09-01'],
    ['2026-09-01T00:00:00+0400', 'Europe/Samara', '2026-09-01'],
    ['2026-09-01T00:00:00', 'Europe/Samara', '2026-09-01'],
    ['2026-09-01 23:59', 'Asia/Kamchatka', '2026-09-01'],
  ])('%s in %s is %s (case 24)', (from, zone, to) => {
    expect(dayOf(from, zone)).toBe(to);
  });
  test.each([
    '2026-09-01',
    '2026-02-30T00:00:00Z',
    '2026-09-01T24:30:00Z',
    '2026-09-01T00:00:00+99:00',
    '01.09.2026',
    '',
    5,
    null,
  ])('leaves %s as it is', (value) => {
    expect(dayOf(value, 'Europe/Moscow')).toBe(value);
  });
  test('tells what it changed, in lists and partial dates too, and keeps other text', () => {
    const midnight = '2026-09-01T00:00:00Z';
    const data = { partial: midnight, title: midnight, steps: [{ on: '2026-09-01' }, { on: midnight }] };
    expect(normaliseDates(schema, data, 'Europe/Moscow')).toEqual([
      { field: 'partial', from: midnight, to: '2026-09-01' },
      { field: 'steps.1.on', from: midnight, to: '2026-09-01' },
    ]);
    expect(data).toEqual({
      partial: '2026-09-01',
      title: midnight,
      steps: [{ on: '2026-09-01' }, { on: '2026-09-01' }],
    });
  });
  test('does not depend on the time zone of the machine (case 27)', () => {
    const instants = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const days = ['UTC', 'America/Los_Angeles', 'Asia/Kamchatka'].map((machine) => {
          process.env['TZ'] = machine;
          return dayOf(instant.toISOString(), zone);
        });
        expect(new Set(days).size).toBe(1);
        expect(days[0]).toBe(new Intl.DateTimeFormat('sv', { timeZone: zone }).format(instant));
      }),
      { numRuns: 200 },
    );
  });
});
