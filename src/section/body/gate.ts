import type { Element, ElementContent, Root } from 'hast';
import type { BodyResolvers } from './resolvers.ts';

/**
 * Takes out the results that are not shown yet, and the footnotes that only they refer to. What is left
 * of a result is its contents: nothing tells where one was removed.
 */
export function removeHiddenResults(tree: Root, resolvers: Pick<BodyResolvers, 'resultsVisible'>): Root {
  const nodes = tree.children as ElementContent[];
  if (!nodes.some(isGated)) return tree;
  const children = openResults(nodes, resolvers);
  return {
    type: 'root',
    children: children.some(isFootnotesNode) ? withoutStrayFootnotes(children) : children,
  };
}

function isGated(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  return node.tagName === 'x-result-block' || node.tagName === 'section' || node.children.some(isGated);
}

function openResults(
  nodes: readonly ElementContent[],
  resolvers: Pick<BodyResolvers, 'resultsVisible'>,
): ElementContent[] {
  const shown: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type !== 'element') {
      if (!isBlank(node) || !isBlank(shown.at(-1))) shown.push(node);
      continue;
    }
    if (node.tagName === 'x-result-block') {
      const { program } = node.properties;
      if (!resolvers.resultsVisible(typeof program === 'string' ? program : undefined)) continue;
    }
    const children = openResults(node.children, resolvers);
    const emptied = isNote(node) && children.every(isBlank);
    if (!emptied) shown.push({ ...node, children });
  }
  return shown;
}

function isBlank(node: ElementContent | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === '';
}

/** Keeps the notes that can be reached from the text, and the references whose note is still there. */
function withoutStrayFootnotes(nodes: readonly ElementContent[]): ElementContent[] {
  const notes = new Map(
    elementsOf(nodes.filter(isFootnotesNode))
      .filter(isNote)
      .map((note) => [noteId(note), note]),
  );
  const reached = new Set<string>();
  const pending = elementsOf(nodes.filter((node) => !isFootnotesNode(node)));
  for (let node = pending.pop(); node; node = pending.pop()) {
    const id = isReference(node) ? referenceTarget(node) : undefined;
    const note = id === undefined || reached.has(id) ? undefined : notes.get(id);
    if (id === undefined || !note) continue;
    reached.add(id);
    for (const inner of elementsOf(note.children)) pending.push(inner);
  }
  const keep = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const stray = isNote(node) ? !reached.has(noteId(node)) : isDanglingReference(node, reached);
    if (stray || (isFootnotesNode(node) && reached.size === 0)) return [];
    return [{ ...node, children: node.children.flatMap(keep) }];
  };
  return nodes.flatMap(keep);
}

function isDanglingReference(node: Element, reached: ReadonlySet<string>): boolean {
  const [child] = node.children;
  return (
    node.tagName === 'sup' &&
    child?.type === 'element' &&
    isReference(child) &&
    !reached.has(referenceTarget(child))
  );
}

/** Every element below, in the order of the text. */
export function elementsOf(nodes: readonly ElementContent[]): Element[] {
  const elements: Element[] = [];
  const collect = (node: ElementContent) => {
    if (node.type !== 'element') return;
    elements.push(node);
    node.children.forEach(collect);
  };
  nodes.forEach(collect);
  return elements;
}

const isFootnotesNode = (node: ElementContent) => node.type === 'element' && node.tagName === 'section';
export const isNote = (node: Element) => node.tagName === 'li' && 'id' in node.properties;
export const isReference = (node: Element) => node.tagName === 'a' && 'dataFootnoteRef' in node.properties;
export const noteId = ({ properties }: Element) => String(properties['id']);
export const referenceTarget = ({ properties }: Element) => String(properties['href']).slice(1);
