import { expect, test } from 'vitest';
import { readContent } from '#entries/read-content';
import { evaluate } from '#rules/evaluate';
import { buildSite } from '#site/build-site-data';
import { indicatorNumbers } from '../../src/components/charts/all-indicators.ts';
import { formatNumbersCsv } from '../../src/components/charts/numbers.ts';
import { demoContent } from '../support/build.ts';

const asOf = '2026-11-22';
const content = await readContent(demoContent);
const { section, selfCheck } = buildSite(content, evaluate(content, asOf), '/nastavnichestvo/');
const figure = (id: string) => {
  const found = section.figures.find((candidate) => candidate.id === id);
  return found && [found.numerator, found.denominator];
};

test('the demonstration school has a number for every indicator', () => {
  expect(section.indicators.flatMap(({ id, lack }) => (lack === undefined ? [] : [id]))).toEqual([]);
});

test.each<[string, number, number | undefined]>([
  ['IND-01.shown', 10, 10],
  ['SEC-09.involvement', 17, 42],
  ['R145-06.pupils', 6, 490],
  ['IND-04.met', 0, 1],
  ['IND-05.status-completed', 5, 12],
  ['IND-05.form-pupil-pupil', 1, 12],
  ['IND-06.early', 2, 5],
  ['IND-07.extended', 1, 11],
  ['PRG-14.onTime', 4, 5],
  ['LOC-09.days-left', 9, undefined],
  ['IND-09.daysSince', 356, undefined],
  ['IND-10.overdue', 0, 45],
  ['SEC-12.covered', 4, 7],
  ['PRG-17.waiting', 1, 13],
  ['SEC-10.bank', 2, 7],
  ['IND-14.anonymised', 10, 26],
  ['IND-15.ended', 1, 14],
  ['IND-16.retained', 6, 6],
])('golden: %s', (id, numerator, denominator) => {
  expect(figure(id)).toEqual([numerator, denominator]);
});

test('IND-01 is the number of «да» among the ten items of the self-check', () => {
  expect(figure('IND-01.shown')?.[0]).toBe(selfCheck.items.filter(({ answer }) => answer === 'yes').length);
});

test('no ground of early completion and no withdrawal can be worked out', () => {
  const guarded = section.indicators.flatMap((indicator) => indicator.guarded);
  expect(guarded.length).toBeGreaterThan(0);
  expect(guarded.filter(({ count }) => count !== undefined)).toEqual([]);
  expect(JSON.stringify(section.figures)).not.toMatch(/IND-06\.(?:curator|initiative)|IND-14\.withdrawn/u);
});

test('the download holds every number once, with the day and the version of the rules', () => {
  const { rows, columns } = indicatorNumbers(section, 'pokazateli/');
  const ids = rows.flatMap(({ id }) => id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(
    expect.arrayContaining(
      section.figures.filter(({ denominator }) => denominator !== 0).map(({ id }) => id),
    ),
  );
  expect(rows.every((row) => row['asOf'] === asOf && row['version'] === section.rulesetVersion)).toBe(true);
  expect(new Set(rows.flatMap(({ indicator }) => indicator ?? [])).size).toBe(16);
  expect(formatNumbersCsv({ address: '', title: '', columns, rows }).split('\r\n')).toHaveLength(
    rows.length + 2,
  );
});
