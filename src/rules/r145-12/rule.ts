import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { personArgs } from '../shared/person-args.ts';
import { completedR145Programs } from '../shared/r145-programs.ts';
import type { Participant as Person } from '#model/permission';

type Code = 'notRecorded' | 'noLongTermBase';

/** R145-12: what is completed is recorded in both bases, and a long-term base of mentors is formed. */
export default defineRule<Code>({
  id: 'R145-12',
  source: 'приказ Верхней Пышмы от 10.12.2020 № 226, дорожная карта, п. 7.7, 7.8',
  codes: {
    notRecorded: { severity: 'warning' },
    noLongTermBase: { severity: 'info' },
  },
  check(context) {
    const completed = completedR145Programs(context);
    const outcome = checkEach(completed, (program) => checkRecords(program, context), 'noCompleted');
    const longTerm = context.all('mentors').filter(({ data }) => data.longTerm);
    const hint: Violation<Code> = { code: 'noLongTermBase', at: context.schoolRef, field: '', args: {} };
    return {
      ...outcome,
      violations:
        completed.length > 0 && longTerm.length === 0 ? [...outcome.violations, hint] : outcome.violations,
      indicators: [{ id: 'R145-12.longTerm', numerator: longTerm.length }],
    };
  },
});

/** Everybody of the pairing has the programme among the completed ones. */
function checkRecords(program: Entry<'programs'>, context: RuleContext): Violation<Code>[] {
  return peopleOf(program, context)
    .filter(({ data }) => !data.completedPrograms.includes(program.id))
    .map((person) => {
      const args = { ...personArgs(person, context), program: program.data.title };
      return { code: 'notRecorded', at: refOf(person), field: 'completedPrograms', args };
    });
}

function peopleOf({ data }: Entry<'programs'>, context: RuleContext): Person[] {
  const pairing = context.get('pairings', data.pairing)?.data;
  const people = [
    ...(pairing?.mentors ?? []).map((id) => context.get('mentors', id)),
    ...(pairing?.mentees ?? []).map((id) => context.get('mentees', id)),
  ];
  return people.filter((person) => person !== undefined);
}
