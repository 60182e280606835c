import { activityStatus } from '#model/program-status';
import { defineRule, refOf } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { r145Programs } from '../shared/r145-programs.ts';

type Code = 'firstMeetingMissing' | 'finalMeetingMissing';

const required = [
  { kind: 'first-meeting', code: 'firstMeetingMissing' },
  { kind: 'final-meeting', code: 'finalMeetingMissing' },
] as const;

/** R145-10: of the eight activities of the cycle, no programme does without the first and the final meeting. */
export default defineRule<Code>({
  id: 'R145-10',
  source: 'приказ Верхней Пышмы от 10.12.2020 № 226, дорожная карта, п. 6.1–6.8',
  codes: {
    firstMeetingMissing: { severity: 'warning' },
    finalMeetingMissing: { severity: 'warning' },
  },
  check(context) {
    return checkEach(
      r145Programs(context),
      (program) => {
        const { title, activities } = program.data;
        const held = activities.filter((activity) => activityStatus(activity, context.asOf) !== 'cancelled');
        return required
          .filter(({ kind }) => !held.some((activity) => activity.kind === kind))
          .map(({ code }) => ({ code, at: refOf(program), field: 'activities', args: { title } }));
      },
      'noPrograms',
    );
  },
});
