import type { Kind } from '#model/kind-names';
import { portableName, transliterate } from '#model/transliterate';
import type { DraftData } from '../api/types.ts';
import { nextFreeId } from './next-free-id.ts';

/** As long as an id may be (`entryId` of the model). */
const longestName = 60;

/** Kinds whose files are named by the id: people, who are never named in a path, and what has no title. */
const namedById = new Set<Kind>(['mentors', 'mentees', 'pairings']);

/** Letters with which the codes of people begin. */
const codePrefixes: Partial<Record<Kind, string>> = { mentors: 'm', mentees: 'n' };

/** No vowels, so that no word comes out, and no signs that look like another. */
const codeSigns = '123456789bcdfghjkmnpqrstvwxyz';

/**
 * The name of a new entry's file, without folder and extension: at most 60 Latin letters, digits and hyphens, never
 * empty.
 */
export function fileNameOf(kind: Kind, { id, title }: DraftData): string {
  if (kind === 'school') return 'school';
  const fromId = cut(transliterate(textOf(id)));
  if (namedById.has(kind)) return portableName(fromId || kind);
  return portableName(cut(transliterate(textOf(title))) || fromId || kind);
}

/**
 * An id that no entry has yet. People get a short code that says nothing of them (`n-1pgs`), pairs and groups the
 * next number (`para-12`, `gruppa-13`), all others one of their title (`prikaz-o-nastavnikah`, then `-2`).
 * @param existing ids of every entry of the kind
 * @param random at least 0, below 1; for people it must not be guessable
 * @param data what the form holds so far: the title, or the type of the pairing
 */
export function newId(
  kind: Kind,
  existing: Iterable<string>,
  random: () => number,
  { title, type }: DraftData = {},
): string {
  const taken = new Set(existing);
  if (kind === 'pairings') return nextNumber(type === 'group' ? 'gruppa' : 'para', taken);
  const stem = cut(transliterate(textOf(title)));
  const prefix = codePrefixes[kind];
  if (prefix !== undefined || stem === '') return newCode(prefix ?? kind, taken, random);
  return nextFreeId(stem, taken);
}

function newCode(prefix: string, taken: ReadonlySet<string>, random: () => number): string {
  // A longer code when short ones are hard to find.
  for (let length = 4; ; length += 1) {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const signs = Array.from({ length }, () => codeSigns[Math.floor(random() * codeSigns.length)]);
      const id = `${prefix}-${signs.join('')}`;
      if (!taken.has(id)) return id;
    }
  }
}

/** Pairs and groups are counted together, as in `para-11`, `gruppa-12`. */
function nextNumber(stem: string, taken: ReadonlySet<string>): string {
  const numbers = Array.from(taken, (id) => Number(/^(?:para|gruppa)-(\d{1,6})$/.exec(id)?.[1] ?? 0));
  return `${stem}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

/** Cut between words where that leaves half of the length. */
function cut(latin: string): string {
  if (latin.length <= longestName) return latin;
  const end = latin.lastIndexOf('-', longestName);
  return latin.slice(0, end >= longestName / 2 ? end : longestName);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
