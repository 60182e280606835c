import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

interface Case {
  involved: number;
  total: number;
  targets?: Record<number, number>;
}

const values = (targets: Record<number, number>) =>
  Object.entries(targets).map(([year, minPercent]) => ({ year: Number(year), minPercent }));

/** A school with so many pedagogues in a programme of Р-145 and the targets of 2020–2024, by the year 2024. */
function pedagogues({ involved, total, targets = { 2024: 70 } }: Case): ContentInput {
  const ids = Array.from({ length: involved }, (_, index) => `n${index}`);
  return {
    school: { staffSnapshots: [{ schoolYear: '2023-2024', date: '2023-09-01', pedagogues: total }] },
    programs: [{ id: 'p', regime: 'r145', startDate: '2024-01-15', pairing: 'g' }],
    pairings: [{ id: 'g', type: 'group', mentees: ids }],
    mentees: ids.map((id) => ({ id })),
    roadmaps: [
      { id: 'k', regime: 'r145', targetSeries: [{ audience: 'pedagogues', values: values(targets) }] },
    ],
  };
}

const asOf = '2024-03-01';
const below = 'belowTarget school/school';
const pupilsHaveNone = 'noTarget school/school';

const shares: [name: string, input: ContentInput, expected: string[]][] = [
  ['29 of 42 is less than 70 %', pedagogues({ involved: 29, total: 42 }), [pupilsHaveNone, below]],
  ['7 of 10 is 70 %', pedagogues({ involved: 7, total: 10 }), [pupilsHaveNone]],
  ['6 of 10 is less', pedagogues({ involved: 6, total: 10 }), [pupilsHaveNone, below]],
  ['699 of 1000 is less', pedagogues({ involved: 699, total: 1000 }), [pupilsHaveNone, below]],
  ['700 of 1000 is met', pedagogues({ involved: 700, total: 1000 }), [pupilsHaveNone]],
  [
    'nobody counted',
    pedagogues({ involved: 1, total: 0 }),
    [pupilsHaveNone, 'noData school/school staffSnapshots'],
  ],
  [
    'no count of this school year',
    { ...pedagogues({ involved: 1, total: 1 }), school: {} },
    [pupilsHaveNone, 'noData school/school staffSnapshots'],
  ],
];

const series = { 2020: 10, 2021: 20, 2022: 30, 2023: 50, 2024: 70 };

describe(rule.id, () => {
  test.each(shares)('compares: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input, asOf).violations)).toEqual(expected);
  });
  test.each(['2019-12-31', '2025-01-01', '2026-11-22'])(
    'sets no target for %s: nothing is extrapolated',
    (day) => {
      const outcome = runRule(rule, pedagogues({ involved: 1, total: 10, targets: series }), day);
      expect(outcome).toMatchObject({ violations: [], notApplicable: { code: 'noTargets' } });
    },
  );
  test.each([
    ['2020-12-31', 10],
    ['2021-01-01', 20],
    ['2023-12-31', 50],
    ['2024-12-31', 70],
  ])('takes the target of the year: %s', (day, target) => {
    const outcome = runRule(rule, pedagogues({ involved: 0, total: 1, targets: series }), day);
    expect(outcome.indicators).toContainEqual({
      id: 'R145-06.pedagoguesTarget',
      numerator: target,
      denominator: 100,
    });
  });
  test('takes the highest of several targets and reads no sample', () => {
    const input = pedagogues({ involved: 7, total: 10 });
    const own = { regime: 'r145', targetSeries: [{ audience: 'pedagogues', values: values({ 2024: 71 }) }] };
    const sample = { ...input, roadmaps: [...(input.roadmaps ?? []), { id: 's', level: 'sample', ...own }] };
    const municipal = {
      ...input,
      roadmaps: [...(input.roadmaps ?? []), { id: 's', level: 'municipal', ...own }],
    };
    expect(summarise(runRule(rule, sample, asOf).violations)).toEqual([pupilsHaveNone]);
    expect(summarise(runRule(rule, municipal, asOf).violations)).toEqual([pupilsHaveNone, below]);
  });
  test('counts pupils apart, as mentors and as mentees, each once', () => {
    const input: ContentInput = {
      school: { pupilSnapshots: [{ schoolYear: '2026-2027', date: '2026-09-01', total: 20 }] },
      programs: [{ id: 'p', regime: 'r145', startDate: '2026-09-01', pairing: 'g' }],
      pairings: [{ id: 'g', type: 'group', mentors: ['m', 't'], mentees: ['a', 'b', 'x'] }],
      mentors: [{ id: 'm', isPedagogue: false, isMinor: true, grade: 10 }, { id: 't' }],
      mentees: [
        { id: 'a', participant: 'pupil' },
        { id: 'b', participant: 'pupil', sameAsMentor: 'm' },
        { id: 'x', participant: 'pupil', externalOrganisation: 'Другая школа' },
      ],
      roadmaps: [
        { id: 'k', regime: 'r145', targetSeries: [{ audience: 'pupils', values: values({ 2026: 10 }) }] },
      ],
    };
    const outcome = runRule(rule, input);
    expect(outcome.indicators).toEqual([
      { id: 'R145-06.pupils', numerator: 2, denominator: 20 },
      { id: 'R145-06.pupilsTarget', numerator: 10, denominator: 100 },
      { id: 'R145-06.pedagogues', numerator: 1 },
    ]);
    expect(outcome.violations).toMatchObject([{ code: 'noTarget', args: { audience: 'pedagogues' } }]);
  });
  test('leaves programmes of the other regime out', () => {
    const input = pedagogues({ involved: 7, total: 10 });
    const programs = [{ id: 'p', startDate: '2024-01-15', pairing: 'g' }];
    expect(summarise(runRule(rule, { ...input, programs }, asOf).violations)).toContain(below);
  });
  test('compares a target of the roadmap on A2 with the programmes of pedagogue mentoring', () => {
    const targetSeries = [{ audience: 'pedagogues', values: values({ 2024: 70 }) }];
    const own = (involved: number): ContentInput => ({
      ...pedagogues({ involved, total: 10 }),
      programs: [{ id: 'p', startDate: '2024-01-15', pairing: 'g' }],
      roadmaps: [{ id: 'k', targetSeries }],
    });
    expect(summarise(runRule(rule, own(7), asOf).violations)).toEqual([pupilsHaveNone]);
    expect(summarise(runRule(rule, own(6), asOf).violations)).toEqual([pupilsHaveNone, below]);
    expect(runRule(rule, own(6), asOf)).toMatchObject({
      evidence: [{ id: 'k' }],
      indicators: [
        { id: 'R145-06.pupils' },
        { id: 'R145-06.pedagoguesOfA1', numerator: 6, denominator: 10 },
        { id: 'R145-06.pedagoguesOfA1Target', numerator: 70 },
      ],
    });
  });
});
