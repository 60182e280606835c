import type { Entry } from '#model/content';
import { personArgs } from '../shared/person-args.ts';
import { localActsInForce } from '../shared/local-acts.ts';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { mentionsPayment } from './payment.ts';

type Code = 'absent' | 'individualSum';

/** LOC-18: a local act sets the payments for mentoring; nobody's own sum is published (REG п. 6.2). */
export default defineRule<Code>({
  id: 'LOC-18',
  source: 'REG п. 6.2; ТК РФ ст. 351.8',
  codes: {
    absent: { severity: 'warning' },
    individualSum: { severity: 'error' },
  },
  check(context) {
    const acts = localActsInForce(context, 'incentives');
    const absent = { code: 'absent' as const, at: context.schoolRef, field: '', args: {} };
    return {
      violations: [
        ...(acts.length === 0 ? [absent] : []),
        ...context.all('mentors').flatMap((mentor) => checkSums(mentor, context)),
      ],
      evidence: acts.map(refOf),
    };
  },
});

/** Public texts of a mentor's card; the sum itself is not repeated. */
function checkSums(mentor: Entry<'mentors'>, context: RuleContext): Violation<Code>[] {
  const { about, achievements, awards } = mentor.data;
  const texts: [field: string, text: string][] = [
    ['about', about ?? ''],
    ...achievements.map((text, index): [string, string] => [`achievements.${index}`, text]),
    ...awards.map(({ name }, index): [string, string] => [`awards.${index}.name`, name]),
  ];
  return texts
    .filter(([, text]) => mentionsPayment(text))
    .map(([field]) => ({
      code: 'individualSum',
      at: refOf(mentor),
      field,
      args: personArgs(mentor, context),
    }));
}
