import type { Fields } from './plain-value.ts';

/** Fields of the changed object: those that stay, in the order of the text, and behind each the new ones that follow it. */
export function placeKeys(source: readonly string[], after: Fields): string[] {
  const keys = source.filter((key) => Object.hasOwn(after, key));
  let place = 0;
  for (const key of Object.keys(after)) {
    const found = keys.indexOf(key);
    if (found === -1) keys.splice(place, 0, key);
    place = (found === -1 ? place : found) + 1;
  }
  return keys;
}
