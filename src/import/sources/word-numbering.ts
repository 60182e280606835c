/** How items of a level are marked. */
interface WordLevel {
  format: string;
  /** «%1.%2.»: the number of each level in its place. */
  pattern: string;
  start: number;
  /** Font of the sign; empty where none is told. */
  font: string;
}

/** A list of the document; lists with one `abstract` count on from each other. */
interface WordList {
  abstract: string;
  /** Levels, from 0, that this list starts anew. */
  restarts: ReadonlyMap<number, number>;
}

/** A place in a list: the list's number and the level, from 0. */
export interface ListPlace {
  list: string;
  level: number;
}

/** What a Word document tells about its automatic numbers. */
export interface WordNumbering {
  lists: ReadonlyMap<string, WordList>;
  levels: ReadonlyMap<string, readonly (WordLevel | undefined)[]>;
  /** Paragraph styles that are numbered. */
  styles: ReadonlyMap<string, ListPlace>;
}

interface XmlBlock {
  attributes: string;
  inside: string;
}

/** Elements of one name, none of them inside another. */
function blocksOf(xml: string, tag: string): XmlBlock[] {
  const blocks: XmlBlock[] = [];
  const start = new RegExp(`<w:${tag}(\\s[^>]*[^/>])?>`, 'g');
  for (let found = start.exec(xml); found !== null; found = start.exec(xml)) {
    const end = xml.indexOf(`</w:${tag}>`, start.lastIndex);
    if (end < 0) break;
    blocks.push({ attributes: found[1] ?? '', inside: xml.slice(start.lastIndex, end) });
    start.lastIndex = end;
  }
  return blocks;
}

function valueOf(xml: string, tag: string): string | undefined {
  return decode(new RegExp(`<w:${tag}\\s[^>]*?w:val="([^"]*)"`).exec(xml)?.[1]);
}

function decode(text: string | undefined): string | undefined {
  return text
    ?.replaceAll(/&#x([\da-f]{1,5});/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

const attributeOf = (attributes: string, name: string) =>
  new RegExp(`w:${name}="([^"]*)"`).exec(attributes)?.[1];

/** Reads `numbering.xml` and the numbered styles of `styles.xml`; missing parts mean no lists. */
export function readNumbering(parts: ReadonlyMap<string, string>): WordNumbering {
  const part = (name: string) => [...parts].find(([path]) => path.toLowerCase() === name)?.[1] ?? '';
  const xml = part('word/numbering.xml');
  const abstracts = blocksOf(xml, 'abstractNum').map(({ attributes, inside }) => ({
    id: attributeOf(attributes, 'abstractNumId') ?? '',
    inside,
  }));
  const byStyle = new Map(abstracts.map(({ id, inside }) => [valueOf(inside, 'styleLink'), id]));
  const levels = new Map(abstracts.map(({ id, inside }) => [id, readLevels(inside)]));
  const linked = new Map(
    abstracts.map(({ id, inside }) => [id, byStyle.get(valueOf(inside, 'numStyleLink') ?? '') ?? id]),
  );
  const lists = new Map(
    blocksOf(xml, 'num').map(({ attributes, inside }) => {
      const abstract = valueOf(inside, 'abstractNumId') ?? '';
      return [
        attributeOf(attributes, 'numId') ?? '',
        { abstract: linked.get(abstract) ?? abstract, restarts: readRestarts(inside) },
      ];
    }),
  );
  return { lists, levels, styles: readStyles(part('word/styles.xml'), abstracts, lists) };
}

function readLevels(abstract: string): (WordLevel | undefined)[] {
  const levels: (WordLevel | undefined)[] = [];
  for (const { attributes, inside } of blocksOf(abstract, 'lvl')) {
    const level = Number(attributeOf(attributes, 'ilvl') ?? 0);
    if (level > 8) continue;
    const start = Number(valueOf(inside, 'start') ?? 1);
    levels[level] = {
      format: valueOf(inside, 'numFmt') ?? 'decimal',
      pattern: valueOf(inside, 'lvlText') ?? '',
      start: Number.isSafeInteger(start) ? start : 1,
      font: /<w:rFonts\s[^>]*?w:(?:ascii|hAnsi)="([^"]*)"/.exec(inside)?.[1] ?? '',
    };
  }
  return levels;
}

function readRestarts(list: string): ReadonlyMap<number, number> {
  return new Map(
    blocksOf(list, 'lvlOverride').flatMap(({ attributes, inside }) => {
      const start = Number(valueOf(inside, 'startOverride') ?? Number.NaN);
      return Number.isSafeInteger(start)
        ? [[Number(attributeOf(attributes, 'ilvl') ?? 0), start] as const]
        : [];
    }),
  );
}

/** Deepest chain of styles that are based on one another. */
const longestChain = 10;

function readStyles(
  xml: string,
  abstracts: readonly { id: string; inside: string }[],
  lists: WordNumbering['lists'],
): ReadonlyMap<string, ListPlace> {
  const styles = new Map(
    blocksOf(xml, 'style').map(({ attributes, inside }) => [
      attributeOf(attributes, 'styleId') ?? '',
      inside,
    ]),
  );
  const find = (id: string, chain = 0): ListPlace | undefined => {
    const style = styles.get(id);
    if (style === undefined || chain > longestChain) return undefined;
    const list = blocksOf(style, 'numPr').map(({ inside }) => valueOf(inside, 'numId'))[0];
    if (list === undefined) return find(valueOf(style, 'basedOn') ?? '', chain + 1);
    const abstract = abstracts.find((other) => other.id === lists.get(list)?.abstract)?.inside ?? '';
    const linked = blocksOf(abstract, 'lvl').find(({ inside }) => valueOf(inside, 'pStyle') === id);
    const level = linked
      ? attributeOf(linked.attributes, 'ilvl')
      : valueOf(blocksOf(style, 'numPr')[0]?.inside ?? '', 'ilvl');
    return { list, level: Number(level ?? 0) };
  };
  return new Map(
    [...styles.keys()].flatMap((id) => {
      const place = find(id);
      return place === undefined ? [] : [[id, place] as const];
    }),
  );
}

/** Marks the levels so that a paragraph tells its list: mammoth hands on the style that a level names, nothing else. */
export function tagNumbering(xml: string): string {
  const ids = blocksOf(xml, 'num').map(({ attributes }) => attributeOf(attributes, 'numId') ?? '');
  const tagged = ['0', ...ids].map((id) => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `<w:lvl w:ilvl="${level}"><w:pStyle w:val="${listTag({ list: id, level })}"/></w:lvl>`,
    );
    return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
  });
  const lists = ['0', ...ids].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`);
  const root = /<w:numbering\b[^>]*>/.exec(xml)?.[0] ?? '<w:numbering>';
  return `${root}${tagged.join('')}${lists.join('')}</w:numbering>`;
}

function listTag({ list, level }: ListPlace): string {
  return `list ${list} ${level}`;
}

/** The place that `tagNumbering` wrote into a level. */
export function placeOfTag(tag: string | null | undefined): ListPlace | undefined {
  const [, list, level] = /^list (\d+) (\d)$/.exec(tag ?? '') ?? [];
  return list === undefined ? undefined : { list, level: Number(level) };
}
