import { schoolYearOf } from '#model/calendar/school-year';
import type { Roadmap, TargetSeries } from '#model/roadmap';
import { defineRule, refOf } from '../rule.ts';
import type { Indicator, RuleContext, RuleOutcome } from '../rule.ts';
import { countPedagogues, countPupils, peopleInvolved } from '../shared/people-involved.ts';
import { isBelowPercent } from '../shared/share.ts';
import { snapshotOfYear } from '../shared/snapshot-of-year.ts';

type Code = 'belowTarget' | 'noTarget' | 'noData';

/** Whose coverage is compared; a target is compared with the programmes of the regime of the roadmap that sets it. */
interface Coverage {
  indicator: string;
  audience: TargetSeries['audience'];
  regime: Roadmap['regime'];
}

const pupils: Coverage = { indicator: 'R145-06.pupils', audience: 'pupils', regime: 'r145' };
const pedagogues: Coverage = { indicator: 'R145-06.pedagogues', audience: 'pedagogues', regime: 'r145' };
/** The school's own target for pedagogue mentoring, set by its roadmap on A2. */
const pedagoguesOfA1: Coverage = { ...pedagogues, indicator: 'R145-06.pedagoguesOfA1', regime: 'pedagogue' };

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
    const hasTarget = (coverage: Coverage) => targetOf(context, coverage, year) !== undefined;
    const isA1Alone = hasTarget(pedagoguesOfA1) && !hasTarget(pedagogues);
    const coverages = [
      pupils,
      ...(isA1Alone ? [] : [pedagogues]),
      ...(hasTarget(pedagoguesOfA1) ? [pedagoguesOfA1] : []),
    ];
    const outcomes = coverages.map((coverage) => checkCoverage(context, coverage, year));
    const indicators = outcomes.flatMap((outcome) => outcome.indicators ?? []);
    if (!coverages.some(hasTarget)) {
      return { violations: [], notApplicable: { code: 'noTargets', args: { year } }, indicators };
    }
    const sources = coverages.flatMap(({ audience, regime }) =>
      targetRoadmaps(context, regime).filter(({ data }) => seriesOf(data, audience).length > 0),
    );
    return {
      violations: outcomes.flatMap((outcome) => outcome.violations),
      evidence: [...new Set(sources)].map(refOf),
      indicators,
    };
  },
});

/** Roadmaps that may set targets: those of the school or above it; samples bind nobody. */
function targetRoadmaps(context: RuleContext, regime: Roadmap['regime']) {
  return context.all('roadmaps').filter(({ data }) => data.regime === regime && data.level !== 'sample');
}

function seriesOf({ targetSeries }: Roadmap, audience: TargetSeries['audience']): TargetSeries[] {
  return targetSeries.filter((series) => series.audience === audience);
}

/** The highest percentage that a roadmap sets for exactly this year; undefined when none does. */
function targetOf(context: RuleContext, { audience, regime }: Coverage, year: number): number | undefined {
  const percents = targetRoadmaps(context, regime)
    .flatMap(({ data }) => seriesOf(data, audience))
    .flatMap(({ values }) => values)
    .filter((value) => value.year === year)
    .map(({ minPercent }) => minPercent);
  return percents.length === 0 ? undefined : Math.max(...percents);
}

/** People of the programmes that ran in the calendar year up to the day, against those of the present school year. */
function checkCoverage(context: RuleContext, coverage: Coverage, year: number): RuleOutcome<Code> {
  const { asOf, schoolRef: at } = context;
  const { audience, regime, indicator: id } = coverage;
  const programs = context.all('programs').filter(({ data }) => data.regime === regime);
  const people = peopleInvolved(context, programs, { from: `${year}-01-01`, to: asOf });
  const numerator = audience === 'pupils' ? countPupils(people) : countPedagogues(people);
  const denominator = totalOf(context, audience);
  const target = targetOf(context, coverage, year);
  const indicators: Indicator[] = [denominator > 0 ? { id, numerator, denominator } : { id, numerator }];
  if (target === undefined) {
    return { violations: [{ code: 'noTarget', at, field: '', args: { audience, year } }], indicators };
  }
  indicators.push({ id: `${id}Target`, numerator: target, denominator: 100 });
  if (denominator === 0) {
    const field = audience === 'pupils' ? 'pupilSnapshots' : 'staffSnapshots';
    const args = { audience, schoolYear: schoolYearOf(asOf) };
    return { violations: [{ code: 'noData', at, field, args }], indicators };
  }
  if (!isBelowPercent({ numerator, denominator }, target)) return { violations: [], indicators };
  const args = { audience, regime, year, numerator, denominator, target };
  return { violations: [{ code: 'belowTarget', at, field: '', args }], indicators };
}

/** Pupils or pedagogues of the school in the present school year; 0 when the school has not counted them. */
function totalOf({ school, asOf }: RuleContext, audience: Coverage['audience']): number {
  const year = schoolYearOf(asOf);
  if (audience === 'pupils') return snapshotOfYear(school.pupilSnapshots, year, asOf)?.total ?? 0;
  return snapshotOfYear(school.staffSnapshots, year, asOf)?.pedagogues ?? 0;
}
