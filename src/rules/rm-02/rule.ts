import type { Entry } from '#model/content';
import type { RoadmapActivity } from '#model/roadmap';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';

type Code = 'noTerms' | 'noResponsible' | 'termMissing' | 'responsibleMissing';

/** What every activity needs: the list, the code for one activity, the code for a roadmap that has no such column. */
const needs = [
  { list: 'terms', one: 'termMissing', all: 'noTerms' },
  { list: 'responsible', one: 'responsibleMissing', all: 'noResponsible' },
] as const;

/** RM-02: every activity of a roadmap of the school has a term and somebody responsible. */
export default defineRule<Code>({
  id: 'RM-02',
  source: 'REG п. 4.4.3; A1 п. 3.4',
  codes: {
    noTerms: { severity: 'warning' },
    noResponsible: { severity: 'warning' },
    termMissing: { severity: 'warning' },
    responsibleMissing: { severity: 'warning' },
  },
  check(context) {
    const roadmaps = context
      .all('roadmaps')
      .filter(
        ({ data }) => data.level === 'school' && data.stages.some((stage) => stage.activities.length > 0),
      );
    return checkEach(roadmaps, checkActivities, 'noActivities');
  },
});

/** A roadmap without the whole column is told so once, not once an activity. */
function checkActivities(roadmap: Entry<'roadmaps'>): Violation<Code>[] {
  const at = refOf(roadmap);
  const { title, stages } = roadmap.data;
  const activities = stages.flatMap((stage, stageIndex) =>
    stage.activities.map((activity, index) => ({
      activity,
      path: `stages.${stageIndex}.activities.${index}`,
    })),
  );
  return needs.flatMap(({ list, one, all }): Violation<Code>[] => {
    const lacking = activities.filter(({ activity }) => activity[list].length === 0);
    if (lacking.length === activities.length && lacking.length > 1) {
      return [{ code: all, at, field: 'columns', args: { title, count: lacking.length } }];
    }
    return lacking.map(({ activity, path }) => {
      return { code: one, at, field: `${path}.${list}`, args: { title, activity: nameOf(activity) } };
    });
  });
}

/** Number and the first words of the activity. */
function nameOf({ no, text }: RoadmapActivity): string {
  const short = text.length > 80 ? `${text.slice(0, 80).trimEnd()}…` : text;
  return no === undefined ? short : `${no} ${short}`;
}
