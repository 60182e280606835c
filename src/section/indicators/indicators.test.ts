import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatLack, indicatorLabel, indicatorMessages } from '#messages/indicators/index';
import { indicatorTexts } from '#messages/indicators/texts';
import { rules } from '#rules/index';
import { sectionWith } from '../../../tests/support/section.ts';
import type { ContentInput, EntryInput } from '../../../tests/support/content.ts';
import { indicators } from './build-indicators.ts';
import { medianOf } from './indicator.ts';

const numbersOfRules = new Set(
  [...indicators.flatMap(({ uses }) => uses), 'LOC-10'].map((id) => id.replace(/\..*/u, '')),
);
/** Rules that compute numbers; the others would keep the scanty entries of these tests out of the section. */
const counting = rules.filter(({ id }) => numbersOfRules.has(id));
const sectionOf = (input: ContentInput, asOf = '2026-11-22') => sectionWith(input, asOf, counting).section;
const viewsOf = (input: ContentInput, asOf?: string) => sectionOf(input, asOf).indicators;
const viewOf = (id: string, input: ContentInput, asOf?: string) => {
  const view = viewsOf(input, asOf).find((indicator) => indicator.id === id);
  if (view === undefined) throw new Error(`no ${id}`);
  return view;
};
/** Numbers of an indicator as `id n/m`. */
const numbersOf = (id: string, input: ContentInput, asOf?: string) =>
  viewOf(id, input, asOf).figures.map(({ id: figure, numerator, denominator }) =>
    denominator === undefined ? `${figure} ${numerator}` : `${figure} ${numerator}/${denominator}`,
  );

const staff = { staffSnapshots: [{ schoolYear: '2026-2027', date: '2026-09-01', pedagogues: 42 }] };
const program = (id: string, more: object = {}): EntryInput => ({
  id,
  startDate: '2026-01-12',
  forms: ['teacher-teacher'],
  kinds: ['virtual', 'traditional'],
  ...more,
});
const completed = (id: string, ground: string, date = '2026-05-29'): EntryInput =>
  program(id, { completion: { ground, date, initiator: 'mutual' } });
const times = (count: number, prefix: string, make: (id: string) => EntryInput) =>
  Array.from({ length: count }, (_, index) => make(`${prefix}${index}`));

describe('the list', () => {
  test('is that of the rulebook, in its order', () => {
    const numbers = Array.from({ length: 16 }, (_, index) => `IND-${String(index + 1).padStart(2, '0')}`);
    expect(indicators.map(({ id }) => id)).toEqual(numbers);
    expect(Object.keys(indicatorTexts)).toEqual(numbers);
  });
  test('has every indicator of an empty school, with a reason or a number', () => {
    const views = viewsOf({});
    expect(views).toHaveLength(16);
    for (const { id, figures, lack } of views) {
      expect(figures.length > 0 || lack !== undefined, id).toBe(true);
      if (lack !== undefined) expect(formatLack(id, lack)).toMatch(/\.$/u);
    }
  });
  test('has words for every number and for how it is counted', () => {
    const { figures } = sectionOf({
      school: { ...staff, menteeBankReviews: [{ reviewedOn: '2026-09-01' }] },
      programs: [program('a'), completed('b', 'initiative')],
      mentors: [{ id: 'm' }],
    });
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter(({ id, label }) => label === id)).toEqual([]);
    for (const { id } of indicators) expect(indicatorMessages(id).how.length, id).toBeGreaterThan(40);
    expect(indicatorLabel('IND-06.curator')).toBe('Досрочно: инициатива куратора');
    expect(indicatorLabel('IND-05.form-teacher-teacher')).toBe('Программы, форма: педагог – педагог');
    expect(indicatorLabel('IND-05.form-none')).toBe('IND-05.form-none');
  });
  test('tells what belongs to an indicator and leaves the rest to the rules', () => {
    const { figures } = sectionOf({ school: staff, programs: [program('a')] });
    const owners = new Map(figures.map(({ id, indicator }) => [id, indicator]));
    expect(owners.get('SEC-09.involvement')).toBe('IND-02');
    expect(owners.get('IND-05.status-active')).toBe('IND-05');
    expect(owners.get('LOC-10.mentors')).toBeUndefined();
  });
});

