import { permits } from '#model/permission';
import { ownPedagogues } from '../shared/own-pedagogues.ts';
import { personArgs } from '../shared/person-args.ts';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';

type Code = 'noGrounds' | 'noAchievements';

/**
 * LOC-14: mentors come from the five groups of pedagogues and meet the competences (REG п. 5.2.1, 5.2.2). Achievements tell who
 * somebody is: those who are not named on the site are not asked for them.
 */
export default defineRule<Code>({
  id: 'LOC-14',
  source: 'REG п. 5.2.1; REG п. 5.2.2',
  codes: {
    noGrounds: { severity: 'warning' },
    noAchievements: { severity: 'info' },
  },
  check(context) {
    const mentors = ownPedagogues(context);
    return {
      violations: mentors.flatMap((mentor): Violation<Code>[] => {
        const at = refOf(mentor);
        const args = personArgs(mentor, context);
        const { selectionGrounds, achievements } = mentor.data;
        return [
          ...(selectionGrounds.length > 0
            ? []
            : [{ code: 'noGrounds' as const, at, field: 'selectionGrounds', args }]),
          ...(achievements.length > 0 || !permits(mentor, 'name', 'site', context.school, context.asOf)
            ? []
            : [{ code: 'noAchievements' as const, at, field: 'achievements', args }]),
        ];
      }),
      evidence: mentors.filter(({ data }) => data.selectionGrounds.length > 0).map(refOf),
      ...(mentors.length === 0 && { notApplicable: { code: 'noMentors', args: {} } }),
    };
  },
});
