import { whyUnnamed } from '#model/permission';
import type { Participant } from '#model/permission';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';

type Code = 'mentorsEmpty' | 'menteesEmpty' | 'nameHidden';

/** SEC-03: the bases of mentors and of mentees are published (A1 п. 8.1); people without consent count unnamed. */
export default defineRule<Code>({
  id: 'SEC-03',
  source: 'A1 п. 8.1; REG п. 7.1.2',
  codes: {
    mentorsEmpty: { severity: 'warning' },
    menteesEmpty: { severity: 'warning' },
    nameHidden: { severity: 'info' },
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
    violations.push(
      ...[...context.all('mentors'), ...context.all('mentees')].flatMap((person) =>
        checkName(person, context),
      ),
    );
    return { violations, evidence: [...mentors, ...mentees].map(refOf) };
  },
});

/** An entry holds a name and the section does not show it: the editor is told which part of the consent is missing. */
function checkName(person: Participant, { school, asOf }: RuleContext): Violation<Code>[] {
  const reason = whyUnnamed(person, school, asOf);
  if (reason === undefined) return [];
  const role = person.kind === 'mentors' ? 'mentor' : 'mentee';
  return [
    { code: 'nameHidden', at: refOf(person), field: 'consents', args: { role, person: person.id, reason } },
  ];
}
