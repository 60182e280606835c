import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { newKey } from '../new-key.ts';
import { initialItem, repeatItem } from './initial-item.ts';

interface Removed {
  index: number;
  item: unknown;
  key: string;
}

/** A list whose rows keep their identity while they are moved. */
interface Rows {
  keys: readonly string[];
  /** Key of the row that was just added, to be opened and focused. */
  added: string | undefined;
  removed: Removed | undefined;
  add: () => void;
  duplicate: (index: number) => void;
  remove: (index: number) => void;
  move: (index: number, to: number) => void;
  /** Brings back what was removed last. */
  restore: () => void;
}

/** @param hasCodes the items of this list have the field `id` */
export function useRows(
  items: readonly unknown[],
  hasCodes: boolean,
  onChange: (items: unknown[]) => void,
): Rows {
  const keys = useRef<string[]>([]);
  keys.current = items.map((_, index) => keys.current[index] ?? newKey());
  const latest = useRef({ items, onChange });
  useLayoutEffect(() => {
    latest.current = { items, onChange };
  });
  const [added, setAdded] = useState<string>();
  const [removed, setRemoved] = useState<Removed>();

  const replace = useCallback((start: number, count: number, item?: unknown, key = newKey()) => {
    const next = [...latest.current.items];
    const insertion = item === undefined ? [] : [item];
    next.splice(start, count, ...insertion);
    keys.current.splice(start, count, ...insertion.map(() => key));
    latest.current.onChange(next);
    return key;
  }, []);
  const insert = useCallback(
    (index: number, item: unknown) => {
      setRemoved(undefined);
      setAdded(replace(index, 0, item));
    },
    [replace],
  );
  const add = useCallback(
    () => insert(latest.current.items.length, initialItem(latest.current.items, hasCodes)),
    [insert, hasCodes],
  );
  const duplicate = useCallback(
    (index: number) => insert(index + 1, repeatItem(latest.current.items, index)),
    [insert],
  );
  const remove = useCallback(
    (index: number) => {
      setRemoved({ index, item: latest.current.items[index], key: keys.current[index] ?? newKey() });
      replace(index, 1);
    },
    [replace],
  );
  const move = useCallback((index: number, to: number) => {
    const next = [...latest.current.items];
    next.splice(to, 0, ...next.splice(index, 1));
    keys.current.splice(to, 0, ...keys.current.splice(index, 1));
    setRemoved(undefined);
    latest.current.onChange(next);
  }, []);
  const restore = useCallback(() => {
    if (removed !== undefined) replace(removed.index, 0, removed.item, removed.key);
    setRemoved(undefined);
  }, [removed, replace]);
  return { keys: keys.current, added, removed, add, duplicate, remove, move, restore };
}
