import type { WrittenTag } from './component-tag.ts';
import { maxComponents, maxDepth } from './guards.ts';

/** A component from its opening to its closing tag; `close` is absent for `<X />`. */
export interface ComponentSpan {
  open: WrittenTag;
  close?: WrittenTag;
}

export interface Pairing {
  spans: ComponentSpan[];
  /** Tags without their counterpart, never finished, or around nothing. */
  broken: WrittenTag[];
  /** Opening tags nested deeper than `maxDepth`; their contents stay. */
  tooDeep: WrittenTag[];
  /** Components after the first `maxComponents`; their contents stay. */
  tooMany: ComponentSpan[];
}

/** Finds the closing tag of every opening one, so that the parser is only given what is balanced. */
export function pairTags(tags: readonly WrittenTag[]): Pairing {
  const result: Pairing = { spans: [], broken: [], tooDeep: [], tooMany: [] };
  const open: WrittenTag[] = [];
  for (const tag of tags) {
    if (tag.end === tag.start || isVoidResult(tag)) result.broken.push(tag);
    else if (tag.form === 'void') result.spans.push({ open: tag });
    else if (tag.form === 'open') open.push(tag);
    else closeTag(tag, open, result);
  }
  result.broken.push(...open);
  result.spans.sort((a, b) => a.open.start - b.open.start);
  result.tooMany = result.spans.splice(maxComponents);
  return result;
}

/** `<ResultBlock />` marks nothing: what it was meant to mark stands outside of it. */
function isVoidResult({ name, form }: WrittenTag): boolean {
  return name === 'ResultBlock' && form === 'void';
}

function closeTag(close: WrittenTag, open: WrittenTag[], result: Pairing): void {
  const index = open.findLastIndex((tag) => tag.name === close.name);
  const partner = open[index];
  if (!partner) {
    result.broken.push(close);
    return;
  }
  result.broken.push(...open.splice(index).slice(1));
  if (index >= maxDepth) result.tooDeep.push(partner);
  else result.spans.push({ open: partner, close });
}
