import { defineStructuralRule, sectionSource } from '../structural.ts';

/** DATA-04: dates are calendar dates; a date with a time of day was read as the day in the school's time zone. */
export default defineStructuralRule({
  id: 'DATA-04',
  source: sectionSource,
  codes: { time: { severity: 'warning', breaks: false } },
});
