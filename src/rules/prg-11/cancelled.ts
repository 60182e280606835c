import type { Entry } from '#model/content';
import { isCompleted } from '#model/program-status';
import { refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';

export type CancelledCode = 'cancelledAlone' | 'unknownActivity';

/** Activities cancelled without a correction while the programme runs, and corrections that name none of the plan's. */
export function checkCancelled(program: Entry<'programs'>, asOf: string): Violation<CancelledCode>[] {
  const at = refOf(program);
  const { title, activities, corrections } = program.data;
  const planned = new Set(activities.map(({ id }) => id));
  const corrected = new Set(corrections.flatMap(({ cancelledActivities }) => cancelledActivities));
  // Of a completed programme PRG-07 asks the same, where it matters for the ground of completion.
  const cancelledAlone = isCompleted(program.data, asOf)
    ? []
    : activities.flatMap((activity, index) =>
        activity.cancelledOn === undefined || corrected.has(activity.id)
          ? []
          : [{ field: `activities.${index}.cancelledOn`, activity: activity.title }],
      );
  return [
    ...cancelledAlone.map(({ field, activity }) => ({
      code: 'cancelledAlone' as const,
      at,
      field,
      args: { title, activity },
    })),
    ...corrections.flatMap(({ cancelledActivities }, index) =>
      cancelledActivities.flatMap((id, position) =>
        planned.has(id)
          ? []
          : [
              {
                code: 'unknownActivity' as const,
                at,
                field: `corrections.${index}.cancelledActivities.${position}`,
                args: { title, activity: id },
              },
            ],
      ),
    ),
  ];
}
