import type { Participant } from '#model/permission';
import type { RuleContext } from '../rule.ts';

/** Published mentors and mentees who have not left their base by the day of the context: mentors first, in file order. */
export function peopleInBases(context: RuleContext): Participant[] {
  return [...context.all('mentors'), ...context.all('mentees')].filter(
    ({ data: { leftOn } }) => leftOn === undefined || leftOn > context.asOf,
  );
}
