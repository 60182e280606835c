import type { Entry } from '#model/content';
import { requisitesOf } from '../shared/order-requisites.ts';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';

type Code = 'noOrder' | 'orderIncomplete' | 'noReplacement';

/** LOC-16: release from duties is exceptional, by the head's order and with a replacement (A1 п. 1.4; REG п. 1.5). */
export default defineRule<Code>({
  id: 'LOC-16',
  source: 'A1 п. 1.4; REG п. 1.5',
  codes: {
    noOrder: { severity: 'warning' },
    orderIncomplete: { severity: 'error', withholds: false },
    noReplacement: { severity: 'warning' },
  },
  check(context) {
    const programs = pedagoguePrograms(context).filter(({ data }) =>
      data.activities.some((activity) => activity.releaseFromDuties !== undefined),
    );
    return {
      violations: programs.flatMap((program) => checkReleases(program, context)),
      evidence: programs.map(refOf),
      ...(programs.length === 0 && { notApplicable: { code: 'noReleases', args: {} } }),
    };
  },
});

/** Who is replaced by whom is internal: only the activity is named. */
function checkReleases(program: Entry<'programs'>, context: RuleContext): Violation<Code>[] {
  return program.data.activities.flatMap(({ title, releaseFromDuties }, index) => {
    if (releaseFromDuties === undefined) return [];
    const at = refOf(program);
    const field = `activities.${index}.releaseFromDuties`;
    const { missing } = requisitesOf(releaseFromDuties.order, context);
    const args = { program: program.data.title, activity: title };
    const violations: Violation<Code>[] = [];
    if (missing === 'none') {
      violations.push({ code: 'noOrder', at, field: `${field}.order`, args });
    } else if (missing !== undefined) {
      const incomplete = { ...args, missing };
      violations.push({ code: 'orderIncomplete', at, field: `${field}.order.${missing}`, args: incomplete });
    }
    if (releaseFromDuties.replacement === undefined) {
      violations.push({ code: 'noReplacement', at, field: `${field}.replacement`, args });
    }
    return violations;
  });
}