describe('numbers', () => {
  test('IND-05: by state, form and kind', () => {
    const input = { programs: [program('a'), program('b', { startDate: '2026-12-01', forms: [] })] };
    expect(numbersOf('IND-05', input)).toEqual([
      'IND-05.status-approved 1/2',
      'IND-05.status-active 1/2',
      'IND-05.form-teacher-teacher 1/2',
      'IND-05.kind-virtual 2/2',
      'IND-05.kind-traditional 2/2',
    ]);
  });
  test('IND-06: the two early grounds are pooled while there are few', () => {
    const few = [completed('a', 'plan-completed'), completed('b', 'initiative'), completed('c', 'curator')];
    expect(numbersOf('IND-06', { programs: few })).toEqual(['IND-06.plan-completed 1/3', 'IND-06.early 2/3']);
    expect(viewOf('IND-06', { programs: few }).guarded).toEqual([]);
    const future = [...few, completed('d', 'plan-completed', '2026-11-23')];
    expect(numbersOf('IND-06', { programs: future })).toEqual(numbersOf('IND-06', { programs: few }));
  });
  test('IND-06: of many the grounds are told in steps', () => {
    const many = [
      ...times(7, 'i', (id) => completed(id, 'initiative')),
      ...times(8, 'k', (id) => completed(id, 'curator')),
    ];
    expect(viewOf('IND-06', { programs: many }).guarded).toMatchObject([
      { code: 'IND-06.initiative', atLeast: 5, below: 10 },
      { code: 'IND-06.curator', atLeast: 5, below: 10 },
    ]);
  });
  test('IND-07: the days of a programme count both ends', () => {
    const days = (from: string, to: string) =>
      program(from, { startDate: from, completion: { ground: 'plan-completed', date: to } });
    const extension = { agreedOn: '2026-03-01', newEndDate: '2026-09-30' };
    const programs = [days('2026-01-01', '2026-01-10'), days('2026-02-01', '2026-02-20')];
    expect(numbersOf('IND-07', { programs })).toEqual(['IND-07.medianDays 15', 'IND-07.extended 0/2']);
    const extended = [program('x', { extensions: [extension] }), program('y', { startDate: '2026-11-23' })];
    expect(numbersOf('IND-07', { programs: extended })).toEqual(['IND-07.extended 1/1']);
  });
  test.each([
    ['2026-11-22', ['LOC-09.days-left 9', 'IND-09.daysSince 356']],
    ['2026-12-02', ['LOC-09.days-left -1', 'IND-09.daysSince 366']],
  ])('IND-09 by %s', (asOf, expected) => {
    const school = { menteeBankReviews: [{ reviewedOn: '2025-12-01' }, { reviewedOn: '2026-12-31' }] };
    expect(numbersOf('IND-09', { school }, asOf)).toEqual(expected);
  });
  test('IND-10: a term without days is never overdue', () => {
    const activities = [
      { text: 'А', doneOn: '2026-11-22' },
      { text: 'Б', terms: [{ raw: 'Октябрь' }] },
      { text: 'В', terms: [{ raw: 'когда рак свистнет' }] },
      { text: 'Г', doneOn: '2026-11-23', terms: [{ raw: 'Ноябрь' }] },
    ];
    const roadmap = { id: 'k', period: { schoolYear: '2026-2027' }, stages: [{ title: 'Этап', activities }] };
    const others = [
      { ...roadmap, id: 'm', level: 'municipal' },
      { ...roadmap, id: 'o', period: { to: '2025' } },
    ];
    expect(numbersOf('IND-10', { roadmaps: [roadmap, ...others] })).toEqual([
      'IND-10.done 1/4',
      'IND-10.overdue 1/4',
      'IND-10.planned 2/4',
    ]);
  });
  test('IND-14: why somebody has no name is told only where it singles out nobody', () => {
    const withdrawn = {
      consents: [
        { kind: 'processing', signedOn: '2026-09-01' },
        {
          ...{ kind: 'distribution', signedOn: '2026-09-01', withdrawnOn: '2026-11-22', scopes: ['name'] },
          ...{ channels: ['site'], resources: ['https://school.example/'] },
        },
      ],
    };
    const people = (gone: number, silent: number): ContentInput => ({
      mentors: [...times(gone, 'w', (id) => ({ id, ...withdrawn })), ...times(silent, 's', (id) => ({ id }))],
    });
    expect(viewOf('IND-14', people(1, 1)).guarded).toEqual([]);
    expect(viewOf('IND-14', people(1, 9)).guarded).toMatchObject([
      { code: 'IND-14.withdrawn', below: 5 },
      { code: 'IND-14.notGiven' },
    ]);
    expect(viewOf('IND-14', people(1, 9)).guarded[1]).not.toHaveProperty('count');
    expect(viewOf('IND-14', people(6, 9)).guarded).toMatchObject([{ count: 6 }, { count: 9 }]);
    expect(numbersOf('IND-14', people(6, 9))).toContain('IND-14.anonymised 15/15');
  });
  test.each<[string, object, string[] | string]>([
    ['stated', { youngTeachers: 8, youngTeachersRetained: 6 }, ['IND-16.retained 6/8']],
    ['not stated', {}, 'notStated'],
    ['stated by half', { youngTeachers: 8 }, 'notStated'],
    ['none', { youngTeachers: 0, youngTeachersRetained: 0 }, 'noYoungTeachers'],
    ['fewer than may be told', { youngTeachers: 4, youngTeachersRetained: 3 }, 'tooFew'],
  ])('IND-16: %s', (_, fields, expected) => {
    const school = {
      staffSnapshots: [{ schoolYear: '2026-2027', date: '2026-09-01', pedagogues: 42, ...fields }],
    };
    const { lack } = viewOf('IND-16', { school });
    expect(lack?.code ?? numbersOf('IND-16', { school })).toEqual(expected);
  });
  test.each<[readonly number[], number | undefined]>([
    [[], undefined],
    [[7], 7],
    [[9, 1], 5],
    [[3, 1, 2], 2],
    [[1, 2], 1.5],
  ])('median of %j', (numbers, expected) => {
    expect(medianOf(numbers)).toBe(expected);
  });
});

