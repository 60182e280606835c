import { defineRule } from '../rule.ts';
import type { Indicator } from '../rule.ts';
import { curatorsInOffice } from '../shared/curators-in-office.ts';
import { completedR145Programs, r145Programs } from '../shared/r145-programs.ts';
import { roadmapsAtWork } from '../shared/roadmap-period.ts';

/** R145-16: the municipality collects; of the school it sees a roadmap, a curator, a base of mentors, practices. */
export default defineRule<never>({
  id: 'R145-16',
  source: 'дорожная карта «Не рядом, а вместе» (Новошахтинск, 2022–2024)',
  codes: {},
  check(context) {
    const completed = new Set(completedR145Programs(context).map(({ id }) => id));
    const parts = {
      roadmap: roadmapsAtWork(context, 'r145').length > 0,
      curator: curatorsInOffice(context.school, context.asOf).some(
        ({ curator }) => curator.regime === 'r145',
      ),
      mentors: context.all('mentors').length > 0,
      practices: context.all('cases').some(({ data }) => data.programs.some((id) => completed.has(id))),
    };
    const indicators = Object.entries(parts).map(([part, found]): Indicator => ({
      id: `R145-16.${part}`,
      numerator: found ? 1 : 0,
      denominator: 1,
    }));
    return {
      violations: [],
      notApplicable: { code: 'municipality', args: {} },
      indicators: r145Programs(context).length === 0 && !parts.roadmap ? [] : indicators,
    };
  },
});
