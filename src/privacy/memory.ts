/** Answers of the past, of bounded number: what has not been asked for in long is forgotten. */
export interface Memory<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
}

/**
 * A memory in two generations: when the younger one is full, the older one is dropped.
 * @param room most that one generation holds, in the unit of `sizeOf`
 * @param sizeOf how much one key takes; 1 by default
 */
export function createMemory<Key, Value>(
  room: number,
  sizeOf: (key: Key) => number = () => 1,
): Memory<Key, Value> {
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();
  let taken = 0;
  const set = (key: Key, value: Value) => {
    taken += sizeOf(key);
    if (taken > room) {
      old = young;
      young = new Map();
      taken = sizeOf(key);
    }
    young.set(key, value);
  };
  return {
    set,
    get(key) {
      const recent = young.get(key);
      if (recent !== undefined) return recent;
      const value = old.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
  };
}

/**
 * A pure function that remembers its answers in such a memory.
 * @param answer never gives `undefined`
 */
export function remember<Key, Value>(
  answer: (key: Key) => Value,
  room: number,
  sizeOf?: (key: Key) => number,
): (key: Key) => Value {
  const memory = createMemory<Key, Value>(room, sizeOf);
  return (key) => {
    const known = memory.get(key);
    if (known !== undefined) return known;
    const value = answer(key);
    memory.set(key, value);
    return value;
  };
}

/** What is found in each text: room for the texts of some ten thousand entries. */
export function rememberByText<Value>(answer: (text: string) => Value): (text: string) => Value {
  return remember(answer, 1 << 25, ({ length }) => length + 40);
}
