import { addDays, addMonths, isCalendarDate } from '../calendar/calendar-date.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { latestDay } from '../calendar/partial-date.ts';
import { addWorkingDays } from '../calendar/production-calendar.ts';
import { schoolYearRange } from '../calendar/school-year.ts';
import type { SchoolYear } from '../calendar/school-year.ts';
import type { TermDay, TermEvent, TermForm, TermMonth, TermSpan } from './term-form.ts';

/** First and last day, both included; what is not known is missing. */
export interface TermDates {
  from?: CalendarDate;
  to?: CalendarDate;
}

/** What the dates of a term lean on; what is not known is missing. */
export interface TermAnchors {
  /** Of the roadmap; months and days without a year are those of it. */
  schoolYear?: SchoolYear;
  /** `plan` is the roadmap's own period. */
  spans?: Partial<Record<TermSpan, TermDates>>;
  /** Days on which events happened. */
  events?: Partial<Record<TermEvent, CalendarDate>>;
}

/**
 * The days of a term (rulebook 5.2).
 * @returns undefined when they depend on something that is not known or repeat
 */
export function resolveTerm(form: TermForm, anchors: TermAnchors): TermDates | undefined {
  switch (form.type) {
    case 'month':
      return monthsRange(form.at, form.at, anchors);
    case 'month-range':
      return monthsRange(form.from, form.to, anchors);
    case 'date': {
      const date = dayOf(form.at, anchors);
      return date === undefined ? undefined : { from: date, to: date };
    }
    case 'date-range':
      return daysRange(form, anchors);
    case 'school-year': {
      const schoolYear = form.schoolYear ?? anchors.schoolYear;
      return schoolYear === undefined ? undefined : schoolYearRange(schoolYear);
    }
    case 'deadline':
      return deadline(form, anchors);
    case 'relative':
      return relative(form, anchors);
    case 'recurring':
    case 'on-demand':
    case 'text':
      return undefined;
  }
}

/** Months from September by whose end a part of the school year is over. */
const partsOf: Readonly<Record<'year' | 'half-year' | 'quarter' | 'month', readonly number[]>> = {
  year: [12],
  // The school's halves: up to January, up to August.
  'half-year': [5, 12],
  // Of the calendar.
  quarter: [1, 4, 7, 10],
  month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
};

/**
 * The days by which something that repeats should have happened once more: «2 раза в год» of 2026-2027 – by 31 January
 * and by 31 August. Our policy: no act says when. Times that no such part fits divide the year evenly.
 * @returns nothing for terms of days, weeks and school quarters and for more than once a part: they have no days to check
 */
export function checkpointsOf(form: TermForm, schoolYear: SchoolYear): CalendarDate[] {
  if (form.type !== 'recurring') return [];
  const { times, per, by } = form;
  if (by !== undefined) {
    const day = 'day' in by ? dayOf(by, { schoolYear }) : monthsRange(by, by, { schoolYear })?.to;
    return day === undefined ? [] : [day];
  }
  if (per === 'day' || per === 'week' || per === 'school-quarter') return [];
  const { from } = schoolYearRange(schoolYear);
  return partsIn(times, per).map((months) => addDays(addMonths(from, months), -1));
}

function partsIn(times: number, per: keyof typeof partsOf): readonly number[] {
  if (times === 1) return partsOf[per];
  if (per !== 'year' || times > 12) return [];
  if (times === 2) return partsOf['half-year'];
  return Array.from({ length: times }, (_, index) => Math.round(((index + 1) * 12) / times));
}

/** «Август – сентябрь» of a school year begins in the summer before it. */
function monthsRange(first: TermMonth, last: TermMonth, anchors: TermAnchors): TermDates | undefined {
  const lastYear = yearIn(last, anchors);
  const isBefore =
    first.year === undefined && first.month === 8 && last.year === undefined && last.month >= 9;
  const from = partial(first, isBefore ? lastYear : yearIn(first, anchors));
  const to = partial(last, lastYear);
  if (from === undefined || to === undefined || to < from) return undefined;
  return { from: `${from}-01`, to: latestDay(to) };
}

function daysRange(
  { from, to }: Extract<TermForm, { type: 'date-range' }>,
  anchors: TermAnchors,
): TermDates | undefined {
  const end = dayOf(to, anchors);
  if (end === undefined) return undefined;
  if (from === undefined) return { to: end };
  const begin = dayOf(from, anchors);
  return begin === undefined || end < begin ? undefined : { from: begin, to: end };
}

function deadline(
  { days, event, dayType }: Extract<TermForm, { type: 'deadline' }>,
  { events = {} }: TermAnchors,
): TermDates | undefined {
  const from = event && events[event];
  if (from === undefined || dayType === undefined) return undefined;
  // The day of the event is day 0 (ГК РФ ст. 191).
  return { from, to: dayType === 'calendar' ? addDays(from, days) : addWorkingDays(from, days).date };
}

function relative(
  form: Extract<TermForm, { type: 'relative' }>,
  { spans = {}, events = {} }: TermAnchors,
): TermDates | undefined {
  const { from, to } = (form.span === 'work' ? { from: events['work-start'] } : spans[form.span]) ?? {};
  if (form.part === 'after-start')
    return from === undefined ? undefined : { from: addMonths(from, form.months) };
  if (form.part === 'end') return to === undefined ? undefined : { from: to };
  return from === undefined && to === undefined
    ? undefined
    : { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** The year of a month that names none: in a school year, September to December are in its first half. */
function yearIn({ month, year }: TermMonth, { schoolYear }: TermAnchors): number | undefined {
  if (year !== undefined || schoolYear === undefined) return year;
  return Number(schoolYear.slice(0, 4)) + (month < 9 ? 1 : 0);
}

function partial({ month }: TermMonth, year: number | undefined): string | undefined {
  return year === undefined ? undefined : `${year}-${String(month).padStart(2, '0')}`;
}

/** Undefined also for 29 February of a common year. */
function dayOf(at: TermDay, anchors: TermAnchors): CalendarDate | undefined {
  const date = `${partial(at, yearIn(at, anchors))}-${String(at.day).padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}
