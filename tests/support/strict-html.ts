/** Every element and attribute that a page may get from a body. Written anew: the code under test has its own list. */
const allowed: Readonly<Record<string, string>> = {
  ...{ a: 'href title rel id class data-footnote-ref aria-describedby aria-label', blockquote: '', br: '' },
  ...{ cite: '', code: 'class', del: '', div: 'class tabindex role aria-label', em: '', figcaption: '' },
  ...{ figure: 'class', h2: 'id', h3: 'id', h4: 'id', h5: 'id', h6: 'id', hr: '' },
  ...{ img: 'src alt title width height loading', input: 'type disabled checked aria-label', li: 'id class' },
  ...{ ol: 'start', p: 'class', pre: '', section: 'class', span: 'class', strong: '', sup: '', table: '' },
  ...{ tbody: '', td: 'class', th: 'scope class', thead: '', tr: '', ul: 'class' },
};
const voidTags = new Set(['br', 'hr', 'img', 'input']);
const inlineTags = new Set(['a', 'cite', 'code', 'del', 'em', 'img', 'input', 'span', 'strong', 'sup']);
const classes =
  /^(?:callout(?:-title|-info|-important|-tip)?|quote|figure|result|unpublished|document-link|person-link|footnotes|footnote-back|table-scroll|align-(?:left|center|right)|contains-task-list|task-list-item|language-[\w+-]+)$/;
/** With a hyphen or a digit first: none is a name that scripts look up or the id of a part of the page. */
const ids = /^(?:razdel|\d[a-z0-9]*|[a-z0-9]+(?:-[a-z0-9]+)+|fn-\d+|fnref-\d+(?:-\d+)?)$/;
const tagForm = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"]*")?)*)>/y;
const attributeForm = / ([a-z-]+)(?:="([^"]*)")?/g;
/** Controls and signs that nobody sees, by their Unicode category; the joiner of emojis is not among them. */
const unseen = /(?!\u200D)[\p{Cf}\p{Cs}]|(?![\t\r\n])\p{Cc}/u;

/** What came of a body: everything that must not stand in its HTML, and the text that a reader sees. */
export interface StrictHtml {
  offences: string[];
  /** Elements where a page cannot have them: harmless, since a browser moves them, but not what was written. */
  torn: string[];
  /** One line per block. */
  text: string;
  elements: number;
}

/**
 * Reads serialised HTML as narrowly as can be: tags of the allow-list in their exact form, closed in their order, and
 * text in which every `<` and `&` is escaped. Whatever else stands there is an offence, so no parser can be misled.
 */
export function readStrictHtml(html: string): StrictHtml {
  const offences: string[] = [];
  const torn: string[] = [];
  const text: string[] = [];
  const open: string[] = [];
  let elements = 0;
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const words = html.slice(at, next < 0 ? html.length : next);
    if (/&(?!#x[0-9A-F]+;)/.test(words)) offences.push(`a bare &: ${words.slice(0, 60)}`);
    if (unseen.test(decode(words))) offences.push(`an unseen sign: ${JSON.stringify(words.slice(0, 60))}`);
    text.push(decode(words).replace(/[ \t\r\n]+/g, ' '));
    if (next < 0) break;
    tagForm.lastIndex = next;
    const [tag = '', slash, name = '', attributes = ''] = tagForm.exec(html) ?? [];
    if (tag === '')
      return { offences: [...offences, `no tag: ${html.slice(next, next + 60)}`], torn, text: '', elements };
    if (!inlineTags.has(name)) text.push('\n');
    if (slash === '/') {
      if (open.pop() !== name || attributes !== '') offences.push(`closed out of order: ${tag}`);
    } else {
      elements += 1;
      offences.push(...elementOffences(name, attributes));
      if (isTorn(name, open)) torn.push(`${name} in ${open.join(' ')}`);
      if (!voidTags.has(name)) open.push(name);
    }
    at = next + tag.length;
  }
  if (open.length > 0) offences.push(`never closed: ${open.join(' ')}`);
  return {
    offences,
    torn,
    text: text
      .join('')
      .replace(/ *\n[\n ]*/g, '\n')
      .trim(),
    elements,
  };
}

function isTorn(name: string, open: readonly string[]): boolean {
  const inside = inlineTags.has(name) || name === 'br' ? ['a'] : ['p', 'a', 'h2', 'h3', 'h4', 'h5', 'h6'];
  return (name === 'a' || inside.length > 1) && inside.some((parent) => open.includes(parent));
}

function elementOffences(name: string, attributes: string): string[] {
  const names = allowed[name];
  if (names === undefined) return [name];
  const offences = Array.from(attributes.matchAll(attributeForm), ([, attribute = '', value = '']) => {
    if (!names.split(' ').includes(attribute)) return `${name}.${attribute}`;
    if (/&(?!#x[0-9A-F]+;)/.test(value)) return `${name}.${attribute} with a bare &`;
    return valueOffence(name, attribute, decode(value));
  });
  return offences.filter((offence) => offence !== '');
}

function valueOffence(name: string, attribute: string, value: string): string {
  const at = `${name}.${attribute}=${value}`;
  if (unseen.test(value)) return at;
  if (attribute === 'class') return value.split(' ').every((item) => classes.test(item)) ? '' : at;
  if (attribute === 'id') return ids.test(value) ? '' : at;
  if (attribute === 'src') return /^\/img\/[a-z]+\.webp$/.test(value) ? '' : at;
  if (attribute === 'href') return addressOffence(value) ? at : '';
  return '';
}

/** Decides by the platform's own parser of addresses, which reads them as a browser does. */
function addressOffence(href: string): boolean {
  const page = 'https://rodnik.example/nastavnichestvo/novosti/a/';
  if (!URL.canParse(href, page)) return false;
  const { protocol, host, username, password } = new URL(href, page);
  if (protocol === 'mailto:' || protocol === 'tel:') return false;
  if (!['https:', 'http:'].includes(protocol) || username !== '' || password !== '') return true;
  return host !== 'rodnik.example' && !/^https?:\/\/[^/\\]/i.test(href);
}

function decode(text: string): string {
  return text.replace(/&#x([0-9A-F]+);/g, (_all, hex: string) => String.fromCodePoint(parseInt(hex, 16)));
}
