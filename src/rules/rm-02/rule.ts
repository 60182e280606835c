import type { Entry } from '#model/content';
import { activitiesOf } from '#model/roadmap-activities';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { activityName } from '../shared/activity-words.ts';
import { checkEach } from '../shared/check-each.ts';
import { checkTerms } from './terms.ts';
import type { TermCode } from './terms.ts';

type Code = TermCode | 'noTerms' | 'noResponsible' | 'termMissing' | 'responsibleMissing';

/** What every activity needs: the list, the code for one activity, the code for a roadmap that has no such column. */
const needs = [
  { list: 'terms', one: 'termMissing', all: 'noTerms' },
  { list: 'responsible', one: 'responsibleMissing', all: 'noResponsible' },
] as const;

/** RM-02: every activity of a roadmap of the school has a term that can be understood and somebody responsible. */
export default defineRule<Code>({
  id: 'RM-02',
  source: 'REG п. 4.4.3; A1 п. 3.4',
  codes: {
    noTerms: { severity: 'warning' },
    noResponsible: { severity: 'warning' },
    termMissing: { severity: 'warning' },
    responsibleMissing: { severity: 'warning' },
    termUnknown: { severity: 'warning', breaks: false },
    dayTypeMissing: { severity: 'warning', breaks: false },
    eventMissing: { severity: 'info' },
    yearUnknown: { severity: 'warning', breaks: false },
    dayOff: { severity: 'info' },
  },
  check(context) {
    const roadmaps = context
      .all('roadmaps')
      .filter(
        ({ data }) => data.level === 'school' && data.stages.some((stage) => stage.activities.length > 0),
      );
    const outcome = checkEach(roadmaps, checkActivities, 'noActivities');
    const doubts = roadmaps.flatMap((roadmap) => checkTerms(roadmap, context));
    return { ...outcome, violations: [...outcome.violations, ...doubts] };
  },
});

/** A roadmap without the whole column is told so once, not once an activity. */
function checkActivities(roadmap: Entry<'roadmaps'>): Violation<Code>[] {
  const at = refOf(roadmap);
  const { title } = roadmap.data;
  const activities = activitiesOf(roadmap.data);
  return needs.flatMap(({ list, one, all }): Violation<Code>[] => {
    const lacking = activities.filter(({ activity }) => activity[list].length === 0);
    if (lacking.length === activities.length && lacking.length > 1) {
      return [{ code: all, at, field: 'columns', args: { title, count: lacking.length } }];
    }
    return lacking.map(({ activity, path }) => {
      return { code: one, at, field: `${path}.${list}`, args: { title, activity: activityName(activity) } };
    });
  });
}
