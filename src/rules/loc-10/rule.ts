import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';

type Code = 'noMentors' | 'noMentees' | 'noPrograms' | 'noCases';

/** LOC-10: the curator keeps the banks of mentors, mentees and programmes and describes best practice (A1 п. 3.4). */
export default defineRule<Code>({
  id: 'LOC-10',
  source: 'A1 п. 3.4; REG п. 4.4.4',
  codes: {
    noMentors: { severity: 'info' },
    noMentees: { severity: 'info' },
    noPrograms: { severity: 'info' },
    noCases: { severity: 'info' },
  },
  check(context) {
    const banks = sizesOf(context);
    const excused: Code[] = hasNoMentees(context) ? ['noMentees', 'noPrograms'] : [];
    const empty = banks.filter(({ code, size }) => size === 0 && !excused.includes(code));
    return {
      violations: empty.map(({ code }) => ({ code, at: context.schoolRef, field: '', args: {} })),
      ...(banks.every(({ size }) => size === 0) && { notApplicable: { code: 'empty', args: {} } }),
      indicators: [
        ...banks.map(({ id, size }) => ({ id: `LOC-10.${id}`, numerator: size })),
        {
          id: 'LOC-10.banks',
          numerator: banks.filter(({ size }) => size > 0).length,
          denominator: banks.length,
        },
      ],
    };
  },
});

/** Entries of the pedagogues' mentoring; those of Р-145 are kept by its own rules. */
function sizesOf(context: RuleContext): { code: Code; id: string; size: number }[] {
  const mentors = context.all('mentors').filter(({ data }) => !data.isMinor);
  const mentees = context.all('mentees').filter(({ data }) => data.participant !== 'pupil');
  const programs = pedagoguePrograms(context);
  const cases = context.all('cases').filter(({ data }) => !isOfPupils(data.programs, context));
  return [
    { code: 'noMentors', id: 'mentors', size: mentors.length },
    { code: 'noMentees', id: 'mentees', size: mentees.length },
    { code: 'noPrograms', id: 'programs', size: programs.length },
    { code: 'noCases', id: 'cases', size: cases.length },
  ];
}

/** About programmes of Р-145 alone; a programme that cannot be read belongs to either. */
function isOfPupils(programs: readonly string[], context: RuleContext): boolean {
  return programs.length > 0 && programs.every((id) => context.get('programs', id)?.data.regime === 'r145');
}

/** The school has stated that there is nobody to be mentored (SEC-02). */
function hasNoMentees({ school, asOf }: RuleContext): boolean {
  return school.notApplicable.some(({ rule, statedOn }) => rule === 'SEC-02' && statedOn <= asOf);
}
