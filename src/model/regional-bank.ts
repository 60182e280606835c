import type { Entry } from './content.ts';
import { permits } from './permission.ts';
import type { School } from './school.ts';

/** The mentor has opted in to «открытое наставничество» and has not resigned by the day (REG п. 7.1.1). */
export function offersOpenMentoring({ data }: Entry<'mentors'>, asOf: string): boolean {
  const resigned = data.leftOn !== undefined && data.leftOn <= asOf;
  return data.openMentoring?.enabled === true && !resigned;
}

/**
 * May the mentor be handed to the regional bank on the day: an opt-in, and a consent to distribute the name that covers
 * the bank and names its site (REG п. 7.1.1; 152-ФЗ ст. 10.1).
 */
export function mayJoinRegionalBank(mentor: Entry<'mentors'>, school: School, asOf: string): boolean {
  return offersOpenMentoring(mentor, asOf) && permits(mentor, 'name', 'regionalBank', school, asOf);
}
