import { describe, expect, test } from 'vitest';
import { runRule } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import involvement from '../../rules/sec-09/rule.ts';
import coverage from '../../rules/r145-06/rule.ts';
import type { FilterGroup } from '../program-filters.ts';
import { answerNumbers, wholeOf } from './answers.ts';
import { describeLargest, programNumbers, sortBySize } from './programs.ts';
import { countStates, describeProgress, stageNumbers, totalOf } from './stages.ts';
import { describePastTargets, describeTargets, drawnTargets, reachedOf, targetNumbers } from './targets.ts';
import type { TargetSeries } from './targets.ts';

const base = 'pokazateli/';

/** 100 pedagogues; so many in programmes of 2026, one of them only in the spring, in the school year before. */
function schoolWith(people: number, regime: string, target: TargetSeries): ContentInput {
  const ids = Array.from({ length: people - 1 }, (_, index) => `n${index}`);
  return {
    school: { staffSnapshots: [{ schoolYear: '2026-2027', date: '2026-09-01', pedagogues: 100 }] },
    programs: [
      { id: 'p', regime, startDate: '2026-09-01', pairing: 'g' },
      {
        id: 's',
        regime,
        startDate: '2026-02-01',
        pairing: 'v',
        completion: { date: '2026-05-29', ground: 'plan-completed' },
      },
    ],
    pairings: [
      { id: 'g', type: 'group', mentees: ids },
      { id: 'v', type: 'pair', mentees: ['spring'] },
    ],
    mentees: [...ids, 'spring'].map((id) => ({ id })),
    roadmaps: [{ id: 'k', regime, targetSeries: [target] }],
  };
}

describe('programmes by form, kind, state or year', () => {
  const group = (counts: Record<string, number>, key = 'forma') =>
    ({
      ...{ key, label: 'Форма' },
      options: Object.entries(counts).map(([label, count]) => ({ label, programs: Array(count).fill({}) })),
    }) as FilterGroup;
  const labels = (...args: Parameters<typeof group>) => sortBySize(group(...args)).map(({ label }) => label);

  test('most first, years in their order', () => {
    expect(labels({ А: 1, Б: 9, В: 1 })).toEqual(['Б', 'А', 'В']);
    expect(labels({ А: 1, Б: 9, В: 1 }, 'god')).toEqual(['А', 'Б', 'В']);
  });

  test.each([
    [{ А: 1, Б: 9 }, '9 из 12 программ – «Б».'],
    [{ А: 5, Б: 5, В: 1 }, 'Поровну, по 5: «А» и «Б».'],
    [{ А: 1, Б: 1, В: 1 }, 'Поровну, 1 программа в каждой из 3 строк.'],
  ])('%j: %s', (counts, words) => expect(describeLargest(group(counts), 12)).toBe(words));

  test('numbers', () =>
    expect(programNumbers(group({ А: 1, Б: 9 }), base)).toMatchObject({
      address: 'pokazateli/programmy-forma',
      title: 'Программы: форма',
      rows: [
        { label: 'Б', count: 9 },
        { label: 'А', count: 1 },
      ],
    }));
});

