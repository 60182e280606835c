import type { Entry } from '#model/content';
import { activitiesOf } from '#model/roadmap-activities';
import type { PlacedActivity } from '#model/roadmap-activities';
import { defineRule, refOf } from '../rule.ts';
import type { Indicator, RuleContext, Violation } from '../rule.ts';
import { listRows } from '../shared/list-rows.ts';
import { roadmapsAtWork } from '../shared/roadmap-period.ts';

type Code = 'stageUncovered' | 'activitiesUncovered' | 'unknownActivity';

/** SEC-12: what the roadmap plans is covered on the site at every stage (A1 п. 3.4; A2, stage 7). */
export default defineRule<Code>({
  id: 'SEC-12',
  source: 'A1 п. 3.4; A2, этап 7',
  codes: {
    stageUncovered: { severity: 'warning' },
    activitiesUncovered: { severity: 'info' },
    unknownActivity: { severity: 'warning' },
  },
  check(context) {
    const roadmaps = roadmapsAtWork(context, 'pedagogue');
    const news = context
      .all('news')
      .filter(({ data }) => data.publishedOn === undefined || data.publishedOn <= context.asOf);
    const covered = new Set(news.flatMap(({ data }) => data.roadmapActivities));
    const coverages = roadmaps.map((roadmap) => ({
      roadmap,
      stages: coverageOf(roadmap, covered, context.asOf),
    }));
    const stages = coverages.flatMap((coverage) => coverage.stages);
    const unknown = checkReferences(context);
    const done = sum(stages.map((stage) => stage.done));
    const social = roadmaps.flatMap(({ data }) => data.coverageNotes ?? []);
    if (done === 0) {
      const code = roadmaps.length === 0 ? 'noRoadmap' : 'nothingDone';
      return { violations: unknown, notApplicable: { code, args: {} } };
    }
    const indicators: Indicator[] = [
      { id: 'SEC-12.covered', numerator: sum(stages.map((stage) => stage.covered)), denominator: done },
    ];
    if (social.length > 0) indicators.push({ id: 'SEC-12.social', numerator: sum(social) });
    return {
      violations: [
        ...unknown,
        ...stages.flatMap(({ violations }) => violations),
        ...coverages.flatMap(({ roadmap, stages: own }) => checkActivities(roadmap, own)),
      ],
      evidence: news.filter(({ data }) => data.roadmapActivities.length > 0).map(refOf),
      indicators,
    };
  },
});

/** Done and covered activities of each stage; a stage with done activities needs news of at least one of them. */
function coverageOf(roadmap: Entry<'roadmaps'>, covered: ReadonlySet<string>, asOf: string) {
  const placed = activitiesOf(roadmap.data);
  return roadmap.data.stages.map((stage, index) => {
    const done = placed.filter(
      ({ stage: own, activity: { doneOn } }) => own === stage && doneOn !== undefined && doneOn <= asOf,
    );
    const told = done.filter(({ key }) => covered.has(`${roadmap.id}/${key}`));
    const args = { stage: stage.title, done: done.length, roadmap: roadmap.data.title };
    const violations: Violation<Code>[] =
      done.length > 0 && told.length === 0
        ? [{ code: 'stageUncovered', at: refOf(roadmap), field: `stages.${index}`, args }]
        : [];
    const untold = done.filter((activity) => !told.includes(activity));
    return { done: done.length, covered: told.length, untold, violations };
  });
}

/** Done activities without news of the stages that have some: one hint a roadmap. */
function checkActivities(
  roadmap: Entry<'roadmaps'>,
  stages: readonly { covered: number; untold: readonly PlacedActivity[] }[],
): Violation<Code>[] {
  const untold = stages.flatMap(({ covered, untold: own }) => (covered > 0 ? own : []));
  const [first] = untold;
  if (first === undefined) return [];
  const rows = listRows(untold.map(({ key }) => key));
  const args = { roadmap: roadmap.data.title, rows };
  return [{ code: 'activitiesUncovered', at: refOf(roadmap), field: first.path, args }];
}

/** News may name an activity of any published roadmap of the content, as `roadmap/number`. */
function checkReferences(context: RuleContext): Violation<Code>[] {
  const known = new Set(
    context.all('roadmaps').flatMap(({ id, data }) => activitiesOf(data).map(({ key }) => `${id}/${key}`)),
  );
  return context.all('news').flatMap((entry) =>
    entry.data.roadmapActivities.flatMap((activity, index): Violation<Code>[] =>
      known.has(activity)
        ? []
        : [
            {
              code: 'unknownActivity',
              at: refOf(entry),
              field: `roadmapActivities.${index}`,
              args: { title: entry.data.title, activity },
            },
          ],
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
