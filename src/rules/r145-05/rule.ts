import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { schoolRoadmaps } from '../shared/roadmap-period.ts';

type Code = 'goalEmpty' | 'taskMissing' | 'resultMissing';

/** R145-05: a stage of the target model states its task and its result; a heading «Цель:» has a text below it. */
export default defineRule<Code>({
  id: 'R145-05',
  source: 'приказ Верхней Пышмы от 10.12.2020 № 226, дорожная карта, таблицы этапов',
  codes: {
    goalEmpty: { severity: 'warning' },
    taskMissing: { severity: 'warning' },
    resultMissing: { severity: 'warning' },
  },
  check(context) {
    const roadmaps = schoolRoadmaps(context, 'r145').filter(({ data }) => data.stages.length > 0);
    return checkEach(roadmaps, checkStages, 'noStages');
  },
});

function checkStages(roadmap: Entry<'roadmaps'>): Violation<Code>[] {
  return roadmap.data.stages.flatMap(({ title, goal, task, result }, index) => {
    const found: [code: Code, field: string][] = [];
    if (goal?.trim() === '') found.push(['goalEmpty', 'goal']);
    if (task === undefined) found.push(['taskMissing', 'task']);
    if (result === undefined) found.push(['resultMissing', 'result']);
    const args = { roadmap: roadmap.data.title, stage: title };
    return found.map(([code, field]) => ({
      code,
      at: refOf(roadmap),
      field: `stages.${index}.${field}`,
      args,
    }));
  });
}
