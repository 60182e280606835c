import type { RuleContext } from '../rule.ts';
import { isMinorOn } from './is-minor.ts';
import { permitsOnSite } from './site-consent.ts';
import type { Person } from './site-consent.ts';

/**
 * Arguments of a message that tell which person is meant: role and id, and the name only of an adult whose consent
 * lets the site show it on the day (152-ФЗ ст. 10.1); otherwise `name` is empty. Messages reach a public page.
 */
export function personArgs(person: Person, context: RuleContext): Record<'role' | 'person' | 'name', string> {
  const mayBeNamed = !isMinorOn(person.data, context.asOf) && permitsOnSite(person, 'name', context);
  return {
    role: person.kind === 'mentors' ? 'mentor' : 'mentee',
    person: person.id,
    name: mayBeNamed ? fullName(person) : '',
  };
}

/** A single name without a surname is a name. */
function fullName({ data }: Person): string {
  return [data.lastName, data.firstName, data.patronymic].filter((part) => part !== undefined).join(' ');
}
