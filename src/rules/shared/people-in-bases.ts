import type { Participant } from '#model/permission';
import type { RuleContext } from '../rule.ts';

/** Published mentors and mentees who have not left their base by the day of the context: mentors first, in file order. */
export function peopleInBases({ all, asOf }: RuleContext): Participant[] {
  return [...all('mentors'), ...all('mentees')].filter(
    ({ data: { leftOn } }) => leftOn === undefined || leftOn > asOf,
  );
}
