import { daysBetween, maxDate } from '#model/calendar/calendar-date';
import { roadmapsAtWork } from '#rules/shared/roadmap-period';
import type { IndicatorDefinition } from './indicator.ts';
import { figureOf, noData, notYet } from './indicator.ts';

const coverages = ['R145-06.pupils', 'R145-06.pedagogues', 'R145-06.pedagoguesOfA1'];

/** IND-04: coverage against the targets of exactly this year; nothing is extrapolated. */
export const targets: IndicatorDefinition = {
  id: 'IND-04',
  source: 'приказ Верхней Пышмы от 10.12.2020 № 226, дорожная карта, разделы 5 и 6',
  uses: [
    'R145-06.pupilsTarget',
    ...['R145-06.pedagogues', 'R145-06.pedagoguesTarget'],
    ...['R145-06.pedagoguesOfA1', 'R145-06.pedagoguesOfA1Target'],
  ],
  compute(input) {
    const set = coverages.flatMap((id) => {
      const target = input.figures.get(`${id}Target`)?.numerator;
      return target === undefined ? [] : [{ target, reached: input.figures.get(id) }];
    });
    if (set.length === 0) return noData('noTarget', { year: input.context.asOf.slice(0, 4) });
    const compared = set.flatMap(({ target, reached }) => {
      const { numerator = 0, denominator = 0 } = reached ?? {};
      return denominator > 0 ? [numerator * 100 >= target * denominator] : [];
    });
    if (compared.length === 0) return noData('noCount');
    const met = compared.filter(Boolean).length;
    return { figures: [{ id: 'IND-04.met', numerator: met, denominator: compared.length }] };
  },
};

/** IND-09: how long ago the bank of mentees was reviewed, and how soon it is to be reviewed again. */
export const review: IndicatorDefinition = {
  id: 'IND-09',
  source: 'A1 п. 3.4; REG п. 4.4.4',
  uses: ['LOC-09.days-left'],
  compute({ figures, context: { school, asOf } }) {
    const past = school.menteeBankReviews.map(({ reviewedOn }) => reviewedOn).filter((day) => day <= asOf);
    const last = maxDate(...past);
    if (last !== undefined)
      return { figures: [{ id: 'IND-09.daysSince', numerator: daysBetween(last, asOf) }] };
    return figures.has('LOC-09.days-left') ? {} : noData('never');
  },
};

/** IND-10: what of the school's roadmaps at work is done, overdue and to come; by stage the roadmaps' own pictures tell it. */
export const progress: IndicatorDefinition = {
  id: 'IND-10',
  source: 'A1 п. 3.4; A2',
  uses: [],
  compute({ views, context }) {
    const atWork = new Set(
      (['pedagogue', 'r145'] as const)
        .flatMap((regime) => roadmapsAtWork(context, regime))
        .map(({ id }) => id),
    );
    const activities = views.roadmaps
      .filter(({ id }) => atWork.has(id))
      .flatMap(({ stages }) => stages.flatMap((stage) => stage.activities));
    if (activities.length === 0) return notYet('noRoadmap');
    return {
      figures: (['done', 'overdue', 'planned'] as const).map((state) => ({
        id: `IND-10.${state}`,
        numerator: activities.filter(({ status }) => status === state).length,
        denominator: activities.length,
      })),
    };
  },
};

/** IND-11: done activities of which there is news. */
export const coverage: IndicatorDefinition = {
  id: 'IND-11',
  source: 'A1 п. 3.4; A2, этап 7',
  uses: ['SEC-12.covered', 'SEC-12.social'],
  compute: (input) => (figureOf(input, 'SEC-12.covered') === undefined ? notYet('nothingDone') : {}),
};
