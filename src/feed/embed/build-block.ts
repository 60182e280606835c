import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { formatDate } from '#messages/format';
import { bindWords } from '#messages/format-display';
import type { SchoolView } from '#section/types';
import { absoluteUrl } from '../addresses.ts';
import type { Place } from '../addresses.ts';

/** A link of the block. */
interface BlockLink {
  title: string;
  /** Relative to the base path. */
  address: string;
  note?: string;
}

/** What the home page tells at a glance. */
export interface BlockSummary {
  school: SchoolView;
  /** Calendar date «по состоянию на». */
  asOf: string;
  numbers: { value: number; label: string; address: string }[];
  running: BlockLink[];
  latest: BlockLink[];
  coming: BlockLink[];
}

/** Looks that the host's own style does not give; nothing is lost without them, no font and no colour but the line's. */
const styles = {
  block: 'border:1px solid #8888;border-radius:12px;padding:1em 1.25em;margin:1em 0;overflow-wrap:anywhere',
  head: 'margin:0 0 .6em;font-size:1.25em;line-height:1.25',
  numbers:
    'display:grid;grid-template-columns:repeat(auto-fill,minmax(min(max(8em,30%),100%),1fr));gap:.6em 1em;list-style:none;margin:0;padding:0',
  item: 'list-style:none;margin:0;padding:0',
  number: 'display:block;font-size:1.7em;line-height:1.2',
  part: 'margin:1em 0 .25em',
  list: 'margin:0;padding-left:1.2em',
} as const;

/**
 * The section's summary as a piece of HTML for a page of another site: without scripts, pictures and requests; links
 * are absolute. A block that was pasted does not change, so it says of which day it is.
 * @param styled with the looks as `style` attributes; without, for our own page, whose policy allows none
 */
export function buildBlock(summary: BlockSummary, place: Place, { styled = true } = {}): string {
  const { school, asOf, numbers } = summary;
  const look = (name: keyof typeof styles) => (styled ? { style: styles[name] } : {});
  const link = ({ title, address }: BlockLink) =>
    element('a', { href: absoluteUrl(place, address) }, bindWords(title));
  const item = (ref: BlockLink) =>
    element('li', {}, link(ref), ...(ref.note === undefined ? [] : [`\u00A0– ${bindWords(ref.note)}`]));
  const part = (title: string, refs: BlockLink[]) =>
    refs.length === 0
      ? []
      : [
          element('p', { className: ['nst-part'], ...look('part') }, element('strong', {}, title)),
          element('ul', { className: ['nst-list'], ...look('list') }, ...refs.map(item)),
        ];
  const block = element(
    'section',
    { className: ['nst-block'], lang: 'ru', ...look('block') },
    element(
      'h2',
      { className: ['nst-head'], ...look('head') },
      link({ title: `Наставничество: ${school.shortName}`, address: '' }),
    ),
    ...(numbers.length === 0
      ? []
      : [
          element(
            'ul',
            { className: ['nst-numbers'], ...look('numbers') },
            ...numbers.map(({ value, label, address }) =>
              element(
                'li',
                look('item'),
                element('b', look('number'), `${value} `),
                link({ title: label, address }),
              ),
            ),
          ),
        ]),
    ...part('Сейчас идут программы', summary.running),
    ...part('Новое', summary.latest),
    ...part('Скоро', summary.coming),
    element(
      'p',
      { className: ['nst-note'], ...look('part') },
      link({ title: 'Весь раздел «Наставничество»', address: '' }),
      element('br', {}),
      'По состоянию на ',
      element('time', { dateTime: asOf }, formatDate(asOf)),
    ),
  );
  return `${toHtml(block)}\n`;
}

function element(
  tagName: string,
  properties: Element['properties'],
  ...children: (ElementContent | string)[]
): Element {
  const nodes = children.map(toNode);
  // What holds blocks has them on lines of their own: a webmaster reads the code.
  const lines = tagName === 'section' || tagName === 'ul';
  return {
    ...{ type: 'element', tagName, properties },
    children: lines ? [toNode('\n'), ...nodes.flatMap((node) => [node, toNode('\n')])] : nodes,
  };
}

function toNode(child: ElementContent | string): ElementContent {
  return typeof child === 'string' ? { type: 'text', value: child } : child;
}
