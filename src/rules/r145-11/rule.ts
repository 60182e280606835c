import { schoolYearOf } from '#model/calendar/school-year';
import { defineRule, refOf } from '../rule.ts';
import { completedR145Programs } from '../shared/r145-programs.ts';

type Code = 'noCase';

/** R145-11: results of the target model are shaped into cases and published after the end; how early, PRG-13 decides. */
export default defineRule<Code>({
  id: 'R145-11',
  source: 'приказ Верхней Пышмы от 10.12.2020 № 226, дорожная карта, п. 7.5, 7.6',
  codes: { noCase: { severity: 'warning' } },
  check(context) {
    const { asOf, schoolRef } = context;
    const completed = completedR145Programs(context);
    const ids = new Set(completed.map(({ id }) => id));
    const cases = context
      .all('cases')
      .filter(({ data }) => data.programs.some((id) => ids.has(id)))
      .filter(({ data }) => data.publishedOn === undefined || data.publishedOn <= asOf);
    const published = completed.filter(({ data }) => data.results !== undefined && !data.results.draft);
    const evidence = [...cases, ...published].map(refOf);
    if (cases.length > 0) return { violations: [], evidence };
    const thisYear = schoolYearOf(asOf);
    const due = completed.filter(({ data }) => schoolYearOf(data.completion?.date ?? asOf) < thisYear);
    if (due.length === 0) return { violations: [], notApplicable: { code: 'noCycle', args: {} } };
    return {
      violations: [{ code: 'noCase', at: schoolRef, field: '', args: { count: due.length } }],
      evidence,
    };
  },
});
