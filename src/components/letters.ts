import { pageAddress, pageSize } from './paging.ts';

/** A way to the first of the names that begin with a letter. */
export interface Letter<Item> {
  letter: string;
  /** Anchor of the first one. */
  id: string;
  /** Relative to the base path, with the anchor. */
  address: string;
  first: Item;
}

/**
 * The alphabet of a list that is sorted by its labels and stands on several pages.
 * @param base address of the list
 */
export function buildLetters<Item extends { label: string }>(
  items: readonly Item[],
  base: string,
  size = pageSize,
): Letter<Item>[] {
  const letters = new Map<string, Letter<Item>>();
  for (const [index, first] of items.entries()) {
    const letter = first.label.charAt(0).toLocaleUpperCase('ru');
    if (letters.has(letter)) continue;
    const id = `letter-${letters.size + 1}`;
    const address = `${pageAddress({ base }, Math.floor(index / size) + 1)}#${id}`;
    letters.set(letter, { letter, id, address, first });
  }
  return [...letters.values()];
}
