import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isScalar } from 'yaml';
import type { Fields } from './plain-value.ts';
import { isFields, isSame, own } from './plain-value.ts';
import type { Edit } from './source-text.ts';
import { renderFlow } from './yaml-render.ts';
import { renderScalar } from './yaml-scalar.ts';

type Container = Fields | readonly unknown[];

/**
 * Edits of a list or of fields between brackets. When only values changed, only they do; otherwise the brackets are
 * written anew.
 * @returns undefined when it must get lines of its own: it was empty, or what is new has fields
 */
export function patchFlow(
  source: string,
  node: YAMLMap | YAMLSeq,
  before: Container,
  after: Container,
): Edit[] | undefined {
  const edits = patchValues(node, before, after);
  if (edits !== undefined) return edits;
  const hadFields = Object.values(before).some(isFields);
  const hasFields = Object.values(after).some(isFields);
  if (Object.keys(before).length === 0 || Object.keys(after).length === 0 || (hasFields && !hadFields))
    return undefined;
  const [offset, end] = node.range ?? [0, 0];
  const pad = /^.[ ]/.test(source.slice(offset, end)) ? ' ' : '';
  const text = renderFlow(after);
  return [
    { offset, length: end - offset, text: text.slice(0, 1) + pad + text.slice(1, -1) + pad + text.slice(-1) },
  ];
}

function patchValues(node: YAMLMap | YAMLSeq, before: Container, after: Container): Edit[] | undefined {
  const isSameForm =
    Object.keys(before).length === Object.keys(after).length &&
    Array.isArray(before) === Array.isArray(after);
  if (!isSameForm || !Object.keys(before).every((key) => Object.hasOwn(after, key))) return undefined;
  const edits = childrenOf(node).map(([key, child]) =>
    patchChild(child, own(before as Fields, key), own(after as Fields, key)),
  );
  return edits.every((edit) => edit !== undefined) ? edits.flat() : undefined;
}

function childrenOf(node: YAMLMap | YAMLSeq): [key: string, child: Node | null][] {
  if (!isMap(node)) return (node.items as Node[]).map((child, index) => [String(index), child]);
  return (node.items as Pair<Node, Node | null>[]).map(({ key, value }) => [
    String(isScalar(key) ? key.value : key),
    value,
  ]);
}

function patchChild(child: Node | null, before: unknown, after: unknown): Edit[] | undefined {
  if (isSame(before, after)) return [];
  if (!isScalar(child) || child.tag !== undefined || child.anchor !== undefined) return undefined;
  const [offset, end] = child.range ?? [0, 0];
  if (offset === end || (typeof after === 'object' && after !== null)) return undefined;
  return [{ offset, length: end - offset, text: renderScalar(after, { isInFlow: true, was: child.type }) }];
}
