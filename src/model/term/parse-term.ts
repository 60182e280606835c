import { isCalendarDate } from '../calendar/calendar-date.ts';
import { isSchoolYear } from '../calendar/school-year.ts';
import type { ParsedTerm, TermDay, TermEvent, TermForm, TermMonth } from './term-form.ts';
import { monthPattern, normaliseTerm, numberPattern, parseMonth, parseNumber } from './term-words.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** A wording and what it means; undefined when the words fit and the sense does not (31 февраля). */
interface Wording {
  pattern: RegExp;
  read: (groups: Groups) => TermForm | undefined;
}

const year = String.raw`(?:19|20|21)\d\d`;
const yearWord = String.raw`(?: ?(?:года?|году|г\.?|гг\.?|годы))?`;
const month = (name: string) => `(?<${name}>${monthPattern})(?: (?<${name}Year>${year})${yearWord})?`;
const day = (name: string) =>
  String.raw`(?:(?<${name}Day>\d{1,2})(?:-?го)? (?<${name}Month>${monthPattern})(?: (?<${name}Year>${year})${yearWord})?` +
  String.raw`|(?<${name}Day2>\d{1,2})\.(?<${name}Month2>\d{1,2})(?:\.(?<${name}Year2>${year})${yearWord})?)`;
const schoolYear = String.raw`(?<first>${year})[-/](?<second>\d{4}|\d\d)`;
const programWord = String.raw`(?:(?:персонализированн\S+ |муниципальн\S+ |школьн\S+ )?программ\S+(?: наставничества)?)`;
const routeWord = String.raw`(?:иом|(?:индивидуальн\S+ )?образовательн\S+ маршрут\S*|маршрут\S*)`;
const spanWord = `(?:(?<program>${programWord})|(?<route>${routeWord}))`;
const spanOf = ({ route }: Groups) => (route === undefined ? ('program' as const) : ('route' as const));

const wordings: readonly Wording[] = [
  word(String.raw`(?:по|при) (?:мере )?(?:необходимости|потребности|запросам?|запросу)(?: \S+)?`, () => ({
    type: 'on-demand',
  })),
  word(`(?:на |в течение )?${schoolYear}(?: (?:уч(?:ебн\\S+|\\.)? ?(?:год\\S*|г\\.?)?))`, readSchoolYear),
  word(`(?:в течение|весь) (?:всего )?учебн(?:ого|ый) год(?:а)?`, () => ({ type: 'school-year' })),
  word(`постоянно|(?:в течение|весь) (?:всего )?(?:год(?:а)?|период(?:а)?)`, () => ({
    ...{ type: 'relative', span: 'plan', part: 'whole' },
  })),
  word(`(?:на |в течение |на период )?${schoolYear} ?(?:гг\\.?|год[аы]?|годов)?`, readYears),
  word(`(?:в |в течение |(?:в |до )?(?:начал[ео]|середин[аеу]|кон(?:ец|це|ца)) )?${month('at')}`, readMonth),
  word(
    String.raw`(?:в |во )?(?<quarter>[1-4]|i{1,3}|iv) квартал[еа]?(?: (?<year>${year})${yearWord})?`,
    readQuarter,
  ),
  word(`(?:с )?${month('from')}(?:-| по | до )${month('to')}`, readMonths),
  word(`(?:не позднее|до|к|в срок до) ${day('to')}`, (groups) => {
    const to = readDay(groups, 'to');
    return to && { type: 'date-range', to };
  }),
  word(`(?:с )?${day('from')}(?:-| по | до )${day('to')}`, (groups) => {
    const [from, to] = [readDay(groups, 'from'), readDay(groups, 'to')];
    return from && to && readRange(from, to);
  }),
  word(day('at'), (groups) => {
    const at = readDay(groups, 'at');
    return at && { type: 'date', at };
  }),
  word(
    `(?:не позднее|не позже|в течение)(?: чем через)? (?<days>${numberPattern}) (?:(?<dayType>календарн|рабоч)\\S* )?дн(?:ей|я)` +
      `(?: (?:с (?:момента |дня |даты )?|после |со дня )(?<event>.+))?`,
    readDeadline,
  ),
  word(`в течение (?:всего )?(?:периода )?(?:срока )?(?:действия |реализации )?${spanWord}`, (groups) => ({
    ...{ type: 'relative', span: spanOf(groups), part: 'whole' },
  })),
  word(`(?:по|после) (?:окончани\\S|завершени\\S) (?:реализации )?${spanWord}`, (groups) => ({
    ...{ type: 'relative', span: spanOf(groups), part: 'end' },
  })),
  word(`(?:по|после) (?:окончани\\S|завершени\\S) первого года реализации ${spanWord}`, (groups) => ({
    ...{ type: 'relative', span: spanOf(groups), part: 'after-start', months: 12 },
  })),
  word(
    `(?:по|после) (?:окончани\\S|завершени\\S) (?:адаптационного периода|периода адаптации)(?: \\((?<months>${numberPattern}) месяц\\S*\\))`,
    ({ months = '' }) => ({
      type: 'relative',
      span: 'work',
      part: 'after-start',
      months: parseNumber(months),
    }),
  ),
  word(`ежегодно|каждый год`, () => ({ type: 'recurring', times: 1, per: 'year' })),
  word(`ежеквартально|каждый квартал`, () => ({ type: 'recurring', times: 1, per: 'quarter' })),
  word(`ежемесячно|каждый месяц`, () => ({ type: 'recurring', times: 1, per: 'month' })),
  word(`еженедельно|каждую неделю`, () => ({ type: 'recurring', times: 1, per: 'week' })),
  word(
    `(?:не (?:реже|менее) (?:чем )?)?(?:(?<times>${numberPattern}) )?раза? в (?<per>год|полугодие|квартал|месяц|неделю)`,
    readRecurring,
  ),
];

