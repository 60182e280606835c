/**
 * A copy of `target` with another value at the path; what is not on the path stays the same object.
 * @param path keys and indexes; missing objects are created; `undefined` as a value removes the key
 */
export function setIn(target: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(target)) {
    const items: unknown[] = [...(target as unknown[])];
    items[Number(key)] = setIn(items[Number(key)], rest, value);
    return items;
  }
  const object = typeof target === 'object' && target !== null ? (target as Record<string, unknown>) : {};
  const child = setIn(object[key], rest, value);
  if (child !== undefined) return { ...object, [key]: child };
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

/** The value at a path with dots; undefined where there is none. */
export function getIn(target: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (node, key) =>
        typeof node === 'object' && node !== null && Object.hasOwn(node, key)
          ? (node as Record<string, unknown>)[key]
          : undefined,
      target,
    );
}
