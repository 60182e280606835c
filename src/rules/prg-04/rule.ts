import { defineRule, refOf } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';

/** PRG-04: speed mentoring is one meeting, so alone it does not make a programme (A1 п. 2.3). */
export default defineRule<'onlySpeed'>({
  id: 'PRG-04',
  source: 'A1 п. 2.3',
  codes: { onlySpeed: { severity: 'warning' } },
  check: (context) =>
    checkEach(
      pedagoguePrograms(context).filter(({ data }) => data.kinds.includes('speed')),
      (program) =>
        program.data.kinds.every((kind) => kind === 'speed')
          ? [{ code: 'onlySpeed', at: refOf(program), field: 'kinds', args: { title: program.data.title } }]
          : [],
      'noSpeed',
    ),
});
