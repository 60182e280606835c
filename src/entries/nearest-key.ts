import { unwrap } from '#model/walk';
import type { z } from 'zod';

/** Letters that may be missing at the end of a key for it still to be the same word. */
const lostLetters = 2;

/**
 * The field that an unknown key most likely means: the same but for case, cut at the end, or called by its Russian label.
 * @param schema of the object that holds the key
 * @returns empty when nothing is near
 */
export function nearestKey(schema: z.core.$ZodType | undefined, key: string): string {
  const shape = (schema?._zod.def as { shape?: Record<string, z.core.$ZodType> } | undefined)?.shape ?? {};
  const wanted = key.trim().toLowerCase();
  const isNear = ([name, child]: [string, z.core.$ZodType]) => {
    const known = name.toLowerCase();
    const [short, long] = known.length < wanted.length ? [known, wanted] : [wanted, known];
    const isCut =
      short.length > lostLetters && long.startsWith(short) && long.length - short.length <= lostLetters;
    return known === wanted || isCut || unwrap(child).meta?.label.toLowerCase() === wanted;
  };
  return Object.entries(shape).find(isNear)?.[0] ?? '';
}
