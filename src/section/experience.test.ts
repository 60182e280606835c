import { expect, test } from 'vitest';
import { experienceBand, experienceYears } from './experience.ts';

const asOf = '2026-11-22';

test.each<[string | undefined, number | undefined]>([
  [undefined, undefined],
  ['2026-11-22', 0],
  ['2026-11-23', undefined],
  ['2023-11-22', 3],
  ['2023-11-23', 2],
  ['2024-02-29', 2],
  ['2000', 26],
])('experience since %s', (since, years) => {
  expect(experienceYears(since, asOf)).toBe(years);
});

test.each([
  ['2023-11-23', 'стаж до 3 лет'],
  ['2023-11-22', 'стаж от 3 до 10 лет'],
  ['2016-11-22', 'стаж от 10 до 20 лет'],
  ['2006-11-22', 'стаж более 20 лет'],
])('band since %s', (since, band) => {
  expect(experienceBand(since, asOf)).toBe(band);
});
