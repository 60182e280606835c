import { addDays } from '#model/calendar/calendar-date';
import { schoolYearOf, schoolYearRange } from '#model/calendar/school-year';
import type { Entry } from '#model/content';
import { roadmapPeriod } from '#model/roadmap-activities';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, RuleOutcome, Violation } from '../rule.ts';
import { endOfLessons, schoolRoadmaps, servesDay } from '../shared/roadmap-period.ts';

type Code = 'expired' | 'notBegun' | 'endsEarly' | 'gap' | 'periodUnknown' | 'reversed';

interface Planned {
  roadmap: Entry<'roadmaps'>;
  from: string;
  to: string;
}

/** RM-03: the roadmaps of a regime cover the school year of the day and follow each other without a gap. */
export default defineRule<Code>({
  id: 'RM-03',
  source: 'REG п. 4.4.3; A1 п. 3.4',
  codes: {
    expired: { severity: 'warning' },
    notBegun: { severity: 'warning' },
    endsEarly: { severity: 'warning' },
    gap: { severity: 'warning', breaks: false },
    periodUnknown: { severity: 'warning' },
    reversed: { severity: 'warning' },
  },
  check(context) {
    const outcomes = (['pedagogue', 'r145'] as const).map((regime) =>
      checkRoadmaps(schoolRoadmaps(context, regime), context),
    );
    const violations = outcomes.flatMap((outcome) => outcome.violations);
    const evidence = outcomes.flatMap((outcome) => outcome.evidence ?? []);
    return violations.length + evidence.length === 0
      ? { violations, notApplicable: { code: 'noRoadmaps', args: {} } }
      : { violations, evidence };
  },
});

function checkRoadmaps(roadmaps: readonly Entry<'roadmaps'>[], { asOf }: RuleContext): RuleOutcome<Code> {
  const violations: Violation<Code>[] = [];
  const planned: Planned[] = [];
  for (const roadmap of roadmaps) {
    const period = roadmapPeriod(roadmap.data);
    const found = { at: refOf(roadmap), field: 'period', args: { title: roadmap.data.title } };
    const { from = '0000-01-01', to = '9999-12-31' } = period ?? {};
    if (period === undefined) violations.push({ code: 'periodUnknown', ...found });
    else if (from > to) violations.push({ code: 'reversed', ...found });
    else planned.push({ roadmap, from, to });
  }
  const inOrder = planned.toSorted((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
  violations.push(...checkYear(inOrder, asOf), ...checkGaps(inOrder));
  const atWork = inOrder.filter((period) => servesDay(period, asOf));
  return { violations, evidence: atWork.map(({ roadmap }) => refOf(roadmap)) };
}

/** The day itself and the rest of its school year, up to the end of lessons; what came before is the gaps' matter. */
function checkYear(inOrder: readonly Planned[], asOf: string): Violation<Code>[] {
  const schoolYear = schoolYearOf(asOf);
  const atWork = inOrder.filter((period) => servesDay(period, asOf));
  if (atWork.length === 0) {
    const past = inOrder.filter(({ to }) => to < asOf).at(-1);
    if (past !== undefined) return [violationOf('expired', past, { date: past.to, schoolYear })];
    const [next] = inOrder;
    return next === undefined ? [] : [violationOf('notBegun', next, { date: next.from, schoolYear })];
  }
  const latest = atWork.toSorted((a, b) => a.to.localeCompare(b.to)).at(-1);
  const isContinued = inOrder.some(({ from }) => from > asOf && from <= schoolYearRange(schoolYear).to);
  if (latest === undefined || latest.to >= endOfLessons(asOf) || isContinued) return [];
  return [violationOf('endsEarly', latest, { date: latest.to, schoolYear })];
}

/** Days between two roadmaps that no one covers; the summer between two school years is no gap. */
function checkGaps(inOrder: readonly Planned[]): Violation<Code>[] {
  let covered = inOrder[0]?.to;
  return inOrder.slice(1).flatMap((next) => {
    const last = covered ?? next.to;
    covered = next.to > last ? next.to : last;
    if (next.from <= last || next.from === addDays(last, 1)) return [];
    const [from, to] = [addDays(last, 1), addDays(next.from, -1)];
    const isSummer = from > endOfLessons(from) && schoolYearOf(from) === schoolYearOf(to);
    return isSummer ? [] : [violationOf('gap', next, { from, to })];
  });
}

function violationOf(code: Code, { roadmap }: Planned, args: Record<string, string>): Violation<Code> {
  return { code, at: refOf(roadmap), field: 'period', args: { title: roadmap.data.title, ...args } };
}
