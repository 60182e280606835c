import type { Kind } from '#model/kind-names';
import { portableName, transliterate } from '#model/transliterate';

/**
 * Last part of the address of an entry's page: people have their opaque id, all others the transliterated name of
 * their file.
 */
export function slugOf(kind: Kind, id: string, file: string): string {
  if (kind === 'mentors' || kind === 'mentees' || kind === 'pairings') return portableName(id);
  const name = file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
  return portableName(transliterate(name) || id);
}
