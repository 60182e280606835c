import { addDays, addMonths, addYears } from '#model/calendar/calendar-date';
import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';
import { rememberByEntry } from '../shared/remember-by-entry.ts';

type Code = 'noStart' | 'noEnd' | 'endBeforeStart' | 'tooShort' | 'tooLong';

/**
 * PRG-01: a programme is planned for 3 months to 1 year (A1 п. 1.2). Both days belong to it, so the shortest plan
 * ends on the day before the same day three months later; of a year, the anniversary is accepted too.
 */
export default defineRule<Code>({
  id: 'PRG-01',
  source: 'A1 п. 1.2; REG п. 1.3',
  codes: {
    noStart: { severity: 'error' },
    noEnd: { severity: 'error' },
    endBeforeStart: { severity: 'error' },
    tooShort: { severity: 'error' },
    tooLong: { severity: 'error' },
  },
  check: (context) => checkEach(pedagoguePrograms(context), checkTerm, 'noPrograms'),
});

const checkTerm = rememberByEntry((program: Entry<'programs'>): Violation<Code>[] => {
  const { title, startDate: start, plannedEndDate: end } = program.data;
  const at = refOf(program);
  if (start === undefined || end === undefined) {
    return [
      ...(start === undefined ? [{ code: 'noStart' as const, at, field: 'startDate', args: { title } }] : []),
      ...(end === undefined
        ? [{ code: 'noEnd' as const, at, field: 'plannedEndDate', args: { title } }]
        : []),
    ];
  }
  const earliest = addDays(addMonths(start, 3), -1);
  const latest = addYears(start, 1);
  const code =
    end < start ? 'endBeforeStart' : end < earliest ? 'tooShort' : end > latest ? 'tooLong' : undefined;
  if (code === undefined) return [];
  return [{ code, at, field: 'plannedEndDate', args: { title, start, end, earliest, latest } }];
});
