import type { Kind } from '#model/kind-names';
import { transliterate } from '#model/transliterate';

/**
 * Last part of the address of an entry's page: people have their opaque id, all others the transliterated name of
 * their file.
 */
export function slugOf(kind: Kind, id: string, file: string): string {
  if (kind === 'mentors' || kind === 'mentees' || kind === 'pairings') return id;
  return transliterate(file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'))) || id;
}
