import { isCollection, Map as ImmutableMap } from 'immutable';

const known = new WeakMap<object, unknown>();

/**
 * Immutable data of Decap as plain objects and arrays. The same part gives the same object each time, so that React can
 * tell what did not change.
 */
export function toPlain(value: unknown): unknown {
  if (!isCollection(value)) return value;
  if (!known.has(value)) {
    known.set(
      value,
      ImmutableMap.isMap(value)
        ? Object.fromEntries([...value].map(([key, child]) => [String(key), toPlain(child)]))
        : [...value.values()].map(toPlain),
    );
  }
  return known.get(value);
}
