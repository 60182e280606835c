import { addYears } from '#model/calendar/calendar-date';
import type { CalendarDate } from '#model/calendar/calendar-date';
import type { ConsentChannel, ConsentScope } from '#model/permission';
import { findDates } from './read-date.ts';
import { isBlankAnswer, plainWords } from './plain-words.ts';
import type { ListCell } from './read-list.ts';
import { readScope } from './read-scope.ts';
import type { Tell } from './tell.ts';

/** A consent as the model writes it. */
export interface ConsentFields {
  kind: 'processing' | 'distribution' | 'mentoringDuty';
  scopes?: ConsentScope[];
  channels?: ConsentChannel[];
  resources?: string[];
  signedOn: CalendarDate;
  signedBy?: 'legalRepresentative';
  validTo?: CalendarDate;
  documentRef?: string;
}

/** What stands in other columns about a consent. */
export interface ConsentContext {
  asOf: CalendarDate;
  /** The school's own site. */
  site: string;
  /** «Срок согласия». */
  term: ListCell | undefined;
  /** «Кто подписал». */
  signer: string;
  tell: Tell;
}

const refusal = /(?<![а-я])(?:не|нет|отказ\S*|отозва\S*|отсутств\S*|без)(?![а-я])/;

/**
 * Reads a cell of a column of consents. A consent is a dated paper: «да» and «+» are none (152-ФЗ ст. 9, 10.1).
 * @returns undefined when there is none, or nobody can tell; a remark says so unless the cell plainly says no
 */
export function readConsent(
  kind: ConsentFields['kind'],
  { label, text }: ListCell,
  context: ConsentContext,
): ConsentFields | undefined {
  const { asOf, site, tell } = context;
  const words = plainWords(text);
  if (isBlankAnswer(text) || /^(?:нет|не дано|не подписано|отказ)\.?$/.test(words)) return undefined;
  const [signed, until, ...more] = findDates(words);
  if (signed === undefined && !refusal.test(words)) {
    tell('doubt', 'consentUndated', { text }, label);
    return undefined;
  }
  const isUntil = until === undefined || /(?:до|по|-)\s*$/.test(words.slice(signed?.end, until.start));
  const isBefore = /(?:до|по)\s*$/.test(words.slice(0, signed?.start));
  if (signed?.date === undefined || refusal.test(words) || more.length > 0 || !isUntil || isBefore) {
    tell('doubt', 'consentUnread', { text }, label);
    return undefined;
  }
  if (signed.date > asOf) {
    tell('doubt', 'consentFuture', { text }, label);
    return undefined;
  }
  const term = readTerm(until?.date, signed.date, context);
  if (term === undefined) return undefined;
  const aside = sliceAround(words, text, signed.start, until?.end ?? signed.end);
  const isByParent = /родител|законн\S* представител|опекун/.test(
    plainWords(`${label} ${text} ${context.signer}`),
  );
  const scope = kind === 'distribution' ? readScope(`${label} ${aside}`, site) : undefined;
  if (scope !== undefined && (scope.scopes.length === 0 || scope.channels.length === 0))
    tell('doubt', 'consentScopeUnknown', {}, label);
  const documentRef = readPlace(aside);
  const isScope = scope !== undefined && readScope(aside, site).scopes.length > 0;
  if (aside !== '' && documentRef === undefined && !isScope && !isByParent)
    tell('note', 'listRest', { text: aside }, label);
  return {
    kind,
    ...scope,
    signedOn: signed.date,
    ...(isByParent ? { signedBy: 'legalRepresentative' as const } : {}),
    ...term,
    ...(documentRef === undefined ? {} : { documentRef }),
  };
}

/** Where the paper lies; words that may name somebody are no place. */
function readPlace(aside: string): string | undefined {
  const isPlace = /журнал|запис|№|папк|личн\S* дел|лист|архив/i.test(aside);
  return isPlace && !/\p{Lu}\p{Ll}+ \p{Lu}(?:\.|\p{Ll})/u.test(aside) ? aside : undefined;
}

/** What stands beside the days: where the paper lies. «да, 26.08.2026, журнал, запись 2» → «журнал, запись 2». */
function sliceAround(words: string, text: string, start: number, end: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length !== words.length) return '';
  return `${line.slice(0, start)} ${line.slice(end)}`
    .replace(/^\s*(?:да|есть|имеется|подписано|\+)(?![\p{L}])/iu, '')
    .replaceAll(/(?<!\p{L})от\s*$/giu, '')
    .replaceAll(/^[\s,;:.()]+|[\s,;:(]+$/g, '')
    .replaceAll(/\s+/g, ' ');
}

/** @returns undefined when the term ends on a day that nobody can tell: then the consent counts for nothing */
function readTerm(
  until: CalendarDate | undefined,
  signedOn: CalendarDate,
  { term, tell }: ConsentContext,
): { validTo?: CalendarDate } | undefined {
  if (until !== undefined && until >= signedOn) return { validTo: until };
  if (until !== undefined) {
    tell('doubt', 'consentTermUnread', { text: until });
    return undefined;
  }
  if (term === undefined || isBlankAnswer(term.text)) return {};
  const words = plainWords(term.text);
  if (/^(?:бессрочно|бессрочное|до отзыва|не ограничен|до момента отзыва)/.test(words)) return {};
  if (/(?:период|время|срок|до) .*(?:работы|трудов|увольнен|обучени|окончания школы)/.test(words)) {
    tell('note', 'consentTermOpen', { text: term.text }, term.label);
    return {};
  }
  const years = /^(?:на )?(\d{1,2}) ?(?:год|года|лет)$/.exec(words)?.[1];
  if (years !== undefined) return { validTo: addYears(signedOn, Number(years)) };
  const [found, ...more] = findDates(words);
  const isWhole =
    found !== undefined && /^(?:до|по)?$/.test(words.slice(0, found.start).trim()) && more.length === 0;
  if (isWhole && found.date !== undefined && found.date >= signedOn && found.end === words.length)
    return { validTo: found.date };
  tell('doubt', 'consentTermUnread', { text: term.text }, term.label);
  return undefined;
}
