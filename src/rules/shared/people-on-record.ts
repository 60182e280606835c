import type { Participant } from '#model/permission';
import type { RuleContext } from '../rule.ts';

/**
 * Everybody whose entry lies in the content folder, also when the entry is withdrawn from publication: the folder
 * itself may be public. Drafts only where the context looks at them.
 */
export function peopleOnRecord(context: RuleContext): Participant[] {
  const published = new Set<Participant>([...context.all('mentors'), ...context.all('mentees')]);
  const { mentors, mentees } = context.content.entries;
  return [...mentors, ...mentees].filter((person) => !person.draft || published.has(person));
}
