import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';

type Code = 'oneWay' | 'sameDirection' | 'otherPeople';

/** PRG-06: in reverse mentoring each side is the other's mentor in something (A1 п. 2.3). */
export default defineRule<Code>({
  id: 'PRG-06',
  source: 'A1 п. 2.3',
  codes: {
    oneWay: { severity: 'warning' },
    sameDirection: { severity: 'warning' },
    otherPeople: { severity: 'warning' },
  },
  check: (context) =>
    checkEach(
      pedagoguePrograms(context).filter(({ data }) => data.kinds.includes('reverse')),
      (program) => checkRoles(program, context),
      'noReverse',
    ),
});

/** A programme without a pair is a matter of PRG-02. */
function checkRoles(program: Entry<'programs'>, context: RuleContext): Violation<Code>[] {
  const pairing = context.get('pairings', program.data.pairing);
  if (pairing === undefined) return [];
  const at = refOf(pairing);
  const args = { title: program.data.title };
  const { mentors, mentees, reverseRoles } = pairing.data;
  if (reverseRoles.length === 0) return [{ code: 'oneWay', at, field: 'reverseRoles', args }];
  return reverseRoles.flatMap((role, index): Violation<Code>[] => {
    const field = `reverseRoles.${index}`;
    if (mentors.includes(role.mentor) || mentees.includes(role.mentee)) {
      return [{ code: 'sameDirection', at, field, args }];
    }
    const person = context.get('mentees', role.mentee)?.data.sameAsMentor;
    return person === undefined || mentors.includes(person) ? [] : [{ code: 'otherPeople', at, field, args }];
  });
}
