import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';

/** PRG-05: short-term mentoring follows a schedule of meetings set beforehand (A1 п. 2.3). */
export default defineRule<'noSchedule'>({
  id: 'PRG-05',
  source: 'A1 п. 2.3',
  codes: { noSchedule: { severity: 'warning' } },
  check: (context) =>
    checkEach(
      pedagoguePrograms(context).filter(({ data }) => data.kinds.includes('short-term')),
      checkSchedule,
      'noShortTerm',
    ),
});

/** A survey is no meeting; an activity of another kind may be one, since few plans name the kind. */
function checkSchedule(program: Entry<'programs'>): Violation<'noSchedule'>[] {
  const { title, activities } = program.data;
  const dated = activities.filter(
    ({ kind, dueDate, cancelledOn }) =>
      kind !== 'survey' && dueDate !== undefined && cancelledOn === undefined,
  ).length;
  if (dated >= 2) return [];
  return [{ code: 'noSchedule', at: refOf(program), field: 'activities', args: { title, dated } }];
}
