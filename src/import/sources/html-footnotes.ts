import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { cleanText } from '../table/clean-cell.ts';
import type { ForeignDocument } from './foreign-document.ts';

type Footnotes = ForeignDocument['footnotes'];

/** What stands in the text for an element: the mark for a reference, nothing for the note itself. */
export type Replacements = ReadonlyMap<Nodes, string>;

interface Link {
  element: Element;
  to: string;
  /** Names of the link itself, of what it holds and of what holds it. */
  names: ReadonlySet<string>;
  parents: readonly Element[];
}

/** Links on a page; one with more is no document with footnotes. */
const mostLinks = 5000;

const noteBlock = new Set(['li', 'p', 'div', 'dd', 'aside']);

/**
 * Finds footnotes by what all programs have in common: the mark in the text links to the note, and the note links back.
 * @returns the notes in the order of their marks, and what stands in place of marks and notes
 */
export function takeFootnotes(root: Nodes): { footnotes: Footnotes; replacements: Replacements } {
  const links = gatherLinks(root);
  const replacements = new Map<Nodes, string>();
  const footnotes: { mark: string; text: string }[] = [];
  const backLinks = new Map<string, { link: Link; at: number }[]>();
  for (const [at, link] of links.entries()) {
    for (const name of link.names) {
      const others = backLinks.get(name);
      if (others === undefined) backLinks.set(name, [{ link, at }]);
      else others.push({ link, at });
    }
  }
  for (const [at, link] of links.entries()) {
    const note = backLinks.get(link.to)?.find((back) => back.at > at && link.names.has(back.link.to))?.link;
    const around = note?.parents.filter(({ tagName }) => noteBlock.has(tagName));
    const block = around?.find(({ properties }) => properties.id === link.to) ?? around?.at(-1);
    if (note === undefined || block === undefined || link.parents.includes(block)) continue;
    const mark = `[${cleanText(toString(link.element)).replace(/^\[(.*)\]$/, '$1')}]`;
    replacements.set(link.element, mark);
    if (replacements.has(block)) continue;
    replacements.set(note.element, '');
    footnotes.push({ mark, text: cleanText(textWithout(block, note.element)) });
    replacements.set(block, '');
  }
  return { footnotes, replacements };
}

function textWithout(node: Nodes, left: Nodes): string {
  if (node === left) return '';
  if (!('children' in node)) return toString(node);
  const text = node.children.map((child) => textWithout(child, left)).join('');
  return node.type === 'element' && noteBlock.has(node.tagName) ? `${text}\n` : text;
}

function gatherLinks(root: Nodes): Link[] {
  const links: Link[] = [];
  const visit = (node: Nodes, parents: readonly Element[]): void => {
    if (node.type === 'element' && node.tagName === 'a') {
      const to = /^#(.+)$/.exec(String(node.properties.href ?? ''))?.[1];
      if (to !== undefined) links.push({ element: node, to, names: namesAround(node, parents), parents });
    }
    if (!('children' in node)) return;
    const inside = node.type === 'element' ? [...parents, node] : parents;
    for (const child of node.children) visit(child, inside);
  };
  visit(root, []);
  return links.length > mostLinks ? [] : links;
}

/** A note is often named by the block around its link, and a mark by an anchor inside it. */
function namesAround(link: Element, parents: readonly Element[]): ReadonlySet<string> {
  const around = parents.slice(-3).filter(({ tagName }) => noteBlock.has(tagName) || tagName === 'sup');
  const inside = link.children.filter((child) => child.type === 'element');
  return new Set(
    [link, ...around, ...inside].flatMap(({ properties: { id, name } }) =>
      [id, name].filter((value) => typeof value === 'string'),
    ),
  );
}
