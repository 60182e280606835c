import { earliestDay } from '#model/calendar/partial-date';
import type { Entry } from '#model/content';
import { activitiesOf, activitySpans, termAnchors } from '#model/roadmap-activities';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { listRows } from '../shared/list-rows.ts';

/** RM-05: what a roadmap plans does not lie before its approval (REG п. 4.4.3; case 67). */
export default defineRule<'retroactive'>({
  id: 'RM-05',
  source: 'REG п. 4.4.3; A1 п. 3.3',
  codes: { retroactive: { severity: 'warning' } },
  check(context) {
    const roadmaps = context
      .all('roadmaps')
      .filter(({ data }) => data.level === 'school' && approvedFrom(data) !== undefined);
    return checkEach(roadmaps, checkRows, 'noApproval');
  },
});

/** The first day that the date of approval may mean: «2024» may be the first of January, so nothing of 2024 precedes it. */
function approvedFrom({ approval }: Entry<'roadmaps'>['data']): string | undefined {
  const date = approval?.date ?? approval?.order?.date;
  return date === undefined ? undefined : earliestDay(date);
}

/** One finding a roadmap: an approval that came late concerns many rows and is mended once. */
function checkRows(roadmap: Entry<'roadmaps'>): Violation<'retroactive'>[] {
  const { data } = roadmap;
  const approved = approvedFrom(data);
  if (approved === undefined) return [];
  const anchors = termAnchors(data);
  const rows = activitiesOf(data).filter(({ activity }) =>
    activitySpans(activity, anchors).some(({ to }) => to !== undefined && to < approved),
  );
  const [first] = rows;
  if (first === undefined) return [];
  const date = data.approval?.date ?? approved;
  const args = { title: data.title, date, count: rows.length, rows: listRows(rows.map(({ key }) => key)) };
  return [{ code: 'retroactive', at: refOf(roadmap), field: `${first.path}.terms`, args }];
}
