import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { NameScanner } from '#privacy/name-scanner';
import { hitsOf } from '../mentions.ts';
import { removePersonalFields } from '../withdraw-entry.ts';

/** What stands in the history where the name stood. The outer quotes keep YAML a text. */
export const erased = '«[имя удалено]»';

/** Whoever wrote a commit and is that person. */
const erasedIdentity = 'imya udaleno <udaleno@example.invalid>';

const erasedSegment = 'imya-udaleno';

/** A second pass finds what the first one brought together; more would mean that the replacement itself is found. */
const maxPasses = 1000;

/** Takes a person's name out of everything a history holds. */
export interface Eraser {
  /** The text names the person, or is the person's entry with fields that must go. */
  isNamed(text: string): boolean;
  /** The text without the name and those fields; the same string when there is nothing of them. */
  eraseText(text: string): string;
  /** The path with other names for folders and files that are called by the person; the same one every time. */
  erasePath(path: string): string;
  /** `Имя <почта> 1700000000 +0300` of somebody else, when it was that person. */
  eraseIdentity(identity: string): string;
}

/**
 * @param refs the person, as the scanner calls them
 * @param paths all paths of the history: new names must not meet them
 */
export function createEraser(
  scanner: NameScanner,
  refs: ReadonlySet<string>,
  paths: Iterable<string>,
): Eraser {
  const taken = new Set([...paths].flatMap((path) => path.split('/')));
  const segments = new Map<string, string>();
  const known = new Map<string, string>();
  const ids = new Set([...refs].map((ref) => ref.slice(ref.indexOf('/') + 1)));
  const isNamed = (text: string) => hitsOf(scanner, text, refs).length > 0;
  const cleanEntry = (text: string) => (isEntryOf(text, ids) ? removePersonalFields(text) : text);

  const eraseSegment = (prefix: string, segment: string) => {
    const before = segments.get(`${prefix}/${segment}`);
    if (before !== undefined) return before;
    const extension = /\.[A-Za-z0-9]{1,5}$/.exec(segment)?.[0] ?? '';
    let number = 1;
    while (taken.has(`${erasedSegment}-${number}${extension}`)) number += 1;
    const fresh = `${erasedSegment}-${number}${extension}`;
    taken.add(fresh);
    segments.set(`${prefix}/${segment}`, fresh);
    return fresh;
  };

  const computePath = (path: string) => {
    const hits = hitsOf(scanner, path, refs);
    let offset = 0;
    return path
      .split('/')
      .map((segment, index, all) => {
        const [start, end] = [offset, offset + segment.length];
        offset = end + 1;
        const isHit = isNamed(segment) || hits.some((hit) => hit.start < end && start < hit.end);
        return isHit ? eraseSegment(all.slice(0, index).join('/'), segment) : segment;
      })
      .join('/');
  };

  return {
    isNamed: (text) => cleanEntry(text) !== text || isNamed(text),
    eraseText: (text) => {
      let rest = cleanEntry(text);
      for (let pass = 0; pass < maxPasses; pass += 1) {
        const hits = hitsOf(scanner, rest, refs);
        if (hits.length === 0) break;
        rest = replaceAll(rest, hits);
      }
      return rest;
    },
    erasePath: (path) => {
      const result = known.get(path) ?? computePath(path);
      known.set(path, result);
      return result;
    },
    eraseIdentity: (identity) => {
      const [, who = '', when = ''] = /^(.*>)(.*)$/su.exec(identity) ?? [];
      return isNamed(who) ? erasedIdentity + when : identity;
    },
  };
}

/** A version of the entry of one of the ids, also one that is no good JSON. */
function isEntryOf(text: string, ids: ReadonlySet<string>): boolean {
  if (!/^\uFEFF?\s*\{/.test(text) || ![...ids].some((id) => text.includes(id))) return false;
  const root = parseTree(text);
  const id: unknown = root && findNodeAtLocation(root, ['id'])?.value;
  return typeof id === 'string' && ids.has(id);
}

function replaceAll(text: string, hits: readonly { start: number; end: number }[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of hits) {
    if (end <= at) continue;
    result += text.slice(at, Math.max(at, start)) + (start < at ? '' : erased);
    at = end;
  }
  return result + text.slice(at);
}
