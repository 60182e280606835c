/**
 * A new item of a list of objects; with a code of its own where items have codes.
 * @param hasCodes the items of this list have the field `id`
 */
export function initialItem(items: readonly unknown[], hasCodes: boolean): unknown {
  const code = hasCodes && items.length === 0 ? 'a1' : nextCode(items);
  return code === undefined ? {} : { id: code };
}

/** A copy of an item, with a code of its own. */
export function repeatItem(items: readonly unknown[], index: number): unknown {
  const item = structuredClone(items[index]);
  const code = nextCode(items);
  const hasCode = typeof item === 'object' && item !== null && 'id' in item;
  return hasCode && code !== undefined ? { ...item, id: code } : item;
}

/** The code after the greatest: `a1`, `a7` → `a8`; undefined where the last item has none that ends in a number. */
export function nextCode(items: readonly unknown[]): string | undefined {
  const codes = items.map((item) => (item as { id?: unknown } | null | undefined)?.id);
  const [, prefix] = /^(.*?)\d+$/.exec(String(codes.at(-1))) ?? [];
  if (prefix === undefined) return undefined;
  const numbers = codes.flatMap((code) => {
    const digits = typeof code === 'string' && code.startsWith(prefix) ? code.slice(prefix.length) : '';
    return /^\d{1,9}$/.test(digits) ? [Number(digits)] : [];
  });
  return `${prefix}${Math.max(...numbers, 0) + 1}`;
}
