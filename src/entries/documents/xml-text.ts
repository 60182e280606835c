/** Elements behind which a word cannot go on; runs inside them are joined, however often a name is split. */
const blocks = new Set(
  (
    'p h si is c v tr tc row br cr line-break table-row table-cell covered-table-cell comment author creator ' +
    'date title desc'
  ).split(' '),
);

/** Attributes that people read or that say who wrote: alternative texts, names of sheets, reviewers, fields. */
const readAttribute =
  /^(?:author|descr|title|alt|name|tooltip|userName|displayName|initials|instr|string-value|href|string|displayText|prompt)$/i;

const attribute = /(?<![\w.-])([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** A letter that no keyword has: a value with it holds words, whatever the attribute is called. */
const foreignLetter = /(?=\P{ASCII})\p{L}/u;

/** Elements that name fonts and the program's own styles: «Georgia» is nobody. */
const ownNames = new Set(['font', 'font-face', 'lsdException']);

/** Text of an XML part as its paragraphs give it, and separately what its attributes say. */
export interface XmlText {
  text: string;
  attributes: Set<string>;
}

/**
 * Reads a part of an office document. Never throws; markup that is no XML is read as far as it goes.
 * @param everyElement true for parts with properties, where each element is a value of its own
 */
export function readXmlText(xml: string, everyElement = false): XmlText {
  const attributes = new Set<string>();
  const parts: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open !== at) parts.push(decodeEntities(xml.slice(at, open < 0 ? xml.length : open)));
    if (open < 0) break;
    const cdata = xml.startsWith('<![CDATA[', open);
    const closing = cdata ? ']]>' : xml.startsWith('<!--', open) ? '-->' : '>';
    const close = xml.indexOf(closing, open);
    const end = close < 0 ? xml.length : close + closing.length;
    if (cdata) parts.push(xml.slice(open + 9, close < 0 ? xml.length : close));
    else if (closing === '>') parts.push(readTag(xml.slice(open + 1, end - 1), everyElement, attributes));
    at = end;
  }
  return { text: parts.join(''), attributes };
}

/** What stands in the text in place of a tag. */
function readTag(tag: string, everyElement: boolean, attributes: Set<string>): string {
  const [, slash, name = ''] = /^(\/?)(?:[\w.-]+:)?([\w.-]+)/.exec(tag) ?? [];
  for (const [, key = '', double, single] of tag.matchAll(attribute)) {
    const value = decodeEntities(double ?? single ?? '');
    if (foreignLetter.test(value) || (readAttribute.test(key) && !ownNames.has(name))) attributes.add(value);
  }
  if (name === 'noBreakHyphen') return '-';
  if (name === 'tab' || name === 's') return ' ';
  const ends = slash === '/' || tag.endsWith('/');
  return ends && (everyElement || blocks.has(name)) ? '\n' : '';
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
