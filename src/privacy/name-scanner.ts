import type { KnownPerson } from './known-people.ts';
import { remember, rememberByText } from './memory.ts';
import { buildNameIndex, formsOf } from './name-index.ts';
import type { NameIndex } from './name-index.ts';
import type { Words } from './name-context.ts';
import { findGlued } from './glued-hits.ts';
import { findLoneNames } from './lone-name-hits.ts';
import { findPatronymics } from './patronymic-hits.ts';
import { findSurnames } from './surname-hits.ts';
import { createTellingTest } from './telling-words.ts';
import { wordsOf } from './text-words.ts';
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
 * A scanner for the given people; for the same people, the same one, with all that it has found. Names are declined on
 * the first text. Time is linear in the length of the text.
 * @param people everybody who is known; those who may be shown are never hits, and excuse their namesakes
 */
export function createNameScanner(people: readonly KnownPerson[]): NameScanner {
  return people.every(({ shown }) => shown) ? silent : scannerOf(JSON.stringify(people));
}

const silent: NameScanner = { find: () => [] };

/** Scanners that are kept: those of a content for every channel and rule, and of the content before it. */
const room = 8;

const scannerOf = remember((people: string): NameScanner => {
  let search: ((text: string) => readonly NameHit[]) | undefined;
  return {
    find(text) {
      search ??= createSearch(JSON.parse(people) as KnownPerson[]);
      return [...search(text)];
    },
  };
}, room);

function createSearch(people: readonly KnownPerson[]): (text: string) => readonly NameHit[] {
  const index = buildNameIndex(people);
  const isTelling = createTellingTest(index);
  return rememberByText((text) => {
    if (!wordsOf(text).some(isTelling)) return nothing;
    const rendered = renderedView(text);
    const views = rendered.text === text ? [rendered] : [literalView(text), rendered];
    return mergeHits(views.flatMap((view) => findInView(view, index)));
  });
}

const nothing: readonly NameHit[] = [];

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
