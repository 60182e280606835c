import type { JsonObject } from '../plan/plan.ts';
import type { ListCell, ListRow } from './read-list.ts';
import { isBlankAnswer } from './plain-words.ts';
import type { Tell } from './tell.ts';

/** As long as a line of the model may be. */
const longestLine = 500;

/** Reads cells of one row by the kind of their column. */
export interface RowCells<Key extends string> {
  /** The first cell of the kind; one with only a dash in it says nothing. */
  cell(key: Key): ListCell | undefined;
  all(key: Key): readonly ListCell[];
  /** A text of one line. */
  line(key: Key): string | undefined;
  /** What `read` makes of the cell; a remark where it makes nothing of it. */
  value<T>(key: Key, read: (text: string) => T | undefined, doubt: Parameters<Tell>[1]): T | undefined;
}

export function cellsOfRow<Key extends string>(row: ListRow<Key>, tell: Tell): RowCells<Key> {
  const all = (key: Key) => row.cells.get(key) ?? [];
  const cell = (key: Key) => all(key).find(({ text }) => !isBlankAnswer(text));
  return {
    all,
    cell,
    line(key) {
      const found = cell(key);
      if (found === undefined) return undefined;
      const text = found.text.replaceAll(/\s+/g, ' ');
      if (text.length <= longestLine) return text;
      tell('doubt', 'tooLong', { text }, found.label);
      return undefined;
    },
    value(key, read, doubt) {
      const found = cell(key);
      if (found === undefined) return undefined;
      const value = read(found.text);
      if (value === undefined) tell('doubt', doubt, { text: found.text }, found.label);
      return value;
    },
  };
}

/** An object without the fields that are missing. */
export function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** Fields of an entry as JSON holds them: those that are missing are left out. */
export function asData(fields: object): JsonObject {
  return JSON.parse(JSON.stringify(fields)) as JsonObject;
}
