import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';

type Code = 'mentorsEmpty' | 'menteesEmpty';

/** SEC-03: the bases of mentors and of mentees are published (A1 п. 8.1); people without consent count unnamed. */
export default defineRule<Code>({
  id: 'SEC-03',
  source: 'A1 п. 8.1; REG п. 7.1.2',
  codes: {
    mentorsEmpty: { severity: 'warning' },
    menteesEmpty: { severity: 'warning' },
  },
  check(context) {
    const { asOf, school, schoolRef: at } = context;
    const isIn = (leftOn: string | undefined) => leftOn === undefined || leftOn > asOf;
    const mentors = context
      .all('mentors')
      .filter(({ data }) => data.grade === undefined && isIn(data.leftOn));
    const mentees = context
      .all('mentees')
      .filter(({ data }) => data.participant !== 'pupil' && isIn(data.leftOn));
    const noMentees = school.notApplicable.find(
      ({ rule, statedOn }) => rule === 'SEC-02' && statedOn <= asOf,
    );
    if (noMentees !== undefined && mentors.length + mentees.length === 0) {
      return { violations: [], notApplicable: { code: 'noMentees', args: { date: noMentees.statedOn } } };
    }
    const violations: Violation<Code>[] = [];
    if (mentors.length === 0) violations.push({ code: 'mentorsEmpty', at, field: '', args: {} });
    if (mentees.length === 0 && noMentees === undefined) {
      violations.push({ code: 'menteesEmpty', at, field: '', args: {} });
    }
    return { violations, evidence: [...mentors, ...mentees].map(refOf) };
  },
});
