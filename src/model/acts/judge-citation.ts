import type { Act } from './act.ts';
import { isWrittenAs, parseActNumber } from './act-number.ts';
import type { Citation } from './find-citations.ts';
import { acts as registry } from './index.ts';

/** What is wrong with a citation of an act. */
type CitationFault = 'documentType' | 'documentDate' | 'documentNumber';

export interface JudgedCitation {
  act: Act;
  faults: CitationFault[];
}

/** Acts by the digits and letters of their numbers, those of a joint letter with both numbers too. */
const byNumber = groupByNumber(registry);

const knownDigits = new Set([...byNumber.keys()].map((key) => key.split(' ', 1)[0]));

/** Whether digits could be those of an act of the registry: a cheap question to ask first. */
export function mayBeKnown(digits: string): boolean {
  return knownDigits.has(digits);
}

function groupByNumber(acts: readonly Act[]): Map<string, Act[]> {
  const keys = acts
    .filter(({ verified }) => verified !== 'unverified')
    .flatMap((act) => spellingsOf(act).map((number) => ({ act, key: keyOf(number) })));
  return new Map(
    [...Map.groupBy(keys, ({ key }) => key)].map(([key, found]) => [key, found.map(({ act }) => act)]),
  );
}

function spellingsOf({ number, jointNumber }: Act): string[] {
  if (number === undefined) return [];
  return jointNumber === undefined ? [number] : [number, `${number}/${jointNumber}`];
}

function keyOf(text: string): string {
  const number = parseActNumber(text);
  return number === undefined ? text : `${number.digits} ${number.letters}`;
}

/**
 * The act of the registry that a citation means, and what it says wrongly of it.
 * @returns undefined when the number means no act of the registry, or nobody can tell: numbers come again every year
 */
export function judgeCitation(citation: Citation): JudgedCitation | undefined {
  const { digits, letters } = citation.number;
  // «ФЗ № 273»: the letters stand apart from the number.
  const lettersApart = letters === '' && citation.documentType === 'law';
  const candidates = byNumber.get(`${digits} ${lettersApart ? 'ФЗ' : letters}`) ?? [];
  const act = candidates.find((candidate) => isMeant(candidate, citation));
  return act === undefined ? undefined : { act, faults: faultsOf(act, citation) };
}

function isMeant(act: Act, citation: Citation): boolean {
  const { number, date, issuer, title } = citation;
  if (act.titleWords?.test(title) === true) return true;
  if (date !== undefined && date === act.date) return isPlain(act) ? namesIssuer(act, issuer) : true;
  const isTurned = number.lettersFirst !== parseActNumber(act.number ?? '')?.lettersFirst;
  const namesOther = issuer !== '' && act.issuerWords !== undefined && !act.issuerWords.test(issuer);
  const isSure = number.lettersFirst && !isTurned;
  if (isPlain(act) && !namesIssuer(act, issuer)) return false;
  if (date !== undefined) return isSure || (!namesOther && isSlip(date, act.date ?? ''));
  if (isPlain(act)) return false;
  return isSure || !isTurned || (!namesOther && !isAmbiguous(act, citation));
}

/** «ФЗ-273» is any law of that number, and an order «№ 145-р» is likely the school's own. */
function isAmbiguous({ documentType }: Act, citation: Citation): boolean {
  return documentType === 'law' || (citation.documentType === 'order' && citation.issuer === '');
}

/** A number of digits only: any school has an order of that number, so the issuer must be named. */
function isPlain({ number = '' }: Act): boolean {
  return /^\d+$/.test(number);
}

function namesIssuer({ issuerWords }: Act, issuer: string): boolean {
  return issuerWords?.test(issuer) === true;
}

/** Within a year a number is given once, and one wrong digit is a slip; any other date is that of another act. */
function isSlip(cited: string, right: string): boolean {
  const differing = [...right].filter((sign, index) => cited[index] !== sign).length;
  return cited.slice(0, 4) === right.slice(0, 4) || differing <= 1;
}

function faultsOf(act: Act, { documentType, date, number }: Citation): CitationFault[] {
  return [
    ...(documentType === undefined || documentType === act.documentType ? [] : ['documentType' as const]),
    ...(date === undefined || date === act.date ? [] : ['documentDate' as const]),
    ...(spellingsOf(act).some((right) => isWrittenAs(number.written, right))
      ? []
      : ['documentNumber' as const]),
  ];
}
