import type { ProductionCalendar } from './calendar-shape.ts';

/** Moved days off: 4 Jan → 2 May, 5 Jan → 31 Dec, 23 Feb → 8 May, 8 Mar → 13 Jun, 1 Nov → 3 Nov. */
export const productionCalendar2025: ProductionCalendar = {
  year: 2025,
  provisional: false,
  source: 'ТК РФ, ст. 112; постановление Правительства РФ от 04.10.2024 № 1335',
  daysOff: [
    '2025-01-01',
    '2025-01-02',
    '2025-01-03',
    '2025-01-06',
    '2025-01-07',
    '2025-01-08',
    '2025-05-01',
    '2025-05-02',
    '2025-05-08',
    '2025-05-09',
    '2025-06-12',
    '2025-06-13',
    '2025-11-03',
    '2025-11-04',
    '2025-12-31',
  ],
  workingWeekends: ['2025-11-01'],
};
