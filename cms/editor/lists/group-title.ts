import type { List } from 'immutable';
import type { Item } from './editor-state.ts';

/** A group of a list: what Decap (core 3.19.1, selectGroups) makes of one value of a field. */
interface Group {
  label: string;
  value: string | number | boolean | undefined;
}

/** Heading of a group; a code is called as the form calls it. */
export function groupTitle({ label, value }: Group, collection: Item): string {
  if (value === undefined) return 'Остальные';
  if (typeof value === 'boolean') return value ? label : `Не ${label}`;
  const groups = (collection.get('view_groups') as List<Item> | undefined)?.toArray() ?? [];
  const name = groups.find((group) => group.get('label') === label)?.get('field');
  const field = (collection.get('fields') as List<Item> | undefined)?.find((one) => one.get('name') === name);
  const options = (field?.get('options') as List<Item> | undefined)?.toArray() ?? [];
  const option = options.find((one) => one.get('value') === value)?.get('label') as string | undefined;
  return `${label}: ${String(option ?? value)}`;
}
