import type { Document, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { alignItems } from './align-items.ts';
import { placeKeys } from './place-keys.ts';
import type { Fields } from './plain-value.ts';
import { isFields, isSame, own } from './plain-value.ts';
import type { Edit } from './source-text.ts';
import { patchFlow } from './yaml-flow.ts';
import type { FieldPlace, ItemPlace } from './yaml-place.ts';
import {
  beginsLine,
  columnOf,
  contentEnd,
  fieldPlaces,
  itemPlaces,
  lineEnd,
  lineStart,
} from './yaml-place.ts';
import { renderBehind, renderField, renderLines, renderListItem } from './yaml-render.ts';
import { renderScalar } from './yaml-scalar.ts';

/**
 * Edits that give a YAML block other fields; whatever did not change keeps its bytes, and so do comments.
 * @returns undefined for a block of a form that cannot be mended in place
 */
export function patchYaml(
  source: string,
  document: Document.Parsed,
  before: Fields,
  after: Fields,
): Edit[] | undefined {
  const root = document.contents as Node | null;
  if (root === null || (isScalar(root) && root.value === null))
    return [{ offset: source.length, length: 0, text: `${renderLines(after, 0)}\n` }];
  return patchNode(source, root, before, after, 0);
}

/** @param indent column of the field or dash that the value belongs to */
function patchNode(
  source: string,
  node: Node,
  before: unknown,
  after: unknown,
  indent: number,
): Edit[] | undefined {
  if (isSame(before, after)) return [];
  if (isAlias(node) || node.tag !== undefined || node.anchor !== undefined) return undefined;
  if (isScalar(node)) return patchScalar(source, node, after, indent);
  if (isMap(node) && isFields(before) && isFields(after))
    return node.flow === true
      ? patchFlow(source, node, before, after)
      : patchFields(source, node, before, after);
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after))
    return node.flow === true
      ? patchFlow(source, node, before, after)
      : patchItems(source, node, before, after);
  return undefined;
}

function patchScalar(source: string, node: Scalar, after: unknown, indent: number): Edit[] | undefined {
  const [offset, valueEnd] = node.range ?? [0, 0];
  if (offset === valueEnd || (typeof after === 'object' && after !== null)) return undefined;
  const end = contentEnd(source, node);
  const blockIndent = isLineDone(source, end) ? indent + 2 : undefined;
  return [{ offset, length: end - offset, text: renderScalar(after, { blockIndent, was: node.type }) }];
}

/** No comment stands behind it. */
function isLineDone(source: string, offset: number): boolean {
  return source.slice(offset, lineEnd(source, offset)).trim() === '';
}

function patchFields(source: string, map: YAMLMap, before: Fields, after: Fields): Edit[] | undefined {
  const places = fieldPlaces(source, map);
  const [first] = places ?? [];
  if (places === undefined || first === undefined) return undefined;
  const byName = new Map(places.map((place) => [place.name, place]));
  const isStaying = ({ name }: FieldPlace) => Object.hasOwn(after, name);
  const firstStaying = places.find(isStaying);
  if (firstStaying === undefined || byName.size !== places.length) return undefined;
  const indent = columnOf(source, first.start);
  const edits = places
    .filter(isStaying)
    .flatMap((place) => patchField(source, place, own(before, place.name), after[place.name], indent));
  edits.push(
    ...removals(
      source,
      places.map((place) => ({ ...place, stays: isStaying(place) })),
    ),
  );
  let previous: FieldPlace | undefined;
  for (const name of placeKeys([...byName.keys()], after)) {
    const place = byName.get(name);
    if (place !== undefined) previous = place;
    else
      edits.push(
        insertion(source, previous, firstStaying.start, renderField(name, after[name], indent), indent),
      );
  }
  return edits;
}

function patchField(
  source: string,
  place: FieldPlace,
  before: unknown,
  after: unknown,
  indent: number,
): Edit[] {
  const { colon, end, value } = place;
  const text =
    typeof after === 'string' && !isLineDone(source, end)
      ? ` ${renderScalar(after, {})}`
      : renderBehind(after, indent);
  return (
    patchNode(source, value, before, after, indent) ?? [{ offset: colon + 1, length: end - colon - 1, text }]
  );
}

function patchItems(
  source: string,
  seq: YAMLSeq,
  before: readonly unknown[],
  after: readonly unknown[],
): Edit[] | undefined {
  const places = itemPlaces(source, seq);
  const [first] = places ?? [];
  const was = alignItems(before, after);
  const firstStaying = places?.find((_, index) => was.includes(index));
  if (places === undefined || first === undefined || firstStaying === undefined) return undefined;
  const indent = columnOf(source, first.dash);
  const edits = after.flatMap((item, index) => {
    const row = was[index];
    const place = row === undefined ? undefined : places[row];
    return row === undefined || place === undefined
      ? []
      : patchItem(source, place, before[row], item, indent);
  });
  const starts = places.map(({ dash, end }, index) => ({ start: dash, end, stays: was.includes(index) }));
  edits.push(...removals(source, starts));
  let previous: ItemPlace | undefined;
  for (const [index, item] of after.entries()) {
    const place = places[was[index] ?? -1];
    if (place !== undefined) previous = place;
    else edits.push(insertion(source, previous, firstStaying.dash, renderListItem(item, indent), indent));
  }
  return edits;
}

function patchItem(
  source: string,
  { dash, end, value }: ItemPlace,
  before: unknown,
  after: unknown,
  indent: number,
): Edit[] {
  const text = renderListItem(after, indent).slice(1);
  return (
    patchNode(source, value, before, after, indent) ?? [{ offset: dash + 1, length: end - dash - 1, text }]
  );
}

/** Takes whole lines out; where the first of them begins behind a dash, what follows moves up to it. */
function removals(source: string, places: readonly { start: number; end: number; stays: boolean }[]): Edit[] {
  const firstStaying = places.findIndex(({ stays }) => stays);
  const [first] = places;
  const next = places[firstStaying];
  const isBehindDash = first !== undefined && !beginsLine(source, first.start);
  const edits: Edit[] = [];
  if (firstStaying > 0 && isBehindDash && next !== undefined)
    edits.push({ offset: first.start, length: next.start - first.start, text: '' });
  for (const { start, end } of places.filter(
    ({ stays }, index) => !stays && !(isBehindDash && index < firstStaying),
  )) {
    const offset = lineStart(source, start);
    edits.push({ offset, length: lineEnd(source, end) + 1 - offset, text: '' });
  }
  return edits;
}

/** New lines behind the line where something ends, or before the first that stays. */
function insertion(
  source: string,
  previous: { end: number } | undefined,
  first: number,
  text: string,
  indent: number,
): Edit {
  const margin = ' '.repeat(indent);
  if (previous === undefined) return { offset: first, length: 0, text: `${text}\n${margin}` };
  return { offset: lineEnd(source, previous.end), length: 0, text: `\n${margin}${text}` };
}
