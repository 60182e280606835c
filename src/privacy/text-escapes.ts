import { invisibleSigns } from '#model/invisible';
import { namedLetters } from './named-letters.ts';

/** Signs that no reader sees, with joiners, variation selectors, accents and marks of old books. */
const unseen = String.raw`[${invisibleSigns}\u0300-\u036F\u0483-\u0489\u200D\uFE00-\uFE0F\u{E0100}-\u{E01EF}]`;
const onlyUnseen = new RegExp(`^${unseen}$`, 'u');

const blank = String.raw`[\u00a0\u2000-\u200a\u202f\u3000]`;
const onlyBlank = new RegExp(`^${blank}$`, 'u');

/** A letter of windows-1251 in an address, beside another one: in UTF-8 no two such bytes follow each other. */
const byte = String.raw`%[C-Fc-f][\dA-Fa-f]`;
const oldByte = String.raw`(?:${byte}|%[ABab]8)`;

/** What is not read as it stands in a source of any kind: invisible characters, entities, escapes (for the flag `u`). */
export const escapes: readonly string[] = [
  String.raw`[иИ]\u0306`,
  unseen,
  String.raw`&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]{2,24});`,
  String.raw`\\u[\dA-Fa-f]{4}`,
  String.raw`\\[!-\/:-@\[-\x60\{-~]`,
  String.raw`%[C-Dc-d][\dA-Fa-f]%[89ABab][\dA-Fa-f]`,
  String.raw`${byte}(?=${oldByte})`,
  String.raw`(?<=${byte})${oldByte}`,
  String.raw`(?<=%[ABab]8)${byte}(?!%[89ABab])`,
  String.raw`%[2-7][\dA-Fa-f]`,
  blank,
];

const entities: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
  ...{ shy: '', zwnj: '', zwj: '', lrm: '', rlm: '', nobreak: '', zerowidthspace: '' },
  ...{ af: '', applyfunction: '', it: '', invisibletimes: '', ic: '', invisiblecomma: '' },
};

/** What is read in place of a piece that one of {@link escapes} matches: a character, or nothing. */
export function decode(piece: string): string {
  if (piece.endsWith('\u0306') && piece.length === 2) return piece.startsWith('И') ? 'Й' : 'й';
  if (onlyBlank.test(piece)) return ' ';
  if (/^&#x/iu.test(piece)) return character(Number.parseInt(piece.slice(3), 16));
  if (piece.startsWith('&#')) return character(Number.parseInt(piece.slice(2), 10));
  if (/^&[a-z]+;$/iu.test(piece)) return named(piece.slice(1, -1));
  if (/^\\u[\dA-Fa-f]{4}$/iu.test(piece)) return character(Number.parseInt(piece.slice(2), 16));
  if (/^\\.$/u.test(piece)) return piece.slice(1);
  if (piece.startsWith('%') && piece.length > 1) return decodePercents(piece);
  return '';
}

/** True for a sign that belongs to the letter before it. */
export function isAccent(piece: string): boolean {
  return /^[\u0300-\u036f]$/u.test(piece);
}

function named(name: string): string {
  return namedLetters.get(name) ?? entities[name.toLowerCase()] ?? ' ';
}

function character(code: number): string {
  if (code === 0xa0) return ' ';
  if (code > 0xffff) return '';
  const sign = String.fromCharCode(code);
  return onlyUnseen.test(sign) ? '' : sign;
}

function decodePercents(piece: string): string {
  const code = Number.parseInt(piece.slice(1), 16);
  if (piece.length === 3 && code >= 0xc0) return String.fromCharCode(code - 0xc0 + 0x410);
  if (/^%a8$/iu.test(piece)) return 'Ё';
  if (/^%b8$/iu.test(piece)) return 'ё';
  try {
    return decodeURIComponent(piece);
  } catch {
    return ' ';
  }
}
