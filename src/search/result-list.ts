import type { TextPart } from './excerpt.ts';
import { markTitle, parseExcerpt } from './excerpt.ts';
import type { Hit, HitGroup } from './hits.ts';
import { kinds, root } from './page-parts.ts';

/** How many results of a group are shown at once: of several groups and of the only one. */
const shownOfMany = 3;
const shownOfOne = 10;

function build(name: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const node = document.createElement(name);
  node.className = className;
  node.append(...content);
  return node;
}

function buildParts(parts: readonly TextPart[]): (Node | string)[] {
  return parts.map(([text, marked]) => (marked ? build('mark', '', text) : text));
}

function buildItem({ page, result }: Hit, asked: readonly string[]): HTMLElement {
  const link = build('a', '', ...buildParts(markTitle(page.title, asked)));
  link.setAttribute('href', root + page.address);
  const item = build('li', 'hit', link, build('span', 'note', page.years.join(', ')));
  if (result) {
    const text = build('p', 'excerpt');
    item.append(text);
    // What nobody scrolls to is not loaded; without its text a result still leads where it should.
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      result.data().then(
        ({ excerpt }) => text.replaceChildren(...buildParts(parseExcerpt(excerpt))),
        () => text.remove(),
      );
    });
    observer.observe(item);
  }
  return item;
}

/**
 * Takes what was found of one kind; returns its part of the results, with the rest behind a button. The heading is a
 * copy of the kind's choice: icon, name and number.
 * @param asked the words searched for
 * @param only whether there is no other group
 */
export function buildGroup({ kind, hits }: HitGroup, asked: readonly string[], only: boolean): HTMLElement {
  const shown = only ? shownOfOne : shownOfMany;
  const items = (part: readonly Hit[]) => part.map((hit) => buildItem(hit, asked));
  const choice = [...kinds].find(({ value }) => value === kind)?.parentElement;
  const [, ...heading] = [...(choice?.children ?? [])].map((node) => node.cloneNode(true));
  const list = build('ol', '', ...items(hits.slice(0, shown)));
  list.setAttribute('role', 'list');
  const group = build('section', 'hits', build('h2', '', ...heading), list);
  if (hits.length > shown) {
    const more = build('button', 'more', `Показать все ${hits.length}`);
    more.onclick = () => {
      list.append(...items(hits.slice(shown)));
      list.children[shown]?.querySelector('a')?.focus();
      more.remove();
    };
    group.append(more);
  }
  return group;
}
