import { daysBetween, maxDate } from '#model/calendar/calendar-date';
import type { Entry } from '#model/content';
import type { RuleContext } from '../rule.ts';

/**
 * Calendar days for which a running programme has had no mentor; the day on which the mentor left is day 0.
 * @param start first day of the programme; days before it do not count
 * @returns undefined when there is a mentor now, or when nothing tells that one has left (LOC-07)
 */
export function daysWithoutMentor(
  { data: { mentors, history } }: Entry<'pairings'>,
  start: string,
  context: RuleContext,
): number | undefined {
  const departures = mentors.map((id) => departureOf(id, history, context));
  if (departures.includes(undefined)) return undefined;
  const released = history
    .filter(({ event, date }) => event === 'mentor-released' && date <= context.asOf)
    .map(({ date }) => date);
  const days = [...departures.filter((day) => day !== undefined), ...released];
  return days.length === 0 ? undefined : daysBetween(maxDate(start, ...days), context.asOf);
}

/** The day on which a mentor who is still listed left: by the history, or resigned from the bank. */
function departureOf(
  mentor: string,
  history: Entry<'pairings'>['data']['history'],
  context: RuleContext,
): string | undefined {
  const own = history
    .filter(({ person, date }) => person === mentor && date <= context.asOf)
    .toSorted((one, other) => one.date.localeCompare(other.date));
  const last = own.at(-1);
  if (last?.event === 'mentor-released') return last.date;
  const leftOn = context.get('mentors', mentor)?.data.leftOn;
  return leftOn !== undefined && leftOn <= context.asOf ? leftOn : undefined;
}
