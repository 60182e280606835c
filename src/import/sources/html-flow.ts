import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { cleanText } from '../table/clean-cell.ts';
import type { Replacements } from './html-footnotes.ts';
import type { LineFlow } from './html-lines.ts';
import { bulletOfFont, listMarkers } from './list-marker.ts';

/** Where what is read goes to. */
export interface HtmlFlow {
  lines: LineFlow;
  replacements: Replacements;
  addTable(table: Element): void;
  addFigure(alt: string): void;
  addHidden(): void;
}

/** Where in the markup a node stands. */
interface Surroundings {
  /** Lists around it. */
  depth: number;
  preformatted: boolean;
  /** Level of Word's list paragraph around it, from 1. */
  wordLevel: number;
}

const unread = new Set(
  'head script style template title svg math object embed iframe audio video canvas select datalist'.split(
    ' ',
  ),
);
const blocks = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'header hr html legend main menu nav p pre section summary'
  ).split(' '),
);

/** Names of the spans that the Word reader draws: tabs, and signs of lists with their level. */
export const wordSpans = { tab: 'hard-tab', marker: 'list-marker-' } as const;

/** Reads a node and everything in it. */
export function walkHtml(
  node: Nodes,
  flow: HtmlFlow,
  around: Surroundings = { depth: 0, preformatted: false, wordLevel: 1 },
): void {
  const replaced = flow.replacements.get(node);
  if (replaced !== undefined) flow.lines.write(replaced);
  else if (node.type === 'text') writeText(node.value, flow.lines, around.preformatted);
  else if (node.type === 'element') walkElement(node, flow, around);
  else if ('children' in node) for (const child of node.children) walkHtml(child, flow, around);
}

function walkElement(element: Element, flow: HtmlFlow, around: Surroundings): void {
  const { tagName, properties } = element;
  const style = String(properties.style ?? '');
  const walkInside = (inside = around) => {
    for (const child of element.children) walkHtml(child, flow, inside);
  };
  if (unread.has(tagName)) return;
  if (properties.hidden === true || /(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(style)) {
    if (cleanText(toString(element)) !== '') flow.addHidden();
  } else if (tagName === 'br') flow.lines.breakLine();
  else if (tagName === 'img') flow.addFigure(cleanText(String(properties.alt ?? '')));
  else if (tagName === 'input' && properties.type === 'checkbox') {
    flow.lines.write(properties.checked === true ? '☑ ' : '☐ ');
  } else if (tagName === 'table') flow.addTable(element);
  else if (tagName === 'ul' || tagName === 'ol') walkList(element, flow, around);
  else if (/^h[1-6]$/.test(tagName)) {
    flow.lines.endBlock();
    flow.lines.setHeading(Number(tagName[1]));
    walkInside();
    flow.lines.endBlock();
    flow.lines.setHeading(undefined);
  } else if (tagName === 'sup') flow.lines.write(superscript(element, flow.replacements));
  else if (!walkWordSpan(element, style, flow, around)) {
    if (!blocks.has(tagName)) return walkInside();
    flow.lines.endBlock();
    const before = flow.lines.lines.length;
    const inItem = flow.lines.hasItem();
    walkInside({
      ...around,
      preformatted: around.preformatted || tagName === 'pre',
      wordLevel: Number(/mso-list:[^;]*level(\d)/i.exec(style)?.[1] ?? around.wordLevel),
    });
    if (inItem) flow.lines.endBlock();
    else flow.lines.endItem();
    if (tagName === 'p' && flow.lines.lines.length === before) flow.lines.breakLine();
  }
}

/** A tab right between two words is not a blank of the markup: LibreOffice writes it for the tab of a paragraph. */
function writeText(value: string, lines: LineFlow, preformatted: boolean): void {
  if (!preformatted) return lines.write(value.replaceAll(/(?<!\S)\t+|\t+(?!\S)|[ \r\n\f]+/g, ' '));
  const [first = '', ...rest] = value.split(/\r?\n/);
  lines.write(first);
  for (const line of rest) {
    lines.breakLine();
    lines.write(line);
  }
}

function walkList(list: Element, flow: HtmlFlow, around: Surroundings): void {
  const level = around.depth + 1;
  const children = list.children.filter((child) => child.type === 'element');
  const markers = listMarkers(
    list,
    children.filter(({ tagName }) => tagName === 'li'),
    level,
  ).values();
  flow.lines.endBlock();
  for (const child of children) {
    const marker = child.tagName === 'li' ? markers.next().value : undefined;
    if (flow.replacements.has(child)) continue;
    if (marker !== undefined) flow.lines.beginItem(marker, level);
    for (const node of child.tagName === 'li' ? child.children : [child]) {
      walkHtml(node, flow, { ...around, depth: level });
    }
    flow.lines.endBlock();
    if (marker !== undefined) flow.lines.endItem();
  }
}

/** Signs of lists that Word draws with spans, tabs that it draws, and the same of the Word reader. */
function walkWordSpan(element: Element, style: string, flow: HtmlFlow, around: Surroundings): boolean {
  if (element.tagName !== 'span') return false;
  const names = Array.isArray(element.properties.className) ? element.properties.className.map(String) : [];
  const level = names.find((name) => name.startsWith(wordSpans.marker))?.slice(wordSpans.marker.length);
  const text = toString(element);
  if (level !== undefined) flow.lines.beginItem(cleanText(text), Number(level));
  else if (/mso-list\s*:\s*ignore/i.test(style)) {
    flow.lines.beginItem(bulletOfFont(cleanText(text), toStyle(element)), around.wordLevel);
  } else if (names.includes(wordSpans.tab)) flow.lines.write(text);
  else if (/mso-tab-count/i.test(style)) flow.lines.write('\t');
  else return false;
  return true;
}

function toStyle(node: Nodes): string {
  const own = node.type === 'element' ? String(node.properties.style ?? '') : '';
  return 'children' in node ? own + node.children.map(toStyle).join('') : own;
}

const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789()+'].map((sign, index) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺'[index] ?? sign]),
);

/** «2023¹», not «20231»; letters stay as they are. */
function superscript(element: Element, replacements: Replacements): string {
  const text = replacedText(element, replacements);
  return /^[\d()+\s]+$/.test(text) ? [...cleanText(text)].map((sign) => raised[sign] ?? sign).join('') : text;
}

function replacedText(node: Nodes, replacements: Replacements): string {
  const replaced = replacements.get(node);
  if (replaced !== undefined) return replaced;
  return 'children' in node
    ? node.children.map((child) => replacedText(child, replacements)).join('')
    : toString(node);
}
