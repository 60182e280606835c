import { addWorkingDays } from '#model/calendar/production-calendar';
import type { WorkingDaySum } from '#model/calendar/production-calendar';
import type { Entry } from '#model/content';
import type { Program } from '#model/program';
import { isCompleted, resultsVisibleFrom } from '#model/program-status';
import { remember } from '#privacy/memory';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';
import { workingDaysAfter } from '../shared/working-days-after.ts';

type Code = 'overdue' | 'due' | 'calendarMissing' | 'calendarProvisional';

/** Working days after completion; A1 п. 8.2 sets no term, this is ours by analogy with 273-ФЗ ст. 29. */
const termDays = 10;

interface Publication {
  completed: string;
  /** Last day of the term and what is not known of the calendar up to it. */
  term: WorkingDaySum;
  /** The day since which the results are published; undefined while they are not. */
  publishedOn: string | undefined;
}

/** PRG-14: after completion the results of a programme are published (A1 п. 8.2). */
export default defineRule<Code>({
  id: 'PRG-14',
  source: 'A1 п. 8.2',
  codes: {
    overdue: { severity: 'warning' },
    due: { severity: 'info' },
    calendarMissing: { severity: 'warning', breaks: false },
    calendarProvisional: { severity: 'info' },
  },
  check(context) {
    const { asOf } = context;
    const programs = pedagoguePrograms(context).filter(({ data }) => isCompleted(data, asOf));
    const publications = new Map(programs.map((program) => [program, publicationOf(program.data, asOf)]));
    const outcome = checkEach(
      programs,
      (program) => checkPublication(program, publications.get(program), asOf),
      'noCompleted',
    );
    const settled = [...publications.values()].filter(
      ({ publishedOn, term }) => publishedOn !== undefined || term.date < asOf,
    );
    const onTime = settled.filter(({ publishedOn, term }) => (publishedOn ?? '9999') <= term.date);
    const overdueDays = outcome.violations.map(({ args }) => Number(args['overdueDays'] ?? 0));
    return {
      ...outcome,
      indicators: [
        { id: 'PRG-14.onTime', numerator: onTime.length, denominator: settled.length },
        { id: 'PRG-14.overdueDays', numerator: Math.max(0, ...overdueDays) },
      ],
    };
  },
});

/** Programmes end on few days, and the calendar is the same for all. */
const termAfter = remember((completed: string) => addWorkingDays(completed, termDays), 1000);

function publicationOf(program: Program, asOf: string): Publication {
  const { completion, results } = program;
  const completed = completion?.date ?? asOf;
  const visibleFrom = results === undefined ? undefined : resultsVisibleFrom(program);
  const isVisible = visibleFrom !== undefined && visibleFrom <= asOf;
  return {
    completed,
    term: termAfter(completed),
    publishedOn: isVisible ? (results?.publishedOn ?? visibleFrom) : undefined,
  };
}

function checkPublication(
  program: Entry<'programs'>,
  publication: Publication | undefined,
  asOf: string,
): Violation<Code>[] {
  if (publication === undefined || publication.publishedOn !== undefined) return [];
  const { completed, term } = publication;
  const deadline = term.date;
  const overdue = workingDaysAfter(deadline, asOf);
  const missing = [...new Set([...term.missingYears, ...overdue.missingYears])].sort((a, b) => a - b);
  const { title, completion } = program.data;
  const common = { at: refOf(program), field: 'results' };
  // The ground itself stays inside: it may tell of a person (A1 п. 7.1).
  const endedEarly = completion?.ground === 'plan-completed' ? 0 : 1;
  const args = { title, completed, deadline, days: termDays, endedEarly };
  const years = [
    { code: 'calendarMissing' as const, years: missing },
    { code: 'calendarProvisional' as const, years: term.provisionalYears },
  ];
  return [
    deadline < asOf
      ? { code: 'overdue', ...common, args: { ...args, overdueDays: overdue.days } }
      : { code: 'due', ...common, args },
    ...years
      .filter((found) => found.years.length > 0)
      .map((found) => ({
        code: found.code,
        ...common,
        args: { title, deadline, years: found.years.join(', ') },
      })),
  ];
}
