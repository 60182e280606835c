import { parsePlainDate } from '#model/calendar/plain-date';
import { defineRule, refOf } from '../rule.ts';
import { r145Programs } from '../shared/r145-programs.ts';

/** R145-14: how long the school has been implementing the target model, in whole months; an indicator, nothing to break. */
export default defineRule<never>({
  id: 'R145-14',
  source: 'приказ Верхней Пышмы от 10.12.2020 № 226, п. 2',
  codes: {},
  check(context) {
    const begun = r145Programs(context).filter(
      ({ data }) => data.startDate !== undefined && data.startDate <= context.asOf,
    );
    const [first] = begun.flatMap(({ data }) => data.startDate ?? []).toSorted();
    if (first === undefined) {
      return { violations: [], notApplicable: { code: 'notBegun', args: {} } };
    }
    const { years, months } = parsePlainDate(first).until(parsePlainDate(context.asOf), {
      largestUnit: 'year',
    });
    return {
      violations: [],
      evidence: begun.filter(({ data }) => data.startDate === first).map(refOf),
      indicators: [{ id: 'R145-14.months', numerator: years * 12 + months }],
    };
  },
});
