import type { Entry } from '#model/content';
import { isCompleted, isRunning } from '#model/program-status';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';

type Code = 'noneRunning' | 'incomplete' | 'statementOutdated';

/** What a visitor must learn of a programme that is being implemented. */
const shownFields = ['startDate', 'plannedEndDate', 'forms', 'kinds', 'pairing'] as const;

/** SEC-02: programmes being implemented are published; a dated «нет наставляемых» stands for them (A1 п. 8.1). */
export default defineRule<Code>({
  id: 'SEC-02',
  source: 'A1 п. 8.1',
  codes: {
    noneRunning: { severity: 'warning' },
    incomplete: { severity: 'error' },
    statementOutdated: { severity: 'warning', breaks: false },
  },
  check(context) {
    const { asOf, school, schoolRef } = context;
    const open = pedagoguePrograms(context).filter(({ data }) => !isCompleted(data, asOf));
    const running = open.filter(({ data }) => isRunning(data, asOf));
    const index = school.notApplicable.findIndex(
      ({ rule, statedOn }) => rule === 'SEC-02' && statedOn <= asOf,
    );
    const statement = school.notApplicable[index];
    const violations: Violation<Code>[] = open.flatMap(checkShown);
    if (running.length > 0) {
      if (statement !== undefined) {
        const args = { date: statement.statedOn, count: running.length };
        const field = `notApplicable.${index}`;
        violations.push({ code: 'statementOutdated', at: schoolRef, field, args });
      }
      return { violations, evidence: running.map(refOf) };
    }
    if (statement === undefined) {
      violations.push({ code: 'noneRunning', at: schoolRef, field: '', args: {} });
      return { violations };
    }
    const args = { date: statement.statedOn, reason: statement.reason };
    return { violations, notApplicable: { code: 'noMentees', args } };
  },
});

/** One violation a programme, at the first field that is missing; one without a start is never «реализуется». */
function checkShown(program: Entry<'programs'>): Violation<Code>[] {
  const missing = shownFields.filter((field) => {
    const value = program.data[field];
    return value === undefined || value.length === 0;
  });
  const [field] = missing;
  if (field === undefined) return [];
  const args = { title: program.data.title, fields: missing.join(' ') };
  return [{ code: 'incomplete', at: refOf(program), field, args }];
}
