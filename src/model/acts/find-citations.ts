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

/** A text that lacks this holds no number of an act: nearly all texts. */
const hint = /№|(?<!\p{L})N\s?[\p{L}\d]|\d\s?[-‐‑–—]\s?\p{L}|\p{L}\s?[-‐‑–—]\s?\d/u;

/** How far before a number its date, kind and title may stand. */
const reach = 900;
/** How much of a title that follows a number is looked at. */
const titleReach = 200;

/**
 * Finds the acts that a text cites by their numbers, with the kind, issuer, date and title that stand beside them in
 * whatever order.
 * @param isWanted tells numbers of acts from those of anything else, before their surroundings are read
 */
export function findCitations(
  text: string,
  isWanted: (number: ActNumber) => boolean = () => true,
): Citation[] {
  if (!hint.test(text)) return [];
  return [...text.matchAll(candidate)].flatMap((match) => {
    const number = parseActNumber(match.groups?.['signed'] ?? match.groups?.['bare'] ?? '');
    return number !== undefined && isWanted(number) ? [readCitation(text, match, number)] : [];
  });
}

function readCitation(text: string, match: RegExpExecArray, number: ActNumber): Citation {
  const start = match.index;
  const end = start + match[0].length;
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
