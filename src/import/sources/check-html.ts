import { findTags } from './html-tags.ts';
import { limits } from './limits.ts';
import { Refusal } from './refuse.ts';

const empty = new Set(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** What the parser opens anew in the next block when it was left open in the last. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
const ofTable = new Set('td th tr tbody thead tfoot caption colgroup'.split(' '));
const boundary = new Set(['td', 'th', 'caption', 'table']);
/** Elements that end where the next of their kind begins, and what may lie between the two. */
const endsBefore: Readonly<Record<string, ReadonlySet<string>>> = {
  p: boundary,
  li: new Set([...boundary, 'ul', 'ol']),
  dt: new Set([...boundary, 'dl']),
  dd: new Set([...boundary, 'dl']),
  option: boundary,
};

/**
 * Checks HTML before a parser builds a tree of it: the time it takes grows with the square of the depth.
 * Throws a refusal for markup that is nested too deep or has too many elements. The depth is an estimate: what markup
 * leaves open by mistake counts.
 */
export function checkHtml(html: string): void {
  let open: readonly string[] = [];
  let leftOpen = 0;
  let elements = 0;
  const isForeign = () => open.includes('svg') || open.includes('math');
  for (const { name, kind, closed } of findTags(html, isForeign)) {
    if (kind === 'end') {
      const at = findOpen(open, name);
      if (at < open.length) leftOpen += open.slice(at + 1).filter((other) => formatting.has(other)).length;
      else if (formatting.has(name)) leftOpen = Math.max(0, leftOpen - 1);
      open = open.slice(0, at);
      continue;
    }
    elements += 1;
    if (elements > limits.elements) throw new Refusal('tooManyElements');
    if (empty.has(name) || (closed && isForeign())) continue;
    open = [...openBefore(open, name), name];
    if (open.length + leftOpen > limits.depth) throw new Refusal('tooDeep');
  }
}

/** Where the element begins that an end tag closes; the number of open elements when it closes none. */
function findOpen(open: readonly string[], name: string): number {
  for (let at = open.length - 1; at >= 0; at -= 1) {
    const other = open[at] ?? '';
    if (other === name) return at;
    if (boundary.has(other) && !ofTable.has(name) && name !== 'table') break;
  }
  return open.length;
}

/** What stays open when an element begins. */
function openBefore(open: readonly string[], name: string): readonly string[] {
  if (ofTable.has(name)) return open.slice(0, ofTableEnd(open, name));
  const between = endsBefore[name];
  if (between === undefined) return open;
  for (let at = open.length - 1; at >= 0; at -= 1) {
    const other = open[at] ?? '';
    if (other === name) return open.slice(0, at);
    if (between.has(other)) break;
  }
  return open;
}

/** A cell ends the cell before it, a row the row; both stay in their table. Outside of tables they are no elements. */
function ofTableEnd(open: readonly string[], name: string): number {
  const table = open.lastIndexOf('table');
  if (table < 0) return open.length;
  const inRow = name === 'td' || name === 'th' ? open.indexOf('tr', table) : -1;
  return (inRow < 0 ? table : inRow) + 1;
}
