import type { Mentee } from '#model/mentee';
import type { Mentor } from '#model/mentor';

/** Nobody turns eighteen before the tenth form, whatever the flag says. */
const lastFormOfMinors = 9;

/**
 * The person is under 18 on the calendar day. The 18th birthday itself is the first day of an adult; without it the
 * flag decides, and pupils up to the ninth form are minors anyway.
 */
export function isMinorOn(person: Mentor | Mentee, day: string): boolean {
  if (person.adultOn !== undefined) return day < person.adultOn;
  return person.isMinor || (person.grade !== undefined && person.grade <= lastFormOfMinors);
}
