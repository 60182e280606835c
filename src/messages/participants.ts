import type { Args } from './rule-messages.ts';

const roles = new Map([
  ['mentor', 'Наставник'],
  ['mentee', 'Наставляемый'],
]);

/** «Наставник Иванова Анна» or, where the name may not be shown, «Наставник m-01»; begins a sentence. */
export function formatPerson({ role, person, name }: Args): string {
  return `${roles.get(String(role)) ?? 'Участник'} ${name === '' || name === undefined ? person : name}`;
}

/** «Пара p-01», «Группа g-01»; begins a sentence. */
export function formatPairing({ type, pairing }: Args): string {
  return `${type === 'group' ? 'Группа' : 'Пара'} ${pairing}`;
}

/** «номера» or «даты»: the requisite that an order lacks. */
export function formatMissing({ missing }: Args): string {
  return missing === 'number' ? 'номера' : 'даты';
}
