import { previousSchoolYear, schoolYearOf, schoolYearRange } from '#model/calendar/school-year';
import { defineRule, refOf } from '../rule.ts';
import type { Indicator, RuleContext, Violation } from '../rule.ts';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';
import { countPedagogues, peopleInvolved, ranWithin } from '../shared/people-involved.ts';
import { isLess } from '../shared/share.ts';
import { snapshotOfYear } from '../shared/snapshot-of-year.ts';

type Code = 'noStaffCount' | 'decreased' | 'moreThanStaff';

/** SEC-09: the share of pedagogues involved in mentoring, and its change against the school year before (REG п. 7.1.2). */
export default defineRule<Code>({
  id: 'SEC-09',
  source: 'REG п. 7.1.2',
  codes: {
    noStaffCount: { severity: 'warning' },
    decreased: { severity: 'warning' },
    moreThanStaff: { severity: 'warning' },
  },
  check(context) {
    const year = schoolYearOf(context.asOf);
    const [current, previous] = [involvement(context, year), involvement(context, previousSchoolYear(year))];
    if (current.denominator === undefined && current.programs.length === 0) {
      return { violations: [], notApplicable: { code: 'nothingToCount', args: { schoolYear: year } } };
    }
    const indicators: Indicator[] = [indicatorOf('SEC-09.involvement', current)];
    if (previous.denominator !== undefined) {
      indicators.push(indicatorOf('SEC-09.previous', previous));
    }
    return {
      violations: checkShare(context, year, current, previous),
      evidence: current.programs.map(refOf),
      indicators,
    };
  },
});

type Involvement = ReturnType<typeof involvement>;

/** Pedagogues of the programmes of the year up to the day, and the staff count of that year when it is known. */
function involvement(context: RuleContext, schoolYear: string) {
  const { from, to } = schoolYearRange(schoolYear);
  const days = { from, to: to < context.asOf ? to : context.asOf };
  const programs = pedagoguePrograms(context).filter((program) => ranWithin(program, days, context.asOf));
  const staff = snapshotOfYear(context.school.staffSnapshots, schoolYear, context.asOf)?.pedagogues;
  return {
    programs,
    numerator: countPedagogues(peopleInvolved(context, programs, days)),
    denominator: staff === 0 ? undefined : staff,
  };
}

function indicatorOf(id: string, { numerator, denominator }: Involvement): Indicator {
  return denominator === undefined ? { id, numerator } : { id, numerator, denominator };
}

function checkShare(
  { schoolRef: at }: RuleContext,
  schoolYear: string,
  { numerator, denominator }: Involvement,
  previous: Involvement,
): Violation<Code>[] {
  const field = 'staffSnapshots';
  if (denominator === undefined) return [{ code: 'noStaffCount', at, field, args: { schoolYear } }];
  const args = { schoolYear, numerator, denominator };
  if (numerator > denominator) return [{ code: 'moreThanStaff', at, field, args }];
  if (previous.denominator === undefined) return [];
  const before = { numerator: previous.numerator, denominator: previous.denominator };
  if (!isLess({ numerator, denominator }, before)) return [];
  const both = { ...args, previousNumerator: before.numerator, previousDenominator: before.denominator };
  return [{ code: 'decreased', at, field, args: both }];
}
