import type { Entry } from '#model/content';
import { isCompleted } from '#model/program-status';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';
import { resultsPublication, resultsTermDays } from '../shared/results-publication.ts';
import type { ResultsPublication } from '../shared/results-publication.ts';
import { workingDaysAfter } from '../shared/working-days-after.ts';

type Code = 'overdue' | 'due' | 'calendarMissing' | 'calendarProvisional';

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
    const publications = new Map(
      programs.map((program) => [program, resultsPublication(program.data, asOf)]),
    );
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

function checkPublication(
  program: Entry<'programs'>,
  publication: ResultsPublication | undefined,
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
  const args = { title, completed, deadline, days: resultsTermDays, endedEarly };
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
