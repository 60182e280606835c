import { wordSpans } from './html-flow.ts';
import { bulletOfFont, formatNumber } from './list-marker.ts';
import { placeOfTag } from './word-numbering.ts';
import type { ListPlace, WordNumbering } from './word-numbering.ts';

/** An element of a document as mammoth reads it, as far as lists need. */
interface WordElement {
  type: string;
  children?: WordElement[];
  styleId?: string | null;
  styleName?: string | null;
  numbering?: { paragraphStyleId?: string | null } | null;
  highlight?: null;
  value?: string;
}

/**
 * Writes the sign of each list item as a span in front of its paragraph, counted through the document in its order, so
 * that numbers of a column go on from cell to cell; tabs become spans too, as HTML knows no tabs.
 * @param root mammoth's document; it is changed
 */
export function drawWordLists(root: WordElement, numbering: WordNumbering): WordElement {
  const countItem = startCounting(numbering);
  const visit = (element: WordElement): WordElement => {
    if (element.type === 'tab') return span(wordSpans.tab, '\t');
    const place = element.type === 'paragraph' ? placeOf(element, numbering) : undefined;
    const marker = place && countItem(place);
    const children = element.children?.map(visit);
    if (element.type !== 'paragraph')
      return children === undefined ? element : Object.assign(element, { children });
    const sign = marker === undefined ? [] : [span(wordSpans.marker + ((place?.level ?? 0) + 1), marker)];
    return Object.assign(element, { numbering: null, children: [...sign, ...(children ?? [])] });
  };
  return visit(root);
}

function span(styleName: string, value: string): WordElement {
  return { type: 'run', styleId: styleName, styleName, highlight: null, children: [{ type: 'text', value }] };
}

/** A paragraph that names the list 0 is taken out of the list of its style. */
function placeOf({ numbering, styleId }: WordElement, { styles }: WordNumbering): ListPlace | undefined {
  return placeOfTag(numbering?.paragraphStyleId) ?? styles.get(styleId ?? '');
}

function startCounting({ lists, levels }: WordNumbering): (place: ListPlace) => string | undefined {
  const counts = new Map<string, (number | undefined)[]>();
  const restarted = new Set<string>();
  return ({ list, level }) => {
    const found = lists.get(list);
    const formats = levels.get(found?.abstract ?? '');
    const format = formats?.[level];
    if (found === undefined || formats === undefined || format === undefined) return undefined;
    const count = counts.get(found.abstract) ?? [];
    counts.set(found.abstract, count);
    for (const [restart, start] of found.restarts) {
      if (!restarted.has(`${list} ${restart}`) && restart === level) count[restart] = start - 1;
      if (restart === level) restarted.add(`${list} ${restart}`);
    }
    count[level] = (count[level] ?? format.start - 1) + 1;
    count.length = level + 1;
    if (format.format === 'bullet') return bulletOfFont(format.pattern, format.font);
    if (format.format === 'none') return undefined;
    return format.pattern.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return formatNumber(count[at] ?? formats[at]?.start ?? 1, formats[at]?.format ?? 'decimal');
    });
  };
}
