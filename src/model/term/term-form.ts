import type { SchoolYear } from '../calendar/school-year.ts';

/** A month of a year, or of whichever year the roadmap is for. */
export interface TermMonth {
  /** 1–12. */
  month: number;
  year?: number;
}

/** A day of a year, or of whichever year the roadmap is for. */
export interface TermDay extends TermMonth {
  day: number;
}

/** The event from which a deadline runs. */
export type TermEvent = 'work-start' | 'pairing-order' | 'document';

/** What a term may lean on that has a beginning and an end; `plan` is the roadmap's own period. */
export type TermSpan = 'program' | 'route' | 'plan';

/** A term («срок») of a roadmap in normal form; the classes of rulebook 5.2. */
export type TermForm =
  | { type: 'month'; at: TermMonth }
  | { type: 'month-range'; from: TermMonth; to: TermMonth }
  | { type: 'date'; at: TermDay }
  | { type: 'date-range'; from?: TermDay; to: TermDay }
  | { type: 'school-year'; schoolYear?: SchoolYear }
  | {
      type: 'deadline';
      days: number;
      /** Both are missing where the document does not say it: the reader is asked. */
      event?: TermEvent;
      dayType?: 'calendar' | 'working';
    }
  | { type: 'relative'; span: TermSpan; part: 'whole' | 'end' }
  /** After so many months of a span or of an employee's work. */
  | { type: 'relative'; span: TermSpan | 'work'; part: 'after-start'; months: number }
  | {
      type: 'recurring';
      times: number;
      /** A quarter is of the calendar, a school quarter («четверть») of the lessons. */
      per: 'year' | 'half-year' | 'quarter' | 'school-quarter' | 'month' | 'week' | 'day';
      /** Of what is yearly: the day or the month of the year. */
      by?: TermMonth | TermDay;
    }
  | { type: 'on-demand' }
  | { type: 'text' };

/** A term with the words of the document that it was read from. */
export type ParsedTerm = TermForm & { raw: string };
