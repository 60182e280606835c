import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const staff = (pedagogues: number, schoolYear = '2026-2027', date = '2026-09-01') => ({
  schoolYear,
  date,
  pedagogues,
});
const program = { id: 'p', startDate: '2026-09-01', pairing: 'g' };
const base: ContentInput = {
  school: { staffSnapshots: [staff(10)] },
  programs: [program],
  pairings: [{ id: 'g', mentors: ['m'], mentees: ['n'] }],
  mentors: [{ id: 'm' }],
  mentees: [{ id: 'n' }],
};
const history = (event: string, person: string, date: string): ContentInput => ({
  ...base,
  mentors: [{ id: 'm' }, { id: 'm2' }],
  mentees: [{ id: 'n' }, { id: 'n2' }],
  pairings: [{ id: 'g', mentors: ['m'], mentees: ['n'], history: [{ event, person, date }] }],
});

const counted: [name: string, input: ContentInput, numerator: number][] = [
  ['mentor and mentee', base, 2],
  ['one person in both bases once', { ...base, mentees: [{ id: 'n', sameAsMentor: 'm' }] }, 1],
  [
    'reverse mentoring: the same two people',
    {
      ...base,
      mentors: [{ id: 'm' }, { id: 'm2' }],
      mentees: [
        { id: 'n', sameAsMentor: 'm2' },
        { id: 'n2', sameAsMentor: 'm' },
      ],
      pairings: [
        {
          id: 'g',
          mentors: ['m'],
          mentees: ['n'],
          reverseRoles: [{ mentor: 'm2', mentee: 'n2', topic: 'Цифровая доска' }],
        },
      ],
    },
    2,
  ],
  ['an external mentor not', { ...base, mentors: [{ id: 'm', externalOrganisation: 'Вуз' }] }, 1],
  ['a head who is no pedagogue not', { ...base, mentors: [{ id: 'm', isPedagogue: false }] }, 1],
  ['an external mentee not', { ...base, mentees: [{ id: 'n', externalOrganisation: 'Колледж' }] }, 1],
  ['a student not', { ...base, mentees: [{ id: 'n', participant: 'student' }] }, 1],
  ['a programme of Р-145 not', { ...base, programs: [{ ...program, regime: 'r145' }] }, 0],
  ['begins today', { ...base, programs: [{ ...program, startDate: '2026-11-22' }] }, 2],
  ['begins tomorrow', { ...base, programs: [{ ...program, startDate: '2026-11-23' }] }, 0],
  [
    'completed on the first day of the year',
    {
      ...base,
      programs: [
        { ...program, startDate: '2026-01-12', completion: { ground: 'initiative', date: '2026-09-01' } },
      ],
    },
    2,
  ],
  [
    'completed on the last day of the year before',
    {
      ...base,
      programs: [
        { ...program, startDate: '2026-01-12', completion: { ground: 'initiative', date: '2026-08-31' } },
      ],
    },
    0,
  ],
  ['who left within the year', history('mentee-left', 'n2', '2026-10-01'), 3],
  ['who left before the year', history('mentee-left', 'n2', '2026-08-31'), 2],
  ['the released mentor of this year', history('mentor-released', 'm2', '2026-10-01'), 3],
  ['who joined within the year', history('mentee-joined', 'n', '2026-10-01'), 2],
  ['who joins tomorrow not', history('mentee-joined', 'n', '2026-11-23'), 1],
  ['two programmes of the same people', { ...base, programs: [program, { ...program, id: 'q' }] }, 2],
  ['a mentee with the id of a mentor not', { ...base, mentees: [{ id: 'n' }, { id: 'm' }] }, 2],
];

/** Last school year `before[0]` of `before[1]`, this one `now[0]` of `now[1]`: so many mentees in two programmes. */
function years(before: [number, number], now: [number, number]): ContentInput {
  const ids = (prefix: string, length: number) => Array.from({ length }, (_, index) => `${prefix}${index}`);
  const [old, current] = [ids('o', before[0]), ids('c', now[0])];
  return {
    school: { staffSnapshots: [staff(before[1], '2025-2026', '2025-09-01'), staff(now[1])] },
    mentees: [...old, ...current].map((id) => ({ id })),
    pairings: [
      { id: 'before', type: 'group', mentees: old },
      { id: 'now', type: 'group', mentees: current },
    ],
    programs: [
      {
        id: 'b',
        startDate: '2025-09-01',
        pairing: 'before',
        completion: { ground: 'initiative', date: '2026-05-29' },
      },
      { id: 'n', startDate: '2026-09-01', pairing: 'now' },
    ],
  };
}

const compared: [name: string, input: ContentInput, expected: string[]][] = [
  ['the same share of other numbers', years([4, 10], [2, 5]), []],
  ['a greater share', years([4, 10], [5, 10]), []],
  ['a smaller share', years([5, 10], [4, 10]), ['decreased school/school staffSnapshots']],
  [
    'smaller by less than a rounding step',
    years([334, 1000], [333, 999]),
    ['decreased school/school staffSnapshots'],
  ],
  ['more people, yet a smaller share', years([4, 10], [5, 20]), ['decreased school/school staffSnapshots']],
  ['the year before unknown', { ...years([5, 10], [4, 10]), school: { staffSnapshots: [staff(10)] } }, []],
  ['more people than staff', years([1, 10], [11, 10]), ['moreThanStaff school/school staffSnapshots']],
  ['no staff count', { ...base, school: {} }, ['noStaffCount school/school staffSnapshots']],
  [
    'a staff count of zero',
    { ...base, school: { staffSnapshots: [staff(0)] } },
    ['noStaffCount school/school staffSnapshots'],
  ],
  [
    'a staff count of tomorrow',
    { ...base, school: { staffSnapshots: [staff(10, '2026-2027', '2026-11-23')] } },
    ['noStaffCount school/school staffSnapshots'],
  ],
];

describe(rule.id, () => {
  test.each(counted)('counts: %s', (_, input, numerator) => {
    expect(runRule(rule, input).indicators?.[0]).toEqual({
      id: 'SEC-09.involvement',
      numerator,
      denominator: 10,
    });
  });
  test.each(compared)('compares: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test('gives both years with numerator and denominator', () => {
    expect(runRule(rule, years([16, 41], [18, 42])).indicators).toEqual([
      { id: 'SEC-09.involvement', numerator: 18, denominator: 42 },
      { id: 'SEC-09.previous', numerator: 16, denominator: 41 },
    ]);
  });
  test('takes the latest staff count of the year', () => {
    const school = { staffSnapshots: [staff(12, '2026-2027', '2026-11-22'), staff(10)] };
    expect(runRule(rule, { ...base, school }).indicators).toMatchObject([{ denominator: 12 }]);
  });
  test('does not apply without programmes and a staff count', () => {
    expect(runRule(rule, {}).notApplicable?.code).toBe('nothingToCount');
  });
});
