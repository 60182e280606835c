import type { ProductionCalendar } from './calendar-shape.ts';

/** Moved by the Labour Code: 1 May → 3 May, 9 May → 10 May, 12 Jun → 14 Jun; 2 and 3 Jan await the decree. */
export const productionCalendar2027: ProductionCalendar = {
  year: 2027,
  provisional: true,
  source:
    'ТК РФ, ст. 112: праздники и переносы по самому кодексу. Предварительно: постановление Правительства РФ о переносе выходных дней в 2027 году не учтено',
  daysOff: [
    '2027-01-01',
    '2027-01-04',
    '2027-01-05',
    '2027-01-06',
    '2027-01-07',
    '2027-01-08',
    '2027-02-23',
    '2027-03-08',
    '2027-05-03',
    '2027-05-10',
    '2027-06-14',
    '2027-11-04',
  ],
  workingWeekends: [],
};
