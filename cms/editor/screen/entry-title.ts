import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { capitalise } from '#messages/format-display';
import type { DraftData } from '../../api/types.ts';

const nameFields = ['lastName', 'firstName', 'patronymic'];

/** How an entry is called on the screen: its title, or a person's name, or its id; the kind's name when it has none. */
export function entryTitle(kind: Kind, data: DraftData): string {
  const name = nameFields.map((field) => textOf(data[field])).filter((part) => part !== '');
  const title = [textOf(data['title']), textOf(data['shortName']), name.join(' '), textOf(data['id'])];
  return title.find((candidate) => candidate !== '') ?? `${capitalise(kinds[kind].label)} без названия`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
