import { isCompleted } from '#model/program-status';
import { defineRule, refOf } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';

/** PRG-18: the mentee takes part in composing the programme (A1 п. 5.1). */
export default defineRule<'notConfirmed'>({
  id: 'PRG-18',
  source: 'A1 п. 5.1',
  codes: { notConfirmed: { severity: 'warning' } },
  check: (context) =>
    checkEach(
      pedagoguePrograms(context).filter(({ data }) => !isCompleted(data, context.asOf)),
      (program) => {
        const { title, menteeParticipationConfirmed } = program.data;
        const field = 'menteeParticipationConfirmed';
        return menteeParticipationConfirmed
          ? []
          : [{ code: 'notConfirmed', at: refOf(program), field, args: { title } }];
      },
      'noPrograms',
    ),
});