describe('targets', () => {
  const series: TargetSeries = {
    audience: 'pedagogues',
    values: [
      { year: 2027, minPercent: 90 },
      { year: 2026, minPercent: 75 },
    ],
  };
  const figure = (numerator: number, denominator: number | undefined, id = 'R145-06.pedagoguesOfA1') => ({
    ...{ id, label: '', numerator },
    ...(denominator === undefined ? {} : { denominator }),
  });
  const roadmap = (code = 'pedagogue') => ({ regime: { code, label: '' } });
  const reached = (
    figures: ReturnType<typeof figure>[],
    asOf = '2026-11-22',
    of = series,
    code = 'pedagogue',
  ) => reachedOf({ asOf, figures }, roadmap(code), of);

  test.each([
    [17, 42, false],
    [75, 100, true],
    [76, 100, true],
    [7499, 10_000, false],
  ])('%i of %i against 75 %%: %s', (numerator, denominator, isMet) =>
    expect(reached([figure(numerator, denominator)])).toEqual({
      ...{ year: 2026, minPercent: 75, numerator, denominator, isMet },
    }),
  );

  test.each<[string, ReturnType<typeof reached>]>([
    ['a year that the series does not name', reached([figure(17, 42)], '2028-01-01')],
    ['no figure', reached([])],
    ['the figure of the school year', reached([figure(17, 42, 'SEC-09.involvement')])],
    ['a figure without a denominator', reached([figure(17, undefined)])],
    ['nobody to be covered', reached([figure(0, 0)])],
    ['another audience', reached([figure(17, 42)], '2026-11-22', { ...series, audience: 'pupils' })],
    ['another regime', reached([figure(17, 42)], '2026-11-22', series, 'r145')],
  ])('%s: nothing is extrapolated', (_, found) => expect(found).toBeUndefined());

  test('the regime of pupils has figures of its own', () =>
    expect(reached([figure(1, 2, 'R145-06.pedagogues')], '2026-11-22', series, 'r145')).toBeDefined());

  test.each([
    ['pedagogue', 69, false],
    ['pedagogue', 70, true],
    ['r145', 69, false],
    ['r145', 70, true],
  ])('%s, %i of 100 in the calendar year: the picture and R145-06 agree', (regime, people, isMet) => {
    const asOf = '2026-11-22';
    const target = { audience: 'pedagogues' as const, values: [{ year: 2026, minPercent: 70 }] };
    const input = schoolWith(people, regime, target);
    const outcome = runRule(coverage, input, asOf);
    const figures = [involvement, coverage].flatMap((rule) =>
      (runRule(rule, input, asOf).indicators ?? []).map((indicator) => ({ ...indicator, label: '' })),
    );
    const picture = reachedOf({ asOf, figures }, roadmap(regime), target);
    expect(picture).toMatchObject({ numerator: people, denominator: 100, isMet });
    expect(outcome.violations.every(({ code }) => code !== 'belowTarget')).toBe(isMet);
  });

  test('past years are words, every value of them; the others are drawn', () => {
    const values = [
      { year: 2026, minPercent: 75 },
      { year: 2025, minPercent: 50 },
      { year: 2024, minPercent: 10 },
    ];
    const past = (asOf: string) =>
      describePastTargets({ ...series, values }, asOf)?.replaceAll('\u00A0', ' ');
    expect(past('2026-01-01')).toBe(
      'Цели прошлых лет, не менее: 2024 – 10 %, 2025 – 50 %. Охват этих лет раздел не считает.',
    );
    expect(past('2024-12-31')).toBeUndefined();
    const drawn = (asOf: string) => drawnTargets({ ...series, values }, asOf).map(({ year }) => year);
    expect([drawn('2025-12-31'), drawn('2026-01-01'), drawn('2027-01-01')]).toEqual([
      [2025, 2026],
      [2026],
      [],
    ]);
  });

  test('what the picture says', () => {
    const one = { ...series, values: series.values.slice(0, 1) };
    const say = (of: TargetSeries, asOf: string, figures = [figure(17, 42)]) =>
      describeTargets(of, reached(figures, asOf, of), asOf).replaceAll('\u00A0', ' ');
    expect(say(series, '2026-11-22')).toBe(
      'В 2026 году охвачено 40,5 % (17 из 42) – цель пока не достигнута.',
    );
    expect(say(series, '2026-11-22', [figure(40, 42)])).toMatch(/ – цель достигнута\.$/);
    expect(say(series, '2026-11-22', [])).toBe(
      'Цель – от 75 % в 2026 году до 90 % в 2027 году; охват 2026 года не посчитан.',
    );
    expect(say(one, '2026-11-22')).toBe('Цель 2027 года – не менее 90 %; на 2026 год она не названа.');
    expect(say({ ...series, values: [] }, '2026-11-22')).toBe('Целей нет.');
  });

  test('numbers: years in order, what was reached only in its year', () => {
    const map = { slug: 'karta', title: 'Карта', targetSeries: [series] };
    const numbers = targetNumbers(map, 0, reached([figure(17, 42)]), base);
    expect(numbers).toMatchObject({
      address: 'pokazateli/ohvat-karta-1',
      title: 'Охват педагогических работников. Карта',
    });
    expect(numbers.rows).toEqual([
      { year: 2026, minPercent: 75, reached: 17, of: 42 },
      { year: 2027, minPercent: 90 },
    ]);
    expect(() => targetNumbers(map, 1, undefined, base)).toThrow(RangeError);
  });
});

describe('stages of a roadmap', () => {
  const stage = (...statuses: ('done' | 'overdue' | 'planned')[]) => ({
    ...{ no: '1', title: 'Начало' },
    activities: statuses.map((status) => ({ status })),
  });

  test('are counted by state', () => {
    const counts = countStates([stage('done', 'planned'), stage('overdue')]);
    expect(counts).toEqual({ done: 1, overdue: 1, planned: 1 });
    expect(totalOf(counts)).toBe(3);
    expect(describeProgress(counts)).toBe('Выполнено 1 из 3 мероприятий, просрочено: 1');
    expect(describeProgress({ done: 1, overdue: 0, planned: 0 })).toBe('Выполнено 1 из 1 мероприятия');
  });

  test('numbers', () =>
    expect(stageNumbers({ slug: 'k', title: 'К', stages: [stage('done')] }, base)).toMatchObject({
      address: 'pokazateli/etapy-k',
      rows: [{ stage: '1. Начало', done: 1, overdue: 0, planned: 0 }],
    }));
});

describe('answers of a survey', () => {
  const counts = [
    { code: '0', label: 'Да', below: 5 },
    { code: '1', label: 'Нет' },
    { code: '2', label: 'Не знаю', count: 12 },
    { code: '3', label: 'Иное', atLeast: 5, below: 10 },
  ];

  test('what is hidden stays hidden in the files', () => {
    const { rows } = answerNumbers(
      { id: 'a', title: 'Анкета', answers: [{ question: 'Да?', counts }] },
      base,
    );
    expect(rows.map(({ count }) => count)).toEqual(['менее 5', 'не показано', 12, '5–9']);
  });

  test('the whole is all who answered, else the greatest number told', () => {
    expect(wholeOf(counts, 27)).toBe(27);
    expect(wholeOf(counts, undefined)).toBe(12);
    expect(wholeOf(counts.slice(0, 2), undefined)).toBe(4);
  });
});
