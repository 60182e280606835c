import type { Entry } from '#model/content';
import { isCompleted } from '#model/program-status';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { r145Programs } from '../shared/r145-programs.ts';

type Code = 'secondBeforeFirst' | 'firstMissing' | 'secondMissing';

/** R145-08: the impact is monitored twice: an entry evaluation and a final one after completion. */
export default defineRule<Code>({
  id: 'R145-08',
  source: 'приказ Верхней Пышмы от 10.12.2020 № 226, дорожная карта, п. 3.2, 4.1, 7.4',
  codes: {
    secondBeforeFirst: { severity: 'error', withholds: false },
    firstMissing: { severity: 'warning' },
    secondMissing: { severity: 'info' },
  },
  check(context) {
    const programs = r145Programs(context).filter(
      ({ data }) => data.monitoring !== undefined || isCompleted(data, context.asOf),
    );
    return checkEach(programs, (program) => checkMonitoring(program, context), 'tooEarly');
  },
});

/** Both evaluations may fall on one day. */
function checkMonitoring(program: Entry<'programs'>, { asOf }: RuleContext): Violation<Code>[] {
  const { title, monitoring } = program.data;
  const { stage1, stage2 } = monitoring ?? {};
  const at = refOf(program);
  if (stage2 === undefined) {
    if (!isCompleted(program.data, asOf)) return [];
    return [{ code: 'secondMissing', at, field: 'monitoring.stage2', args: { title } }];
  }
  if (stage1 === undefined)
    return [{ code: 'firstMissing', at, field: 'monitoring.stage1', args: { title } }];
  if (stage2 >= stage1) return [];
  const args = { title, first: stage1, second: stage2 };
  return [{ code: 'secondBeforeFirst', at, field: 'monitoring.stage2', args }];
}
