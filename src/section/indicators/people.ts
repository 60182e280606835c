import { schoolYearOf, schoolYearRange } from '#model/calendar/school-year';
import { fullName, permits } from '#model/permission';
import { mayJoinRegionalBank } from '#model/regional-bank';
import { pedagoguePrograms } from '#rules/shared/pedagogue-programs';
import { countPedagogues, peopleInvolved } from '#rules/shared/people-involved';
import { peopleInBases } from '#rules/shared/people-in-bases';
import { suppressSmall } from '../suppress.ts';
import { figureOf, noData, notYet } from './indicator.ts';
import type { IndicatorDefinition } from './indicator.ts';

/** IND-02: the share of pedagogues involved, as mentors, as mentees, at all. */
export const pedagoguesInvolved: IndicatorDefinition = {
  id: 'IND-02',
  source: 'REG п. 7.1.2',
  uses: ['SEC-09.involvement', 'SEC-09.previous'],
  compute(input) {
    const { context } = input;
    const denominator = figureOf(input, 'SEC-09.involvement')?.denominator;
    if (denominator === undefined) return noData('noStaffCount');
    const days = { from: schoolYearRange(schoolYearOf(context.asOf)).from, to: context.asOf };
    const { mentors, mentees } = peopleInvolved(context, pedagoguePrograms(context), days);
    return {
      figures: [
        { id: 'IND-02.mentors', numerator: countPedagogues({ mentors, mentees: [] }), denominator },
        { id: 'IND-02.mentees', numerator: countPedagogues({ mentors: [], mentees }), denominator },
      ],
    };
  },
};

/** IND-03: the share of pupils that the target model involves. */
export const pupilsInvolved: IndicatorDefinition = {
  id: 'IND-03',
  source: 'приказ Верхней Пышмы от 10.12.2020 № 226, дорожная карта, разделы 5 и 6',
  uses: ['R145-06.pupils'],
  compute(input) {
    const figure = figureOf(input, 'R145-06.pupils');
    const hasPrograms = input.context.all('programs').some(({ data }) => data.regime === 'r145');
    if (figure === undefined || (!hasPrograms && figure.numerator === 0)) return notYet('noPrograms');
    return figure.denominator === undefined ? noData('noPupilCount') : {};
  },
};

/** IND-12: mentees who wait for a mentor. */
export const waiting: IndicatorDefinition = {
  id: 'IND-12',
  source: 'A2, этап 5',
  uses: ['PRG-17.waiting', 'PRG-17.longestWait'],
  compute: (input) => (figureOf(input, 'PRG-17.waiting') === undefined ? notYet('noMentees') : {}),
};

/** IND-13: mentors of the single open bank, and what they offer. */
export const openBank: IndicatorDefinition = {
  id: 'IND-13',
  source: 'REG п. 7.1.1',
  uses: ['SEC-10.bank'],
  compute(input) {
    if (figureOf(input, 'SEC-10.bank') === undefined) return notYet('noMentors');
    const { context } = input;
    const ready = context
      .all('mentors')
      .filter((mentor) => mayJoinRegionalBank(mentor, context.school, context.asOf));
    const topics = new Set(
      ready
        .flatMap(({ data }) => data.openMentoring?.topics ?? [])
        .map((topic) => topic.toLocaleLowerCase('ru')),
    );
    return { figures: [{ id: 'IND-13.topics', numerator: topics.size }] };
  },
};

/** IND-14: whom the section names, and by what consents. */
export const consents: IndicatorDefinition = {
  id: 'IND-14',
  source: 'A2 п. 2.2, 3.2; 152-ФЗ ст. 10.1',
  uses: ['PD-01.covered', 'PD-02.named'],
  compute({ context }) {
    const { asOf, school } = context;
    const people = peopleInBases(context);
    if (people.length === 0) return notYet('nobody');
    const unnamed = people.filter(
      (person) => fullName(person.data) === '' || !permits(person, 'name', 'site', school, asOf),
    );
    const withdrawn = unnamed.filter(({ data }) =>
      data.consents.some(
        ({ kind, withdrawnOn }) =>
          kind === 'distribution' && withdrawnOn !== undefined && withdrawnOn <= asOf,
      ),
    );
    // How many have no name everybody can count; why, tells of people.
    const cells = [
      { code: 'IND-14.withdrawn', label: '', count: withdrawn.length },
      { code: 'IND-14.notGiven', label: '', count: unnamed.length - withdrawn.length },
    ];
    return {
      figures: [{ id: 'IND-14.anonymised', numerator: unnamed.length, denominator: people.length }],
      guarded: suppressSmall(cells, school.anonymity.smallestCount) ?? [],
    };
  },
};

/** IND-16: young teachers who stayed; only by what the school states itself. */
export const retention: IndicatorDefinition = {
  id: 'IND-16',
  source: 'REG п. 7.2',
  uses: [],
  compute({ context: { school, asOf } }) {
    const [latest] = school.staffSnapshots
      .filter(({ date, youngTeachersRetained }) => date <= asOf && youngTeachersRetained !== undefined)
      .toSorted((a, b) => b.date.localeCompare(a.date));
    const { youngTeachers: denominator, youngTeachersRetained: numerator } = latest ?? {};
    if (denominator === undefined || numerator === undefined) return noData('notStated');
    if (denominator === 0) return notYet('noYoungTeachers');
    return denominator < school.anonymity.smallestCount
      ? notYet('tooFew', { count: school.anonymity.smallestCount })
      : { figures: [{ id: 'IND-16.retained', numerator, denominator }] };
  },
};
