import { previousSchoolYear, schoolYearOf } from '#model/calendar/school-year';
import type { Entry } from '#model/content';
import { isCompleted } from '#model/program-status';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';

type Code = 'noData' | 'noCase' | 'caseWithoutProgram';

/** SEC-04: the best cases of programmes are published (A1 п. 8.1). */
export default defineRule<Code>({
  id: 'SEC-04',
  source: 'A1 п. 8.1; REG п. 7.1.2',
  codes: {
    noData: { severity: 'warning' },
    noCase: { severity: 'warning' },
    caseWithoutProgram: { severity: 'warning' },
  },
  check(context) {
    const { asOf, schoolRef } = context;
    if (context.content.fileCount === 0) {
      return { violations: [{ code: 'noData', at: schoolRef, field: '', args: {} }] };
    }
    const completed = pedagoguePrograms(context).filter(({ data }) => isCompleted(data, asOf));
    const ids = new Set(completed.map(({ id }) => id));
    const cases = context
      .all('cases')
      .filter(({ data }) => data.publishedOn === undefined || data.publishedOn <= asOf);
    const proven = cases.filter(({ data }) => data.programs.some((id) => ids.has(id)));
    const violations: Violation<Code>[] = cases
      .filter(({ data }) => data.programs.length === 0)
      .map((entry) => {
        const args = { title: entry.data.title };
        return { code: 'caseWithoutProgram', at: refOf(entry), field: 'programs', args };
      });
    if (proven.length > 0) return { violations, evidence: proven.map(refOf) };
    const due = completed.filter((program) => isDue(program, asOf));
    if (due.length > 0) {
      violations.push({ code: 'noCase', at: schoolRef, field: '', args: { count: due.length } });
      return { violations };
    }
    const code = completed.length === 0 ? 'noneCompleted' : 'tooEarly';
    return { violations, notApplicable: { code, args: {} } };
  },
});

/** Completed more than one school year ago: a whole school year lies between that one and the present one. */
function isDue({ data }: Entry<'programs'>, asOf: string): boolean {
  const completedOn = data.completion?.date;
  return completedOn !== undefined && schoolYearOf(completedOn) < previousSchoolYear(schoolYearOf(asOf));
}
