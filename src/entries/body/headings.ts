import type { Element, Root } from 'hast';
import { transliterate } from '#model/transliterate';
import { bodyText } from './body-text.ts';

const firstLevel = 2;
const lastLevel = 6;

/**
 * Gives the headings of a body their place under the page's own h1 and an id made of their words. Levels
 * start at h2 and never skip; the hierarchy the editor meant stays. Changes `tree` in place.
 */
export function arrangeHeadings(tree: Root): void {
  const used = new Map<string, number>();
  const path: number[] = [];
  for (const heading of headingsOf(tree)) {
    const written = Number(heading.tagName.slice(1));
    while ((path.at(-1) ?? 0) >= written) path.pop();
    path.push(written);
    heading.tagName = `h${Math.min(firstLevel + path.length - 1, lastLevel)}`;
    heading.properties = { id: uniqueId(headingId(bodyText(heading)), used) };
  }
}

function headingsOf(parent: Root | Element): Element[] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'section') return [];
    return /^h[1-6]$/.test(child.tagName) ? [child] : headingsOf(child);
  });
}

/** «Цели и задачи» → `celi-i-zadachi`; `razdel` when there is no letter or digit. */
function headingId(text: string): string {
  return transliterate(text).slice(0, 80).replace(/-$/, '') || 'razdel';
}

/**
 * Ids that start with `fn` belong to the footnotes. One of a single word could be that of a part of the page or a name
 * that a script looks up, so it gets a hyphen.
 */
function uniqueId(id: string, used: Map<string, number>): string {
  const base = /^(?:(?:fn|fnref|footnote)-|(?!razdel$)[a-z][a-z0-9]*$)/.test(id) ? `razdel-${id}` : id;
  let copy = used.get(base) ?? 0;
  let candidate = base;
  do candidate = copy++ === 0 ? base : `${base}-${copy}`;
  while (used.has(candidate));
  used.set(base, copy);
  used.set(candidate, used.get(candidate) ?? 1);
  return candidate;
}
