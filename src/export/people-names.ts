import { capitalise } from '#messages/format-display';
import type { PersonView } from '#section/types';

/** Descriptions that tell no more than the heading above them. */
const roles: readonly string[] = ['наставник', 'наставляемый'];

/**
 * What a file says of a person. It is made to be printed and passed on, so it is paper: a name whose consent does not
 * cover print gives way to a description (152-ФЗ ст. 10.1).
 */
export function nameOnPaper(person: PersonView): string {
  if (!person.named) return roles.includes(person.label) ? 'Имя не публикуется' : capitalise(person.label);
  if (person.printLabel === undefined) return person.label;
  return roles.includes(person.printLabel)
    ? 'Имя – только на сайте'
    : `${capitalise(person.printLabel)} (имя – только на сайте)`;
}

/** The names of several, a line each; those who are described alike are counted. */
export function namesOnPaper(people: readonly PersonView[]): string {
  return [...Map.groupBy(people, nameOnPaper)]
    .map(([name, { length }]) => (length > 1 ? `${name} (${length})` : name))
    .join('\n');
}
