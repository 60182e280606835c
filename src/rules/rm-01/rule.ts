import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { roadmapsAtWork, schoolRoadmaps } from '../shared/roadmap-period.ts';

type Code = 'missing' | 'noneInForce' | 'notMapped' | 'stageNotCovered' | 'needlesslySkipped';

/** Stages of the sample roadmap A2, by number. */
const sampleStages = [1, 2, 3, 4, 5, 6, 7] as const;

/** RM-01: the school has a roadmap in force that answers every stage of the sample (A1 п. 3.3–3.4; A2). */
export default defineRule<Code>({
  id: 'RM-01',
  source: 'REG п. 4.4.3; A1 п. 3.3; A1 п. 3.4; A2',
  codes: {
    missing: { severity: 'error' },
    noneInForce: { severity: 'error', withholds: false },
    notMapped: { severity: 'warning' },
    stageNotCovered: { severity: 'warning' },
    needlesslySkipped: { severity: 'warning', breaks: false },
  },
  check(context) {
    const inForce = roadmapsAtWork(context, 'pedagogue');
    if (inForce.length > 0) return { violations: inForce.flatMap(checkStages), evidence: inForce.map(refOf) };
    const last = schoolRoadmaps(context, 'pedagogue').at(-1);
    if (last === undefined) {
      return { violations: [{ code: 'missing', at: context.schoolRef, field: '', args: {} }] };
    }
    const args = { title: last.data.title };
    return { violations: [{ code: 'noneInForce', at: refOf(last), field: 'period', args }] };
  },
});

/** Many stages may answer one of the sample and one stage many; a stage may be skipped with a reason. */
function checkStages(roadmap: Entry<'roadmaps'>): Violation<Code>[] {
  const at = refOf(roadmap);
  const { title, stages, skippedStages } = roadmap.data;
  const covered = new Set(stages.flatMap((stage) => stage.sampleStages));
  if (covered.size === 0 && skippedStages.length === 0) {
    return [{ code: 'notMapped', at, field: 'stages', args: { title } }];
  }
  const skipped = new Set(skippedStages.map(({ stage }) => stage));
  return [
    ...sampleStages
      .filter((number) => !covered.has(number) && !skipped.has(number))
      .map((number) => ({ code: 'stageNotCovered' as const, at, field: 'stages', args: { title, number } })),
    ...skippedStages.flatMap(({ stage: number }, index) => {
      if (!covered.has(number)) return [];
      const field = `skippedStages.${index}`;
      return [{ code: 'needlesslySkipped' as const, at, field, args: { title, number } }];
    }),
  ];
}
