import { addWorkingDays } from '#model/calendar/production-calendar';
import type { Entry } from '#model/content';
import { isOwnPedagogue } from '../shared/own-pedagogues.ts';
import { refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import type { Code } from './rule.ts';

/** ТК РФ ст. 351.8 is in force from this day (381-ФЗ). */
const inForceFrom = '2025-03-01';

/** Working days of notice before either side ends the mentoring early (ТК РФ ст. 351.8). */
const noticeDays = 3;

/**
 * Notices given too late before a release. The day of notice is day 0. A release that is still ahead is looked at
 * too. A mentor who is no employee of the school is left out.
 */
export function checkNotice(pairing: Entry<'pairings'>, context: RuleContext): Violation<Code>[] {
  return pairing.data.history.flatMap(({ event, date, noticeOn, person }, index) => {
    const isRelease = event === 'mentor-released' || event === 'mentor-replaced';
    if (!isRelease || noticeOn === undefined || date < inForceFrom) return [];
    const mentor = context.get('mentors', person);
    if (mentor !== undefined && !isOwnPedagogue(mentor)) return [];
    const earliest = addWorkingDays(noticeOn, noticeDays).date;
    if (date >= earliest) return [];
    const args = { type: pairing.data.type, pairing: pairing.id, noticeOn, date, earliest };
    return [{ code: 'shortNotice', at: refOf(pairing), field: `history.${index}.noticeOn`, args }];
  });
}
