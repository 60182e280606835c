import type { Element, ElementContent } from 'hast';
import { judgeLink } from './addresses.ts';
import { isMasked, maskedAngles, unmaskLiteral, unmaskText } from './mask.ts';
import type { Place } from './shape-context.ts';

/** Restores a text; line breaks and addresses in angle brackets become what they stand for. */
export function shapeText(value: string, place: Omit<Place, 'inPhrase'>): ElementContent[] {
  if (!isMasked(value)) return [{ type: 'text', value }];
  if (place.inCode) return [{ type: 'text', value: unmaskLiteral(value) }];
  const nodes: ElementContent[] = [];
  let from = 0;
  const addText = (end?: number) => {
    const text = unmaskText(value.slice(from, end));
    if (text !== '') nodes.push({ type: 'text', value: text });
  };
  for (const match of value.matchAll(maskedAngles)) {
    const node = readMaskedAngle(unmaskLiteral(match[1] ?? ''), place.inLink);
    if (!node) continue;
    addText(match.index);
    nodes.push(node);
    from = match.index + match[0].length;
  }
  addText();
  return nodes;
}

function readMaskedAngle(inner: string, inLink: boolean): Element | undefined {
  if (/^br\s*\/?$/i.test(inner)) return { type: 'element', tagName: 'br', properties: {}, children: [] };
  const isAddress = /^(?:https?|mailto|tel):\S+$/i.test(inner);
  if (inLink || !(isAddress || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(inner))) return undefined;
  const href = isAddress ? inner : `mailto:${inner}`;
  return judgeLink(href) === 'unsafe' ? undefined : link(href, inner);
}

/** A link whose text is what it is. */
export function link(href: string, text: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: encodeAddress(href) },
    children: [{ type: 'text', value: text }],
  };
}

/** Percent-encodes what an address cannot hold; what is encoded already stays. */
function encodeAddress(address: string): string {
  return encodeURI(address).replace(/%25(?=[0-9a-f]{2})/gi, '%');
}
