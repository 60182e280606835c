import { schoolYearOf } from '#model/calendar/school-year';
import type { TargetSeries } from '#model/roadmap';
import { defineRule, refOf } from '../rule.ts';
import type { Indicator, RuleContext, RuleOutcome } from '../rule.ts';
import { countPedagogues, countPupils, peopleInvolved } from '../shared/people-involved.ts';
import { r145Programs } from '../shared/r145-programs.ts';
import { isBelowPercent } from '../shared/share.ts';
import { snapshotOfYear } from '../shared/snapshot-of-year.ts';

type Code = 'belowTarget' | 'noTarget' | 'noData';
type Audience = TargetSeries['audience'];

/** R145-06: coverage of pupils and of pedagogues, each against the target of the calendar year; nothing is extrapolated. */
export default defineRule<Code>({
  id: 'R145-06',
  source: 'приказ Верхней Пышмы от 10.12.2020 № 226, дорожная карта, разделы 5 и 6',
  codes: {
    belowTarget: { severity: 'warning' },
    noTarget: { severity: 'info' },
    noData: { severity: 'warning' },
  },
  check(context) {
    const year = Number(context.asOf.slice(0, 4));
    const outcomes = (['pupils', 'pedagogues'] as const).map((audience) => {
      const target = targetOf(context, audience, year);
      return { target, ...checkAudience(context, audience, year, target) };
    });
    const indicators = outcomes.flatMap((outcome) => outcome.indicators ?? []);
    if (outcomes.every(({ target }) => target === undefined)) {
      return { violations: [], notApplicable: { code: 'noTargets', args: { year } }, indicators };
    }
    const violations = outcomes.flatMap((outcome) => outcome.violations);
    const sources = targetRoadmaps(context).filter(({ data }) => data.targetSeries.length > 0);
    return { violations, evidence: sources.map(refOf), indicators };
  },
});

/** Roadmaps that may set targets: those of the target model, of the school or above it; samples bind nobody. */
function targetRoadmaps(context: RuleContext) {
  return context.all('roadmaps').filter(({ data }) => data.regime === 'r145' && data.level !== 'sample');
}

/** The highest percentage that a roadmap sets for exactly this year; undefined when none does. */
function targetOf(context: RuleContext, audience: Audience, year: number): number | undefined {
  const percents = targetRoadmaps(context)
    .flatMap(({ data }) => data.targetSeries)
    .filter((series) => series.audience === audience)
    .flatMap(({ values }) => values)
    .filter((value) => value.year === year)
    .map(({ minPercent }) => minPercent);
  return percents.length === 0 ? undefined : Math.max(...percents);
}

function checkAudience(
  context: RuleContext,
  audience: Audience,
  year: number,
  target: number | undefined,
): RuleOutcome<Code> {
  const { asOf, schoolRef: at } = context;
  const people = peopleInvolved(context, r145Programs(context), { from: `${year}-01-01`, to: asOf });
  const numerator = audience === 'pupils' ? countPupils(people) : countPedagogues(people);
  const denominator = totalOf(context, audience);
  const indicator: Indicator = { id: `R145-06.${audience}`, numerator };
  if (denominator > 0) indicator.denominator = denominator;
  const indicators = [indicator];
  if (target === undefined) {
    const violations = [{ code: 'noTarget' as const, at, field: '', args: { audience, year } }];
    return { violations, indicators };
  }
  indicators.push({ id: `R145-06.${audience}Target`, numerator: target, denominator: 100 });
  const field = audience === 'pupils' ? 'pupilSnapshots' : 'staffSnapshots';
  if (denominator === 0) {
    const args = { audience, schoolYear: schoolYearOf(asOf) };
    return { violations: [{ code: 'noData', at, field, args }], indicators };
  }
  if (!isBelowPercent({ numerator, denominator }, target)) return { violations: [], indicators };
  const args = { audience, year, numerator, denominator, target };
  return { violations: [{ code: 'belowTarget', at, field: '', args }], indicators };
}

/** Pupils or pedagogues of the school in the present school year; 0 when the school has not counted them. */
function totalOf({ school, asOf }: RuleContext, audience: Audience): number {
  const year = schoolYearOf(asOf);
  if (audience === 'pupils') return snapshotOfYear(school.pupilSnapshots, year, asOf)?.total ?? 0;
  return snapshotOfYear(school.staffSnapshots, year, asOf)?.pedagogues ?? 0;
}
