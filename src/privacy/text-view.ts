import { decode, escapes, isAccent } from './text-escapes.ts';

/** A text as a reader sees it, and where each character stands in the source. */
export interface TextView {
  text: string;
  /** Offset in the source of a range of the view. */
  sourceOf(start: number, end: number): { start: number; end: number };
}

const destination = String.raw`(?:<[^<>\n]{0,300}>|(?:[^()\s<]|\([^()\s]{0,100}\)){0,300})`;
const title = String.raw`(?:"[^"]{0,200}"|'[^']{0,200}'|\([^()]{0,200}\))`;

/** Markup that vanishes when the text is shown, also inside a word, and words broken at the end of a line. */
const markup = [
  String.raw`<!--[^<>]{0,200}-->`,
  String.raw`</?[A-Za-z][^<>]{0,300}>`,
  String.raw`\]\(\s{0,9}${destination}(?:\s{1,9}${title})?\s{0,9}\)`,
  String.raw`\]\[[^\[\]]{0,100}\]`,
  String.raw`[*~\x60\[\]]`,
  String.raw`[-\u2010\u2011\u00ad](?<=[A-Za-z\u0400-\u04ff].)\u00ad?[ \t]{0,8}\r?\n[ \t>]{0,40}(?=[A-Za-z\u0400-\u04ff])`,
  String.raw`[-\u2010](?<=[\u0400-\u04ff].) (?=[\u0400-\u04ff])`,
  String.raw`[ \u00a0](?<=(?<![\w\u0400-\u04ff])[\u0400-\u04ff].)(?=[\u0400-\u04ff](?![\w\u0400-\u04ff]))`,
];

const literalPattern = new RegExp(escapes.join('|'), 'gu');
const renderedPattern = new RegExp([...markup, ...escapes].join('|'), 'gu');

/** The text without invisible characters and with entities and escapes decoded; markup stays where it is. */
export function literalView(source: string): TextView {
  return buildView(source, literalPattern);
}

/** The text as {@link literalView} gives it, with the markup gone and the broken words joined. */
export function renderedView(source: string): TextView {
  return buildView(source, renderedPattern);
}

function buildView(source: string, pattern: RegExp): TextView {
  let places: ReturnType<typeof findPlaces> | undefined;
  return {
    text: source.replace(pattern, (piece) => decode(piece)),
    sourceOf: (start, end) => {
      places ??= findPlaces(source, pattern);
      return { start: places.starts[start] ?? source.length, end: places.ends[end - 1] ?? source.length };
    },
  };
}

/** Where each character of the view begins and ends in the source. */
function findPlaces(source: string, pattern: RegExp): { starts: Int32Array; ends: Int32Array } {
  const starts = new Int32Array(source.length + 1);
  const ends = new Int32Array(source.length + 1);
  let length = 0;
  const keep = (count: number, from: number, to: number, step: 0 | 1) => {
    for (let index = 0; index < count; index += 1, length += 1) {
      starts[length] = from + index * step;
      ends[length] = step === 1 ? from + index + 1 : to;
    }
  };
  let position = 0;
  for (const match of source.matchAll(pattern)) {
    const end = match.index + match[0].length;
    keep(match.index - position, position, match.index, 1);
    const shown = decode(match[0]);
    keep(shown.length, match.index, end, 0);
    if (shown === '' && length > 0 && isAccent(match[0])) ends[length - 1] = end;
    position = end;
  }
  keep(source.length - position, position, source.length, 1);
  return { starts, ends };
}
