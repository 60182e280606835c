import { judgeLink } from '#entries/body/addresses';
import { escapeText } from './escape-text.ts';
import { attributeOf, isUnseen, tagOf } from './html-node.ts';
import type { HtmlNode } from './html-node.ts';

/** Words with one look. */
interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
  address?: string;
}

type Look = Omit<Run, 'text'>;

/** Words between blocks → Markdown of one paragraph; a break of the line stays one. */
export function convertWords(nodes: readonly HtmlNode[]): string {
  const runs = merge(nodes.flatMap((node) => runsOf(node, { bold: false, italic: false })));
  const text = runs.map(formatRun).join('');
  return text
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()
    .replaceAll('\n', '<br>\n');
}

/** Whether anything in the words looks otherwise than plain. */
export function hasLook(nodes: readonly HtmlNode[]): boolean {
  return nodes
    .flatMap((node) => runsOf(node, { bold: false, italic: false }))
    .some(
      ({ text, bold, italic, address }) => text.trim() !== '' && (bold || italic || address !== undefined),
    );
}

function runsOf(node: HtmlNode, look: Look): Run[] {
  if (isUnseen(node)) return [];
  if (node.nodeType === 3) return [{ ...look, text: (node.nodeValue ?? '').replace(/[^\S\u00A0]+/g, ' ') }];
  const tag = tagOf(node);
  if (tag === 'br') return [{ text: '\n', bold: false, italic: false }];
  const inner = lookOf(node, tag, look);
  return Array.from(node.childNodes).flatMap((child) => runsOf(child, inner));
}

function lookOf(node: HtmlNode, tag: string, { bold, italic, ...rest }: Look): Look {
  const style = attributeOf(node, 'style');
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1];
  const slant = /font-style:\s*(\w+)/i.exec(style)?.[1];
  return {
    ...rest,
    bold: weight === undefined ? bold || tag === 'b' || tag === 'strong' : /^(?:bold|[6-9]00)/.test(weight),
    italic: slant === undefined ? italic || tag === 'i' || tag === 'em' : /^(?:italic|oblique)/.test(slant),
    ...(tag === 'a' && isAddress(attributeOf(node, 'href')) ? { address: attributeOf(node, 'href') } : {}),
  };
}

function isAddress(href: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(href) && judgeLink(href) !== 'unsafe';
}

/** Neighbours with one look become one; blanks between two of them take their look. */
function merge(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last !== undefined && isSame(last, run))
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') merged.push(run);
  }
  return merged;
}

function isSame(first: Run, second: Run): boolean {
  return (
    first.text !== '\n' &&
    second.text !== '\n' &&
    first.bold === second.bold &&
    first.italic === second.italic &&
    first.address === second.address
  );
}

/** Marks stand close to the words: blanks at the edges go outside. */
function formatRun({ text, bold, italic, address }: Run): string {
  if (text === '\n') return '\n';
  const words = text.trim();
  if (words === '') return text;
  const [before = '', after = ''] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]];
  const mark = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  const marked = `${mark}${escapeText(words)}${mark}`;
  if (address === undefined) return `${before}${marked}${after}`;
  const target = address.replace(/[\s()<>\\]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  );
  return `${before}[${marked}](${target})${after}`;
}
