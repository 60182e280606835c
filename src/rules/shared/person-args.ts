import { fullName, permits } from '#model/permission';
import type { Participant } from '#model/permission';
import type { RuleContext } from '../rule.ts';

/**
 * Arguments of a message that tell which person is meant: role and id, and the name only where a consent lets the site
 * show it on the day (152-ФЗ ст. 10.1); otherwise `name` is empty. Messages reach a public page.
 */
export function personArgs(
  person: Participant,
  { school, asOf }: RuleContext,
): Record<'role' | 'person' | 'name', string> {
  return {
    role: person.kind === 'mentors' ? 'mentor' : 'mentee',
    person: person.id,
    name: permits(person, 'name', 'site', school, asOf) ? fullName(person.data) : '',
  };
}
