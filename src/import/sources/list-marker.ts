import type { Element } from 'hast';

const bullets: Readonly<Record<string, string>> = { disc: '•', circle: '◦', square: '▪' };

/** A style or an attribute of a list tells how its items are marked. */
function styleOf({ properties }: Element): string | undefined {
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(String(properties.style ?? ''))?.[1];
  return style?.toLowerCase() ?? (typeof properties.type === 'string' ? properties.type : undefined);
}

/**
 * Signs of the items of a list as a browser shows them.
 * @param level depth of the list, from 1
 * @returns one for each item; undefined for a list without signs
 */
export function listMarkers(list: Element, items: readonly Element[], level: number): (string | undefined)[] {
  const style = styleOf(list);
  if (list.tagName !== 'ol') {
    const bullet = bullets[style ?? ''] ?? (['•', '◦', '▪'][level - 1] || '▪');
    return items.map((item) => (style === 'none' || styleOf(item) === 'none' ? undefined : bullet));
  }
  let count = integer(list.properties.start) ?? 1;
  return items.map((item) => {
    const value = integer(item.properties.value) ?? count;
    count = value + 1;
    return style === 'none' ? undefined : `${formatNumber(value, style ?? 'decimal')}.`;
  });
}

/** Letters that fonts of pictures show as bullets. */
const pictured: Readonly<Record<string, string>> = {
  '-': '–',
  l: '●',
  n: '■',
  q: '❑',
  v: '❖',
  w: '◆',
  Ø: '➢',
  ü: '✓',
  '§': '▪',
};

/**
 * The bullet that Word shows for a sign.
 * @param fonts names of fonts, or styles that name them
 */
export function bulletOfFont(sign: string, fonts: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const letter = code >= 0xf000 && code <= 0xf0ff ? String.fromCodePoint(code - 0xf000) : sign;
  if (letter !== sign || /wingdings|webdings|symbol/i.test(fonts))
    return /^\d/.test(letter) ? letter : (pictured[letter] ?? '•');
  if (sign === '·') return '•';
  return sign === 'o' ? '◦' : sign;
}

function integer(value: unknown): number | undefined {
  const number = Number(value ?? Number.NaN);
  return Number.isSafeInteger(number) ? number : undefined;
}

const latin = 'abcdefghijklmnopqrstuvwxyz';
const russian = 'абвгдежзиклмнопрстуфхцчшщэюя';
const romans: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/**
 * A number of a list item as it is written.
 * @param style of HTML (`a`, `A`, `i`, `I`, `lower-roman`) or of Word (`lowerRoman`, `russianLower`); others are decimal
 */
export function formatNumber(value: number, style: string): string {
  if (value < 1 || value > 3999) return String(value);
  if (/^(?:a|lower-?(?:alpha|latin|letter))$/.test(style) || style === 'lowerLetter')
    return letters(value, latin);
  if (/^(?:A|upper-?(?:alpha|latin)|upperLetter)$/.test(style)) return letters(value, latin).toUpperCase();
  if (style === 'russianLower') return letters(value, russian);
  if (style === 'russianUpper') return letters(value, russian).toUpperCase();
  if (/^(?:i|lower-?roman|lowerRoman)$/.test(style)) return roman(value);
  if (/^(?:I|upper-?roman|upperRoman)$/.test(style)) return roman(value).toUpperCase();
  if (/^decimal-?(?:leading-zero|Zero)$/.test(style)) return String(value).padStart(2, '0');
  return String(value);
}

/** a … z, aa, bb …: as Word goes on. */
function letters(value: number, alphabet: string): string {
  const index = (value - 1) % alphabet.length;
  return (alphabet[index] ?? '').repeat(Math.floor((value - 1) / alphabet.length) + 1);
}

function roman(value: number): string {
  return romans.reduce(
    ({ left, text }, [worth, sign]) => ({
      left: left % worth,
      text: text + sign.repeat(Math.floor(left / worth)),
    }),
    { left: value, text: '' },
  ).text;
}
