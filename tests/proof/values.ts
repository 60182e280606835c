import type { Channel, Person, Scope } from './people.ts';
import { isAllowed } from './people.ts';
import { formsOf, latinOf } from './names.ts';

/** A text that no output of the channel may hold. */
export interface Withheld {
  person: string;
  what: string;
  channel: 'site' | 'feed';
  value: string;
  /** The value is the beginning of a word, as search indexes keep it. */
  isStem?: true;
}

/** Fields of an entry that belong to a scope, with the word that stands in them. */
export function fieldMarks({ mark }: Person): { scope: Scope; word: string }[] {
  const scopes = ['position', 'subject', 'achievements', 'contact', 'photo'] as const;
  return scopes.map((scope) => ({ scope, word: `${scope}-${mark}`.toLowerCase() }));
}

/** Word of the internal fields: no channel ever shows them. */
export function secretOf({ mark }: Person): string {
  return `тайна-${mark}`;
}

/** Everything of the person that must not be found in what the channel publishes. */
export function withheldOf(person: Person): Withheld[] {
  const on: Record<Withheld['channel'], readonly Channel[]> = {
    site: ['site'],
    feed: ['feed', 'regionalBank'],
  };
  return (['site', 'feed'] as const).flatMap((channel) => {
    const allowed = (scope: Scope) => on[channel].some((each) => isAllowed(person, scope, each));
    const { name, id } = person;
    const names = allowed('name')
      ? []
      : [
          { what: 'name', value: name.root, isStem: true as const },
          ...[...formsOf(name), latinOf(name), `${name.firstName} ${name.patronymic}`].map((value) => ({
            what: 'name',
            value,
          })),
        ];
    const marks = fieldMarks(person)
      .filter(({ scope }) => !allowed(scope))
      .map(({ scope, word }) => ({ what: scope, value: word }));
    const secret = { what: 'internal', value: secretOf(person) };
    return [...names, ...marks, secret].map((found) => ({ person: id, channel, ...found }));
  });
}
