import type { Entry } from '#model/content';
import { sampleStageTitles } from '#model/sample-stages';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { openR145Programs } from '../shared/r145-programs.ts';
import { schoolRoadmaps } from '../shared/roadmap-period.ts';
import { compareStages } from './model-stages.ts';

type Code = 'noRoadmap' | 'stageMissing' | 'stageRenamed' | 'stagesReordered';

/** R145-04: the roadmap of the target model goes through its seven stages. */
export default defineRule<Code>({
  id: 'R145-04',
  source: 'приказ Верхней Пышмы от 10.12.2020 № 226, дорожная карта, раздел 3',
  codes: {
    noRoadmap: { severity: 'warning' },
    stageMissing: { severity: 'warning' },
    stageRenamed: { severity: 'warning' },
    stagesReordered: { severity: 'warning' },
  },
  check(context) {
    const roadmaps = schoolRoadmaps(context, 'r145');
    if (roadmaps.length === 0 && openR145Programs(context).length > 0) {
      return { violations: [{ code: 'noRoadmap', at: context.schoolRef, field: '', args: {} }] };
    }
    return checkEach(roadmaps, checkStages, 'noPrograms');
  },
});

function checkStages(roadmap: Entry<'roadmaps'>): Violation<Code>[] {
  const at = refOf(roadmap);
  const { stages, title } = roadmap.data;
  const { missing, renamed, firstOutOfOrder } = compareStages(stages.map((stage) => stage.title));
  const violations: Violation<Code>[] = [
    ...missing.map((index) => ({
      code: 'stageMissing' as const,
      at,
      field: 'stages',
      args: { title, number: index + 1, stage: sampleStageTitles.r145[index] ?? '' },
    })),
    ...renamed.map(({ expected, actual }) => ({
      code: 'stageRenamed' as const,
      at,
      field: `stages.${actual}.title`,
      args: { title, actual: stages[actual]?.title ?? '', stage: sampleStageTitles.r145[expected] ?? '' },
    })),
  ];
  if (firstOutOfOrder !== undefined) {
    const args = { title, stage: stages[firstOutOfOrder]?.title ?? '' };
    violations.push({ code: 'stagesReordered', at, field: `stages.${firstOutOfOrder}`, args });
  }
  return violations;
}
