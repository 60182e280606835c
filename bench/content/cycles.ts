/** A run of programmes: the dates that pairs, programmes and people of one school year share. */
export interface Cycle {
  order: { kind: 'order'; number: string; date: string; document: string };
  /** Written consents of the participants, before the order. */
  consentOn: string;
  startDate: string;
  plannedEndDate: string;
  completed: boolean;
  /** Due days of the ten activities. */
  dueDates: readonly string[];
  mentorReports: readonly string[];
}

const completed: Cycle = {
  order: { kind: 'order', number: '97-о', date: '2025-09-01', document: 'prikaz-97-o' },
  consentOn: '2025-08-29',
  startDate: '2025-09-01',
  plannedEndDate: '2026-05-29',
  completed: true,
  dueDates: [
    '2025-09-05',
    '2025-09-19',
    '2025-10-10',
    '2025-11-14',
    '2025-12-12',
    '2025-12-26',
    '2026-02-27',
    '2026-03-20',
    '2026-05-15',
    '2026-05-29',
  ],
  mentorReports: ['2025-10-31', '2025-12-26', '2026-02-27', '2026-05-29'],
};

const running: Cycle = {
  order: { kind: 'order', number: '118-о', date: '2026-09-01', document: 'prikaz-118-o' },
  consentOn: '2026-08-28',
  startDate: '2026-09-01',
  plannedEndDate: '2027-05-31',
  completed: false,
  dueDates: [
    '2026-09-04',
    '2026-09-18',
    '2026-10-16',
    '2026-11-18',
    '2026-12-11',
    '2026-12-25',
    '2027-02-19',
    '2027-03-19',
    '2027-05-14',
    '2027-05-28',
  ],
  mentorReports: ['2026-10-02', '2026-11-06'],
};

/** Three of five programmes are completed, the others run. */
export function cycleOf(index: number): Cycle {
  return index % 5 < 3 ? completed : running;
}
