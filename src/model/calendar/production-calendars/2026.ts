import type { ProductionCalendar } from './calendar-shape.ts';

/** Moved by the decree: 3 Jan → 9 Jan, 4 Jan → 31 Dec; by the Labour Code: 8 Mar → 9 Mar, 9 May → 11 May. */
export const productionCalendar2026: ProductionCalendar = {
  year: 2026,
  provisional: false,
  source: 'ТК РФ, ст. 112; постановление Правительства РФ от 24.09.2025 № 1466',
  daysOff: [
    '2026-01-01',
    '2026-01-02',
    '2026-01-05',
    '2026-01-06',
    '2026-01-07',
    '2026-01-08',
    '2026-01-09',
    '2026-02-23',
    '2026-03-09',
    '2026-05-01',
    '2026-05-11',
    '2026-06-12',
    '2026-11-04',
    '2026-12-31',
  ],
  workingWeekends: [],
};
