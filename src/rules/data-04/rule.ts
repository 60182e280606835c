import { defineRule, refOf } from '../rule.ts';
import { sectionSource } from '../structural.ts';

/**
 * DATA-04: dates are calendar dates (a date with a time of day was read as the day in the school's time zone), and
 * what is announced does not end before it begins.
 */
export default defineRule<'time' | 'reversed'>({
  id: 'DATA-04',
  source: sectionSource,
  codes: { time: { severity: 'warning', breaks: false }, reversed: { severity: 'error', withholds: false } },
  check: (context) => ({
    violations: context.all('events').flatMap((event) => {
      const { startDate: from, endDate: to } = event.data;
      return from !== undefined && to !== undefined && to < from
        ? [{ code: 'reversed', at: refOf(event), field: 'endDate', args: { from, to } }]
        : [];
    }),
    ...(context.content.fileCount === 0 ? { notApplicable: { code: 'noContent', args: {} } } : {}),
  }),
});
