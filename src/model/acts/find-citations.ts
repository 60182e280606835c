import type { ActType } from './act.ts';
import { afterSign, numberEnd, parseActNumber, withLetters } from './act-number.ts';
import type { ActNumber } from './act-number.ts';
import { dateAfter, dateBefore } from './cited-date.ts';
import { kindBefore } from './cited-kind.ts';

/** What a text says of an act that it cites by its number. */
export interface Citation {
  number: ActNumber;
  /** Missing where no word for a kind governs the number. */
  documentType?: ActType;
  /** Lower case; empty where none is named. */
  issuer: string;
  /** `YYYY-MM-DD` as cited, missing where none stands beside the number. */
  date?: string;
  /** The title, quoted or not, that stands with the number; lower case, cut off, may hold more. */
  title: string;
  /** Where the citation begins in the text, and what it says there, on one line. */
  offset: number;
  text: string;
}

const sign = String.raw`(?:№|(?<![\p{L}\p{N}])N)`;
const candidate = new RegExp(
  String.raw`${sign}\s{0,3}(?<signed>${afterSign})${numberEnd}|(?<![\p{L}\p{N}_/.=-])(?<bare>${withLetters})${numberEnd}`,
  'gu',
);

/** Digits with slashes between them, the heart of every number. */
const core = /\d{1,6}(?:\s?\/\s?\d{1,6}){0,2}/g;

/** How far from its digits a number's sign and letters stand. */
const margin = 16;

/** How far before a number its date, kind and title may stand. */
const reach = 900;
/** How much of a title that follows a number is looked at. */
const titleReach = 200;

/**
 * Finds the acts that a text cites by their numbers, with the kind, issuer, date and title that stand beside them in
 * whatever order.
 * @param isWanted tells the digits of acts, as `1128/08`, from those of anything else: asked before anything is read
 */
export function findCitations(text: string, isWanted: (digits: string) => boolean = () => true): Citation[] {
  return [...text.matchAll(core)].flatMap(({ 0: digits, index }) => {
    if (!isWanted(digits.replaceAll(/\s/g, ''))) return [];
    const numbered = numberAround(text, index);
    return numbered === undefined ? [] : [readCitation(text, numbered)];
  });
}

interface Numbered {
  number: ActNumber;
  start: number;
  end: number;
}

/** The number, with its sign and letters, to which the digits at an offset belong. */
function numberAround(text: string, offset: number): Numbered | undefined {
  const from = Math.max(0, offset - margin);
  const near = text.slice(from, offset + 2 * margin);
  for (const match of near.matchAll(candidate)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (start > offset || end <= offset) continue;
    const number = parseActNumber(match.groups?.['signed'] ?? match.groups?.['bare'] ?? '');
    return number && { number, start, end };
  }
  return undefined;
}

function readCitation(text: string, { number, start, end }: Numbered): Citation {
  const left = paragraphEnd(text.slice(Math.max(0, start - reach), start));
  const earlier = dateBefore(left);
  const right = text.slice(end, end + titleReach);
  const later = earlier === undefined ? dateAfter(right) : undefined;
  const kind = kindBefore(left.slice(0, left.length - (earlier?.length ?? 0)));
  const offset = start - (earlier?.length ?? 0) - (kind?.length ?? 0);
  const date = earlier?.date ?? later?.date;
  const following = titleAfter(right.slice(later?.length ?? 0));
  return {
    number,
    ...(kind === undefined ? {} : { documentType: kind.documentType }),
    issuer: kind?.issuer ?? '',
    ...(date === undefined ? {} : { date }),
    title: (kind?.title || following).toLocaleLowerCase('ru'),
    offset,
    text: oneLine(text.slice(offset, end + (later?.length ?? 0))),
  };
}

/** What of the text before a number belongs to its paragraph. */
function paragraphEnd(left: string): string {
  return left.slice(left.lastIndexOf('\n\n') + 1);
}

/** A title after the requisites: quoted, or one that begins with «О», «Об». */
function titleAfter(right: string): string {
  const [title = ''] =
    /^[\s,()]*(?:г\.|года)?[\s,]*(?:[«"„][^»"“”]*|(?:о|об|обо)\s[^.;«]*)/iu.exec(right) ?? [];
  return title;
}

/** Long titles between kind and date are left out. */
function oneLine(cited: string): string {
  return cited
    .replaceAll(/[«"][^»"]{60,}[»"]/gu, '«…»')
    .replaceAll(/[\s*_[\]]+/gu, ' ')
    .trim();
}