/**
 * Reads a cell of a roadmap's column «Сроки» (rulebook 5.2).
 * @param text as in the document: several terms may stand on lines of their own, as sentences, or separated by «;» or,
 *   months only, by commas
 * @returns a term for each part, in order; unknown wording is `text`; nothing for an empty cell
 */
export function parseTerms(text: string): ParsedTerm[] {
  const whole = readTerm(text);
  if (whole !== undefined) return [{ ...whole, raw: text.trim() }];
  return text
    .split(/[\n;]+|(?<=[\p{L})]{3,}\*?)\.\s+(?=\p{Lu})/u)
    .map((part) => part.trim())
    .filter((part) => normaliseTerm(part) !== '')
    .flatMap((part): ParsedTerm[] => {
      const form = readTerm(part);
      return form === undefined ? readList(part) : [{ ...form, raw: part }];
    });
}

/** «сентябрь, апрель, август»: a list whose every part is a term; anything else is one text. */
function readList(part: string): ParsedTerm[] {
  const items = part.split(/,|\sи\s/iu).map((raw) => raw.trim());
  const terms = items.map((raw) => ({ raw, form: readTerm(raw) }));
  return items.length > 1 && terms.every(({ form }) => form !== undefined)
    ? terms.flatMap(({ raw, form }) => (form === undefined ? [] : [{ ...form, raw }]))
    : [{ type: 'text', raw: part }];
}

function readTerm(text: string): TermForm | undefined {
  const words = normaliseTerm(text);
  for (const { pattern, read } of wordings) {
    const match = pattern.exec(words);
    if (match !== null) return read(match.groups ?? {});
  }
  return undefined;
}

function word(pattern: string, read: Wording['read']): Wording {
  return { pattern: new RegExp(`^(?:${pattern})$`, 'u'), read };
}

function readSchoolYear({ first = '', second = '' }: Groups): TermForm | undefined {
  const value = `${first}-${second.length === 2 ? first.slice(0, 2) + second : second}`;
  return isSchoolYear(value) ? { type: 'school-year', schoolYear: value } : undefined;
}

