import type { CalendarDate } from '#model/calendar/calendar-date';
import { speaksOfEnding } from './consent-words.ts';
import { isBlankAnswer, plainWords } from './plain-words.ts';
import type { ConsentContext, ConsentFields } from './read-consent.ts';
import { readDay } from './read-date.ts';
import type { ListCell } from './read-list.ts';

/** Of which consent a heading speaks; undefined for both and for none. */
export function kindSaid(label: string): 'processing' | 'distribution' | undefined {
  const words = plainWords(label);
  const isOfProcessing = /обработк/.test(words);
  if (isOfProcessing === /распростран|размещ|публик/.test(words)) return undefined;
  return isOfProcessing ? 'processing' : 'distribution';
}

/**
 * What is left of the consents of a person after withdrawals, refusals and expiries. A withdrawal with its day ends the
 * one consent it names; anything else that speaks of an end leaves none, for nobody can tell which of them still holds.
 * @param ends cells of columns that are there for ends of consents
 * @param hints cells of columns nobody knows, and the heading above the row
 */
export function endConsents(
  consents: readonly ConsentFields[],
  ends: readonly ListCell[],
  hints: readonly ListCell[],
  { asOf, tell }: Pick<ConsentContext, 'asOf' | 'tell'>,
): ConsentFields[] {
  let left: ConsentFields[] | undefined = [...consents];
  for (const cell of ends) {
    if (isBlankAnswer(cell.text) || /^(?:нет|бессрочно)\.?$/.test(plainWords(cell.text))) continue;
    const ended: ConsentFields[] | undefined = left && withdraw(left, cell, asOf);
    if (ended === undefined && (consents.length > 0 || speaksOfEnding(`${cell.label} ${cell.text}`)))
      tell('doubt', 'consentEndUnclear', { text: cell.text }, cell.label);
    left = ended;
  }
  const hint = hints.find(({ label, text }) => !isBlankAnswer(text) && speaksOfEnding(`${label} ${text}`));
  if (hint === undefined || consents.length === 0) return left ?? [];
  tell('doubt', 'consentEndUnclear', { text: hint.text }, hint.label);
  return [];
}

/** @returns undefined where nobody can tell what is withdrawn, or since when */
function withdraw(
  consents: readonly ConsentFields[],
  { label, text }: ListCell,
  asOf: CalendarDate,
): ConsentFields[] | undefined {
  const kind = kindSaid(label);
  const withdrawnOn = readDay(text);
  const isWithdrawal = /отзыв|отозв/.test(plainWords(label));
  if (!isWithdrawal || kind === undefined || withdrawnOn === undefined || withdrawnOn > asOf)
    return undefined;
  const [paper, ...more] = consents.filter((consent) => consent.kind === kind);
  const isClear = paper !== undefined && more.length === 0 && paper.signedOn <= withdrawnOn;
  if (!isClear || paper.withdrawnOn !== undefined) return undefined;
  return consents.map((consent) => (consent === paper ? { ...consent, withdrawnOn } : consent));
}
