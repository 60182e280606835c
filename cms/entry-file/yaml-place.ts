import type { Node, Pair, YAMLMap } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';

/** A field in lines of its own: where its name begins and where its colon stands. */
export interface FieldPlace {
  name: string;
  start: number;
  colon: number;
  /** End of its value, without a comment behind it. */
  end: number;
  value: Node;
}

/** An item in lines of its own: where its dash stands. */
export interface ItemPlace {
  dash: number;
  end: number;
  value: Node;
}

export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset of the line end of the line, or of the end of the text. */
export function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end === -1 ? source.length : end;
}

export function columnOf(source: string, offset: number): number {
  return offset - lineStart(source, offset);
}

/** Only blanks stand before it in its line. */
export function beginsLine(source: string, offset: number): boolean {
  return source.slice(lineStart(source, offset), offset).trim() === '';
}

/** Fields of a mapping in block form; `undefined` for forms that nobody writes here (`? name`, anchors at names). */
export function fieldPlaces(source: string, map: YAMLMap): FieldPlace[] | undefined {
  const places: FieldPlace[] = [];
  for (const { key, value, srcToken } of map.items as Pair<Node, Node | null>[]) {
    const colon = tokenOffset(srcToken?.sep, 'map-value-ind');
    const isPlain = isScalar(key) && key.range && key.anchor === undefined && key.tag === undefined;
    const isExplicit = tokenOffset(srcToken?.start, 'explicit-key-ind') !== undefined;
    if (!isPlain || isExplicit || colon === undefined || !value) return undefined;
    const end = endBehind(source, colon + 1, value);
    places.push({ name: String(key.value), start: key.range?.[0] ?? 0, colon, end, value });
  }
  return places;
}

/** Items of a list in block form. */
export function itemPlaces(source: string, seq: Node): ItemPlace[] | undefined {
  if (!isSeq<Node>(seq) || seq.srcToken?.type !== 'block-seq') return undefined;
  const tokens = seq.srcToken.items;
  const places: ItemPlace[] = [];
  for (const [index, value] of seq.items.entries()) {
    const dash = tokenOffset(tokens[index]?.start, 'seq-item-ind');
    if (dash === undefined) return undefined;
    places.push({ dash, end: endBehind(source, dash + 1, value), value });
  }
  return places;
}

/** A value that nobody wrote ends at the sign before it, although the parser puts it behind the blanks. */
function endBehind(source: string, sign: number, value: Node): number {
  const [start, end] = value.range ?? [0, 0];
  return start === end ? sign : Math.max(sign, contentEnd(source, value));
}

function tokenOffset(
  tokens: readonly { type: string; offset: number }[] | null | undefined,
  type: string,
): number | undefined {
  return tokens?.find((token) => token.type === type)?.offset;
}

/** End of a value: comments and blank lines behind it do not belong to it. */
export function contentEnd(source: string, node: Node): number {
  if (isMap(node) && node.flow !== true)
    return fieldPlaces(source, node)?.at(-1)?.end ?? node.range?.[1] ?? 0;
  if (isSeq(node) && node.flow !== true) return itemPlaces(source, node)?.at(-1)?.end ?? node.range?.[1] ?? 0;
  const [start, end] = node.range ?? [0, 0];
  if (!isScalar(node) || !node.type?.startsWith('BLOCK')) return end;
  // Of `|+` the blank lines are a part.
  const keepsBlanks = source.slice(start, lineEnd(source, start)).includes('+');
  return start + source.slice(start, end).replace(keepsBlanks ? /\n$/ : /\n+$/, '').length;
}
