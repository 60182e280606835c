import { addYears } from '#model/calendar/calendar-date';
import type { CalendarDate } from '#model/calendar/calendar-date';
import type { ConsentChannel, ConsentScope } from '#model/permission';
import { findDates } from './read-date.ts';
import { isConsentHeading, isPlainConsent, speaksOfEnding } from './consent-words.ts';
import { isBlankAnswer, plainWords } from './plain-words.ts';
import type { ListCell } from './read-list.ts';
import { readScope } from './read-scope.ts';
import type { ReadScope } from './read-scope.ts';
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
  withdrawnOn?: CalendarDate;
  documentRef?: string;
}

/** What stands in other columns about a consent. */
export interface ConsentContext {
  asOf: CalendarDate;
  /** The school's own site. */
  site: string;
  /** «Срок согласия»; several say nothing together. */
  terms: readonly ListCell[];
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
  const isUntil = until === undefined || /^,?\s*(?:до|по|-)\s*$/.test(words.slice(signed?.end, until.start));
  const around = `${words.slice(0, signed?.start)} ${words.slice(until?.end ?? signed?.end)}`;
  if (signed?.date === undefined || !isPlainConsent(around) || more.length > 0 || !isUntil) {
    tell('doubt', 'consentUnread', { text }, label);
    return undefined;
  }
  if (signed.date > asOf) {
    tell('doubt', 'consentFuture', { text }, label);
    return undefined;
  }
  if (until !== undefined && until.date === undefined) {
    tell('doubt', 'consentUnread', { text }, label);
    return undefined;
  }
  const term = readTerm(until?.date, signed.date, context);
  if (term === undefined) return undefined;
  const aside = sliceAround(words, text, signed.start, until?.end ?? signed.end);
  const isByParent = /родител|законн\S* представител|опекун/.test(
    plainWords(`${label} ${text} ${context.signer}`),
  );
  const scope = kind === 'distribution' ? scopeOf(label, site) : undefined;
  if (scope !== undefined && (scope.scopes.length === 0 || scope.channels.length === 0))
    tell('doubt', 'consentScopeUnknown', {}, label);
  const documentRef = readPlace(aside);
  if (aside !== '' && documentRef === undefined && !isByParent)
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

/** A heading that a person had to explain permits nothing by its words: «на сайте отдела образования» is no site of ours. */
function scopeOf(label: string, site: string): ReadScope {
  return readScope(isConsentHeading(label) ? label : '', site);
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
  { terms, tell }: ConsentContext,
): { validTo?: CalendarDate } | undefined {
  const [term, ...others] = terms.filter(({ text }) => !isBlankAnswer(text));
  const known = term === undefined ? {} : readTermCell(term, signedOn, tell);
  const isUnread = known === undefined || others.length > 0 || (until !== undefined && until < signedOn);
  if (isUnread) {
    const text = [until, ...[term, ...others].map((cell) => cell?.text)].filter(Boolean).join('; ');
    tell('doubt', 'consentTermUnread', { text }, term?.label);
    return undefined;
  }
  const [validTo] = [until, known.validTo].filter((day) => day !== undefined).sort();
  return validTo === undefined ? {} : { validTo };
}

function readTermCell(
  { label, text }: ListCell,
  signedOn: CalendarDate,
  tell: Tell,
): { validTo?: CalendarDate } | undefined {
  const words = plainWords(text);
  if (/^(?:бессрочно|бессрочное|не ограничен\S*|до (?:момента )?отзыва)\.?$/.test(words)) return {};
  if (speaksOfEnding(words)) return undefined;
  if (/(?:период|время|срок|до) .*(?:работы|трудов|увольнен|обучени|окончания школы)/.test(words)) {
    tell('note', 'consentTermOpen', { text }, label);
    return {};
  }
  const years = /^(?:на )?(\d{1,2}) ?(?:год|года|лет)$/.exec(words)?.[1];
  if (years !== undefined) return { validTo: addYears(signedOn, Number(years)) };
  const [found, ...more] = findDates(words);
  const isWhole =
    found !== undefined && /^(?:до|по)?$/.test(words.slice(0, found.start).trim()) && more.length === 0;
  if (isWhole && found.date !== undefined && found.date >= signedOn && found.end === words.length)
    return { validTo: found.date };
  return undefined;
}
