import { isCalendarDate } from '#model/calendar/calendar-date';
import { isWorkingDay } from '#model/calendar/production-calendar';
import type { Roadmap } from '#model/roadmap';
import { roadmapPeriod } from '#model/roadmap-activities';
import { resolveTerm } from '#model/term/resolve-term';
import type { TermEvent, TermForm } from '#model/term/term-form';
import type { RuleContext } from '../rule.ts';

/**
 * Last days of a deadline in calendar days that nobody works on, today or later: the words say «calendar», so nothing
 * moves by itself. From events that the content knows and that fall into the roadmap's period.
 */
export function daysOff(
  form: Extract<TermForm, { type: 'deadline' }>,
  roadmap: Roadmap,
  context: RuleContext,
): string[] {
  const { event, dayType } = form;
  if (event === undefined || dayType !== 'calendar') return [];
  const { from = '', to = '9999' } = roadmapPeriod(roadmap) ?? {};
  const last = eventDays(event, roadmap, context)
    .filter((day) => from <= day && day <= to)
    .flatMap((day) => resolveTerm(form, { events: { [event]: day } })?.to ?? []);
  return [...new Set(last)].filter((day) => day >= context.asOf && !isWorkingDay(day)).sort();
}

/** Days on which the event happened, as far as the content knows them. */
function eventDays(event: TermEvent, { approval }: Roadmap, context: RuleContext): string[] {
  switch (event) {
    case 'work-start':
      return context.all('mentees').flatMap(({ data }) => data.workStartedOn ?? []);
    case 'pairing-order':
      return context.all('pairings').flatMap(({ data }) => data.order?.date ?? []);
    case 'document': {
      const signedOn = approval?.order?.date ?? approval?.date;
      return signedOn !== undefined && isCalendarDate(signedOn) ? [signedOn] : [];
    }
  }
}
