import { permits } from '#model/permission';
import type { Entry } from '#model/content';
import { personArgs } from '../shared/person-args.ts';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';

type Code = 'hidden' | 'noBasis';

/** LOC-17: awards of mentors; shown only with consent, otherwise the section hides them (REG п. 6.1). */
export default defineRule<Code>({
  id: 'LOC-17',
  source: 'REG п. 6.1',
  codes: {
    hidden: { severity: 'warning', breaks: false },
    noBasis: { severity: 'info' },
  },
  check(context) {
    const awarded = context.all('mentors').filter(({ data }) => data.awards.length > 0);
    return {
      violations: awarded.flatMap((mentor) => checkAwards(mentor, context)),
      evidence: awarded.map(refOf),
      ...(awarded.length === 0 && { notApplicable: { code: 'noAwards', args: {} } }),
    };
  },
});

/** An award points at a person, so the name and the award must both be consented to. */
function checkAwards(mentor: Entry<'mentors'>, context: RuleContext): Violation<Code>[] {
  const at = refOf(mentor);
  const args = personArgs(mentor, context);
  const mayShow = args.name !== '' && permits(mentor, 'achievements', 'site', context.school, context.asOf);
  const violations: Violation<Code>[] = mayShow ? [] : [{ code: 'hidden', at, field: 'awards', args }];
  const unfounded = mentor.data.awards.flatMap(({ basis }, index): Violation<Code>[] =>
    basis === undefined ? [{ code: 'noBasis', at, field: `awards.${index}.basis`, args }] : [],
  );
  return [...violations, ...unfounded];
}
