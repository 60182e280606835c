import { addYears } from '#model/calendar/calendar-date';
import type { Entry } from '#model/content';
import { refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';

export type TermCode = 'notLater' | 'order' | 'retroactive' | 'beforeStart' | 'afterCompletion' | 'overYear';

/** The chain of extensions: each moves the end that was in force before it, and was agreed after the one before. */
export function checkTerms(program: Entry<'programs'>): Violation<TermCode>[] {
  const { title, startDate: start, plannedEndDate, extensions, completion } = program.data;
  const completed = completion?.date;
  const yearEnd = start === undefined ? undefined : addYears(start, 1);
  return extensions.flatMap(({ agreedOn, newEndDate }, index) => {
    const previous = extensions[index - 1];
    const oldEnd = previous?.newEndDate ?? plannedEndDate;
    const isLast = index === extensions.length - 1;
    const found: [
      code: TermCode,
      field: string,
      limit: string | undefined,
      applies: (limit: string) => boolean,
    ][] = [
      ['order', 'agreedOn', previous?.agreedOn, (limit) => agreedOn <= limit],
      ['notLater', 'newEndDate', oldEnd, (limit) => newEndDate <= limit],
      ['retroactive', 'agreedOn', oldEnd, (limit) => agreedOn > limit],
      ['beforeStart', 'agreedOn', start, (limit) => agreedOn < limit],
      ['afterCompletion', 'agreedOn', completed, (limit) => agreedOn > limit],
      // Whether an extension may lead beyond one year is open: A1 п. 1.2 and A1 п. 7.2 disagree.
      ['overYear', 'newEndDate', yearEnd, (limit) => isLast && newEndDate > limit],
    ];
    return found.flatMap(([code, field, limit, applies]) =>
      limit !== undefined && applies(limit)
        ? [
            {
              code,
              at: refOf(program),
              field: `extensions.${index}.${field}`,
              args: { title, agreedOn, newEndDate, limit },
            },
          ]
        : [],
    );
  });
}
