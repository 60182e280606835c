import { daysBetween } from '#model/calendar/calendar-date';
import { mentoringForms, mentoringKinds, programStatuses } from '#model/codes';
import type { Entry } from '#model/content';
import { isCompleted, programStatus } from '#model/program-status';
import type { Indicator } from '#rules/rule';
import { pedagoguePrograms } from '#rules/shared/pedagogue-programs';
import { resultsPublication } from '#rules/shared/results-publication';
import { coarseCounts } from '../suppress.ts';
import { figureOf, medianOf, notYet } from './indicator.ts';
import type { IndicatorDefinition, IndicatorInput } from './indicator.ts';

/** Published programmes that no error keeps out of the section. */
function publicPrograms({ context, evaluation }: IndicatorInput): Entry<'programs'>[] {
  return context.all('programs').filter(({ file }) => !evaluation.withheldFiles.has(file));
}

/** IND-05: programmes by state, form and kind; one of several forms counts in each. */
export const programs: IndicatorDefinition = {
  id: 'IND-05',
  source: 'A1 п. 8.1; A1 п. 2.3',
  uses: [],
  compute(input) {
    const entries = publicPrograms(input);
    if (entries.length === 0) return notYet('noPrograms');
    const { asOf } = input.context;
    const figures = (
      prefix: string,
      codes: object,
      has: (entry: Entry<'programs'>, code: string) => boolean,
    ) =>
      Object.keys(codes).flatMap((code): Indicator[] => {
        const numerator = entries.filter((entry) => has(entry, code)).length;
        return numerator > 0
          ? [{ id: `IND-05.${prefix}-${code}`, numerator, denominator: entries.length }]
          : [];
      });
    return {
      figures: [
        ...figures('status', programStatuses.labels, ({ data }, code) => programStatus(data, asOf) === code),
        ...figures('form', mentoringForms.labels, ({ data }, code) =>
          data.forms.some((form) => form === code),
        ),
        ...figures('kind', mentoringKinds.labels, ({ data }, code) =>
          data.kinds.some((kind) => kind === code),
        ),
      ],
    };
  },
};

/**
 * IND-06: completion by ground. Grounds 2 and 3 of A1 п. 7.1 are public only together, for they tell of people; apart
 * they are told only in steps and only of many.
 */
export const completion: IndicatorDefinition = {
  id: 'IND-06',
  source: 'A1 п. 7.1',
  uses: [],
  compute(input) {
    const { asOf, school } = input.context;
    const completed = publicPrograms(input).filter(({ data }) => isCompleted(data, asOf));
    if (completed.length === 0) return notYet('noCompleted');
    const count = (ground: string) =>
      completed.filter(({ data }) => data.completion?.ground === ground).length;
    const planned = count('plan-completed');
    const cells = ['initiative', 'curator'].map((ground) => ({
      code: `IND-06.${ground}`,
      label: '',
      count: count(ground),
    }));
    return {
      figures: [
        { id: 'IND-06.plan-completed', numerator: planned, denominator: completed.length },
        { id: 'IND-06.early', numerator: completed.length - planned, denominator: completed.length },
      ],
      guarded: coarseCounts(cells, school.anonymity.smallestCount) ?? [],
    };
  },
};

/** IND-07: how long completed programmes lasted, and how many were extended. */
export const duration: IndicatorDefinition = {
  id: 'IND-07',
  source: 'A1 п. 1.2; A1 п. 7.2',
  uses: [],
  compute(input) {
    const { asOf } = input.context;
    const begun = publicPrograms(input).filter(
      ({ data: { startDate } }) => startDate !== undefined && startDate <= asOf,
    );
    if (begun.length === 0) return notYet('noneBegun');
    const days = begun.flatMap(({ data }) => {
      const { startDate = '', completion: end } = data;
      return isCompleted(data, asOf) && end?.date !== undefined && end.date >= startDate
        ? [daysBetween(startDate, end.date) + 1]
        : [];
    });
    const extended = begun.filter(({ data }) => data.extensions.some(({ agreedOn }) => agreedOn <= asOf));
    const median = medianOf(days);
    return {
      figures: [
        ...(median === undefined ? [] : [{ id: 'IND-07.medianDays', numerator: median }]),
        { id: 'IND-07.extended', numerator: extended.length, denominator: begun.length },
      ],
    };
  },
};

/** IND-08: results published in time, and how soon. */
export const results: IndicatorDefinition = {
  id: 'IND-08',
  source: 'A1 п. 8.2',
  uses: ['PRG-14.onTime', 'PRG-14.overdueDays'],
  compute(input) {
    if (figureOf(input, 'PRG-14.onTime') === undefined) return notYet('noneDue');
    const { asOf } = input.context;
    const days = pedagoguePrograms(input.context)
      .filter(({ data }) => isCompleted(data, asOf))
      .map(({ data }) => resultsPublication(data, asOf))
      .flatMap(({ completed, publishedOn }) =>
        publishedOn === undefined ? [] : [Math.max(0, daysBetween(completed, publishedOn))],
      );
    const median = medianOf(days);
    return median === undefined ? {} : { figures: [{ id: 'IND-08.medianDays', numerator: median }] };
  },
};