describe('IND-04: coverage against the target of this year', () => {
  const coverage = (involved: number, total: number, targets: object[]): ContentInput => {
    const ids = Array.from({ length: involved }, (_, index) => `n${index}`);
    return {
      school: { staffSnapshots: [{ schoolYear: '2026-2027', date: '2026-09-01', pedagogues: total }] },
      programs: [program('p', { pairing: 'g' })],
      pairings: [{ id: 'g', type: 'group', mentees: ids }],
      mentees: ids.map((id) => ({ id })),
      roadmaps: [{ id: 'k', targetSeries: [{ audience: 'pedagogues', values: targets }] }],
    };
  };
  const target = [{ year: 2026, minPercent: 70 }];
  test.each<[string, ContentInput, string]>([
    ['29 of 42 is below 70 %', coverage(29, 42, target), 'IND-04.met 0/1'],
    ['7 of 10 is met', coverage(7, 10, target), 'IND-04.met 1/1'],
  ])('%s', (_, input, expected) => {
    expect(numbersOf('IND-04', input)).toContain(expected);
  });
  test('nothing is extrapolated, and a share of nobody is none', () => {
    const other = [
      { year: 2025, minPercent: 70 },
      { year: 2027, minPercent: 90 },
    ];
    expect(viewOf('IND-04', coverage(7, 10, other)).lack?.code).toBe('noTarget');
    expect(viewOf('IND-04', coverage(7, 0, target)).lack?.code).toBe('noCount');
    expect(viewOf('IND-02', coverage(7, 0, target)).lack).toMatchObject({ state: 'noData' });
  });
});

/** A content of any size with drafts of every sort beside it. */
const sizes = fc.record({
  people: fc.integer({ min: 0, max: 6 }),
  done: fc.integer({ min: 0, max: 4 }),
  running: fc.integer({ min: 0, max: 4 }),
  activities: fc.integer({ min: 0, max: 5 }),
});
type Sizes = typeof sizes extends fc.Arbitrary<infer T> ? T : never;

function contentOf({ people, done, running, activities }: Sizes): ContentInput {
  return {
    school: staff,
    mentors: times(people, 'm', (id) => ({ id })),
    mentees: times(people, 'n', (id) => ({ id, waitingSince: '2026-09-01' })),
    programs: [
      ...times(done, 'd', (id) => completed(id, 'initiative')),
      ...times(running, 'r', (id) => program(id)),
    ],
    roadmaps: [
      {
        id: 'k',
        period: { schoolYear: '2026-2027' },
        stages: [
          {
            title: 'Этап',
            activities: Array.from({ length: activities }, (_, index) => ({
              text: 'Встреча',
              terms: [{ raw: 'Октябрь' }],
              ...(index % 2 === 0 ? { doneOn: '2026-10-01' } : {}),
            })),
          },
        ],
      },
    ],
  };
}

describe('properties', () => {
  test('no part is greater than its whole, and none is negative', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const shares = viewsOf(contentOf(size)).flatMap(({ figures }) => figures);
        expect(shares.length).toBeGreaterThan(0);
        for (const { id, numerator, denominator = Infinity } of shares) {
          expect(numerator, id).toBeGreaterThanOrEqual(0);
          expect(numerator, id).toBeLessThanOrEqual(denominator);
        }
      }),
      { numRuns: 30 },
    );
  });
  test('a draft changes nothing', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const input = contentOf(size);
        const draft = { id: 'draft', draft: true };
        const withDrafts: ContentInput = {
          ...input,
          mentors: [...(input.mentors ?? []), draft],
          mentees: [...(input.mentees ?? []), draft],
          programs: [...(input.programs ?? []), completed('draft', 'curator')].map((entry) =>
            entry.id === 'draft' ? { ...entry, draft: true } : entry,
          ),
          documents: [{ ...draft, level: 'federal' }],
          news: [{ ...draft, publishedOn: '2026-11-01', roadmapActivities: ['k/1.1'] }],
          roadmaps: [
            ...(input.roadmaps ?? []),
            {
              ...draft,
              period: { schoolYear: '2026-2027' },
              stages: [{ title: 'Э', activities: [{ text: 'А' }] }],
            },
          ],
        };
        expect(viewsOf(withDrafts)).toEqual(viewsOf(input));
      }),
      { numRuns: 30 },
    );
  });
});
