import type { KnownPerson } from './known-people.ts';
import { buildNameIndex } from './name-index.ts';
import type { NameForm, NameIndex } from './name-index.ts';
import type { Words } from './name-context.ts';
import { findGlued } from './glued-hits.ts';
import { findLoneNames } from './lone-name-hits.ts';
import { findPatronymics } from './patronymic-hits.ts';
import { findSurnames } from './surname-hits.ts';
import { literalView, renderedView } from './text-view.ts';
import type { TextView } from './text-view.ts';
import { readTokens } from './tokens.ts';

/** A place of a text where somebody is named who may not be. */
export interface NameHit {
  /** The people it may be, `mentors/m-1`; none of them may be shown. */
  people: string[];
  /** Offsets in the text as given, in UTF-16 units; `end` is behind the last one. */
  start: number;
  end: number;
}

/** Finds names of people who may not be shown in texts of any kind: prose, MDX source, file names, slugs. */
export interface NameScanner {
  find(text: string): NameHit[];
}

/**
 * A scanner for the given people. Names are declined on the first text. Time is linear in the length of the text.
 * @param people everybody who is known; those who may be shown are never hits, and excuse their namesakes
 */
export function createNameScanner(people: readonly KnownPerson[]): NameScanner {
  if (people.every(({ shown }) => shown)) return { find: () => [] };
  let index: NameIndex | undefined;
  return {
    find(text) {
      index ??= buildNameIndex(people);
      const known = index;
      return mergeHits([literalView(text), renderedView(text)].flatMap((view) => findInView(view, known)));
    },
  };
}

const finders = [findSurnames, findPatronymics, findGlued, findLoneNames];

function findInView(view: TextView, index: NameIndex): NameHit[] {
  const tokens = readTokens(view.text, (key) => index.forms.has(key));
  const forms = tokens.map(({ keys }) => formsOf(keys, index));
  const words: Words = { text: view.text, tokens, forms };
  const refs = new Map<readonly number[], string[]>();
  const refsOf = (people: readonly number[]) => {
    const known = refs.get(people) ?? [...new Set(people.map((number) => index.people[number]?.ref ?? ''))];
    refs.set(people, known);
    return known;
  };
  return finders
    .flatMap((find) => find(words, index))
    .map((hit) => ({ people: refsOf(hit.people), ...view.sourceOf(hit.start, hit.end) }));
}

const none: readonly NameForm[] = [];

function formsOf(keys: readonly string[], { forms }: NameIndex): readonly NameForm[] {
  const [key = ''] = keys;
  return keys.length === 1 ? (forms.get(key) ?? none) : keys.flatMap((one) => forms.get(one) ?? none);
}

/** Hits that overlap are one hit: of the longest place, and of everybody whom they name. */
function mergeHits(hits: readonly NameHit[]): NameHit[] {
  const merged: NameHit[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && hit.start < last.end) {
      last.end = Math.max(last.end, hit.end);
      if (last.people !== hit.people) last.people = [...new Set([...last.people, ...hit.people])];
    } else {
      merged.push({ ...hit });
    }
  }
  return merged;
}
