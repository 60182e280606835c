/** A text as a reader sees it, and where each character stands in the source. */
export interface TextView {
  text: string;
  /** Offset in the source of a range of the view. */
  sourceOf(start: number, end: number): { start: number; end: number };
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  shy: '',
  zwnj: '',
  zwj: '',
};

/** What is not read as it stands in a source of any kind: invisible characters, entities, escapes. */
const escapes = [
  String.raw`[иИ]\u0306`,
  String.raw`[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0300-\u036f]`,
  String.raw`&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]{2,8});`,
  String.raw`\\u[\dA-Fa-f]{4}`,
  String.raw`\\[!-/:-@\[-\x60{-~]`,
  String.raw`%[C-Dc-d][\dA-Fa-f]%[89ABab][\dA-Fa-f]`,
  String.raw`%[2-7][\dA-Fa-f]`,
  String.raw`[\u00a0\u2000-\u200a\u202f\u3000]`,
];

/** Markup that vanishes when the text is shown, also inside a word, and words broken at the end of a line. */
const markup = [
  String.raw`<!--[^<>]{0,200}-->`,
  String.raw`</?[A-Za-z][^<>]{0,300}>`,
  String.raw`\]\([^()\s]{0,300}\)`,
  String.raw`\]\[[^\[\]]{0,100}\]`,
  String.raw`[*~\x60\[\]]`,
  String.raw`[-\u2010\u2011\u00ad](?<=[A-Za-z\u0400-\u04ff].)\u00ad?[ \t]{0,8}\r?\n[ \t>]{0,40}(?=[A-Za-z\u0400-\u04ff])`,
  String.raw`[-\u2010](?<=[\u0400-\u04ff].) (?=[\u0400-\u04ff])`,
  String.raw`[ \u00a0](?<=(?<![\w\u0400-\u04ff])[\u0400-\u04ff].)(?=[\u0400-\u04ff](?![\w\u0400-\u04ff]))`,
];

const literalPattern = new RegExp(escapes.join('|'), 'g');
const renderedPattern = new RegExp([...markup, ...escapes].join('|'), 'g');

/** The text without invisible characters and with entities and escapes decoded; markup stays where it is. */
export function literalView(source: string): TextView {
  return buildView(source, literalPattern);
}

/** The text as {@link literalView} gives it, with the markup gone and the broken words joined. */
export function renderedView(source: string): TextView {
  return buildView(source, renderedPattern);
}

function buildView(source: string, pattern: RegExp): TextView {
  const parts: string[] = [];
  const starts = new Int32Array(source.length + 1);
  const ends = new Int32Array(source.length + 1);
  let length = 0;
  const keep = (text: string, from: number, to: number, step: 0 | 1) => {
    parts.push(text);
    for (let index = 0; index < text.length; index += 1, length += 1) {
      starts[length] = from + index * step;
      ends[length] = step === 1 ? from + index + 1 : to;
    }
  };
  let position = 0;
  for (const match of source.matchAll(pattern)) {
    const end = match.index + match[0].length;
    keep(source.slice(position, match.index), position, match.index, 1);
    const shown = decode(match[0]);
    keep(shown, match.index, end, 0);
    if (shown === '' && length > 0 && /^[\u0300-\u036f]$/u.test(match[0])) ends[length - 1] = end;
    position = end;
  }
  keep(source.slice(position), position, source.length, 1);
  return {
    text: parts.join(''),
    sourceOf: (start, end) => ({
      start: starts[start] ?? source.length,
      end: ends[end - 1] ?? source.length,
    }),
  };
}

/** What is read in place of a piece of source: a character, or nothing. */
function decode(piece: string): string {
  if (piece.endsWith('\u0306') && piece.length === 2) return piece.startsWith('И') ? 'Й' : 'й';
  if (/^[\u00a0\u2000-\u200a\u202f\u3000]$/u.test(piece)) return ' ';
  if (/^&#x/iu.test(piece)) return character(Number.parseInt(piece.slice(3), 16));
  if (piece.startsWith('&#')) return character(Number.parseInt(piece.slice(2), 10));
  if (/^&[a-z]+;$/iu.test(piece)) return entities[piece.slice(1, -1).toLowerCase()] ?? ' ';
  if (/^\\u[\dA-Fa-f]{4}$/iu.test(piece)) return character(Number.parseInt(piece.slice(2), 16));
  if (/^\\.$/u.test(piece)) return piece.slice(1);
  if (piece.startsWith('%') && piece.length > 1) return decodePercents(piece);
  return '';
}

function character(code: number): string {
  if (code === 0xa0) return ' ';
  const invisible = code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x300 && code <= 0x36f);
  return invisible || code > 0xffff || code === 0 ? '' : String.fromCharCode(code);
}

function decodePercents(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return ' ';
  }
}