/** Whole calendar years: «на период 2022-2024 год». */
function readYears({ first = '', second = '' }: Groups): TermForm | undefined {
  const last = second.length === 2 ? first.slice(0, 2) + second : second;
  return last > first
    ? { type: 'month-range', from: { month: 1, year: Number(first) }, to: { month: 12, year: Number(last) } }
    : undefined;
}

function readQuarter({ quarter = '', year: of }: Groups): TermForm {
  const index = quarter.startsWith('i') ? ['i', 'ii', 'iii', 'iv'].indexOf(quarter) : Number(quarter) - 1;
  const at = (month: number): TermMonth => (of === undefined ? { month } : { month, year: Number(of) });
  return { type: 'month-range', from: at(index * 3 + 1), to: at(index * 3 + 3) };
}

function monthOf(groups: Groups, name: string): TermMonth {
  const yearOf = groups[`${name}Year`];
  const at = { month: parseMonth(groups[name] ?? '') };
  return yearOf === undefined ? at : { ...at, year: Number(yearOf) };
}

function readMonth(groups: Groups): TermForm {
  return { type: 'month', at: monthOf(groups, 'at') };
}

/** «Февраль-май 2022»: the year after the last month is that of both, or of the first the year before. */
function readMonths(groups: Groups): TermForm | undefined {
  const to = monthOf(groups, 'to');
  const from = withYearBefore(monthOf(groups, 'from'), to);
  return from && { type: 'month-range', from, to };
}

function readRange(first: TermDay, to: TermDay): TermForm | undefined {
  const from = withYearBefore(first, to);
  return from && { type: 'date-range', from, to };
}

/** A beginning whose year is told only at the end; undefined when it would come after the end. */
function withYearBefore<T extends TermMonth>(from: T, to: TermMonth): T | undefined {
  const place = ({ month, day = 0 }: TermMonth & { day?: number }) => month * 100 + day;
  const isLater = place(from) > place(to);
  if (to.year === undefined) return from.year === undefined ? from : undefined;
  if (from.year === undefined) return { ...from, year: isLater ? to.year - 1 : to.year };
  return from.year > to.year || (from.year === to.year && isLater) ? undefined : from;
}

/** A leap year: without a year of its own, 29 February exists. */
const anyYear = '2024';

function readDay(groups: Groups, name: string): TermDay | undefined {
  const of = (part: string) => groups[`${name}${part}`];
  const monthWord = of('Month');
  const month = monthWord === undefined ? Number(of('Month2')) : parseMonth(monthWord);
  const day = Number(of('Day') ?? of('Day2'));
  const yearOf = of('Year') ?? of('Year2');
  const two = (value: number) => String(value).padStart(2, '0');
  if (!isCalendarDate(`${yearOf ?? anyYear}-${two(month)}-${two(day)}`)) return undefined;
  return yearOf === undefined ? { day, month } : { day, month, year: Number(yearOf) };
}

function readDeadline({ days = '', dayType, event }: Groups): TermForm | undefined {
  const from = event === undefined ? undefined : eventOf(event);
  // An event of another kind: the words say more than the form could hold.
  if (event !== undefined && from === undefined) return undefined;
  return {
    type: 'deadline',
    days: parseNumber(days),
    ...(from === undefined ? {} : { event: from }),
    ...(dayType === undefined ? {} : { dayType: dayType === 'рабоч' ? 'working' : 'calendar' }),
  };
}

function eventOf(words: string): TermEvent | undefined {
  if (/приказ/.test(words)) return 'pairing-order';
  if (/подписани|утверждени|издани/.test(words)) return 'document';
  return /выход\S* .*(?:на работу|сотрудник)|прием\S* на работу|трудоустройств/.test(words)
    ? 'work-start'
    : undefined;
}

const periods = [
  ['год', 'year'],
  ['полугодие', 'half-year'],
  ['квартал', 'quarter'],
  ['месяц', 'month'],
  ['неделю', 'week'],
] as const;

function readRecurring({ times = '1', per }: Groups): TermForm | undefined {
  const count = parseNumber(times);
  const period = periods.find(([word]) => word === per)?.[1];
  return count > 0 && period !== undefined ? { type: 'recurring', times: count, per: period } : undefined;
}
