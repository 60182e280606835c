/** A tag as a browser's tokenizer finds it. */
export interface HtmlTag {
  /** Small letters. */
  name: string;
  kind: 'start' | 'end';
  /** Written with a slash at its end, which only foreign elements heed. */
  closed: boolean;
}

const raw = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));
const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13 && code !== 11);
const slash = 47;
const equals = 61;
const greater = 62;

/**
 * Tags of HTML in their order. What stands in comments, scripts, styles and in values of attributes is no tag.
 * @param isForeign true while an element of another language (svg, math) is open: there, nothing is raw text
 */
export function* findTags(html: string, isForeign: () => boolean): Generator<HtmlTag> {
  const nameOf = /[a-z][^\s/>]*/iy;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = endOfComment(html, at);
      continue;
    }
    const kind = html.charCodeAt(at + 1) === slash ? 'end' : 'start';
    nameOf.lastIndex = at + (kind === 'end' ? 2 : 1);
    const name = nameOf.exec(html)?.[0];
    if (name === undefined) {
      const bogus = /[!?/]/.test(html[at + 1] ?? '') ? html.indexOf('>', at) : at;
      if (bogus < 0) return;
      at = bogus + 1;
      continue;
    }
    at = endOfTag(html, nameOf.lastIndex);
    const lower = name.toLowerCase();
    yield { name: lower, kind, closed: html.charCodeAt(at - 2) === slash };
    if (kind === 'start' && raw.has(lower) && !isForeign()) {
      const end = new RegExp(`</${lower}[\\s/>]`, 'gi');
      end.lastIndex = at;
      const found = end.exec(html);
      if (found === null) return;
      at = found.index;
    }
  }
}

function endOfComment(html: string, at: number): number {
  if (html.startsWith('<!-->', at)) return at + 5;
  if (html.startsWith('<!--->', at)) return at + 6;
  const end = /--!?>/g;
  end.lastIndex = at + 4;
  return end.exec(html) === null ? html.length : end.lastIndex;
}

/** The place behind the tag whose name ends at `from`. */
function endOfTag(html: string, from: number): number {
  let at = from;
  const skip = (goesOn: (code: number) => boolean) => {
    while (at < html.length && goesOn(html.charCodeAt(at))) at += 1;
  };
  while (at < html.length) {
    skip((code) => isBlank(code) || code === slash);
    if (html.charCodeAt(at) === greater) return at + 1;
    at += 1;
    skip((code) => !isBlank(code) && code !== slash && code !== greater && code !== equals);
    skip(isBlank);
    if (html.charCodeAt(at) !== equals) continue;
    at += 1;
    skip(isBlank);
    const quote = html[at];
    if (quote === '"' || quote === "'") {
      const end = html.indexOf(quote, at + 1);
      at = end < 0 ? html.length : end + 1;
    } else skip((code) => !isBlank(code) && code !== greater);
  }
  return html.length;
}
