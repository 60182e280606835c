import { expect, test } from 'vitest';
import type { DatedView } from './search-marks.ts';
import { searchFilters, searchYears } from './search-marks.ts';

test.each([
  [{ kind: 'programs', startDate: '2025-10-01', endDate: '2027-03-31' }, ['2025', '2026', '2027']],
  [
    { kind: 'programs', startDate: '2025-10-01', endDate: '2027-03-31', completion: { date: '2026-01-01' } },
    ['2025', '2026'],
  ],
  [{ kind: 'programs' }, []],
  [{ kind: 'events', startDate: '2026-12-30', endDate: '2027-01-02' }, ['2026', '2027']],
  [{ kind: 'documents', date: '2022' }, ['2022']],
  [{ kind: 'news', publishedOn: '2026-11-01' }, ['2026']],
  [{ kind: 'materials', publishedOn: '2026-09' }, ['2026']],
  [{ kind: 'roadmaps', period: '2025–2027 годы' }, ['2025', '2027']],
  [{ kind: 'roadmaps', period: '2026-2027 учебный год' }, ['2026', '2027']],
])('years of %o', (entry, years) => {
  expect(searchYears(entry as unknown as DatedView)).toEqual(years);
});

test('searchFilters has an element of its own for every value', () => {
  expect(searchFilters('programs', ['2025', '2026'])).toEqual(['вид:Программа', 'год:2025', 'год:2026']);
  expect(searchFilters('mentors', [])).toEqual(['вид:Наставник']);
});
