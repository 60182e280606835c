import {
  readDay,
  readDays,
  readDeadline,
  readDecade,
  readHalf,
  readMonth,
  readMonthNumber,
  readMonths,
  readQuarter,
  readRange,
  readRecurring,
  readSchoolYear,
  readYearlyDay,
  readYearlyMonth,
  readYears,
} from './read-wording.ts';
import type { Groups } from './read-wording.ts';
import type { TermForm } from './term-form.ts';
import { monthPattern, numberPattern, parseNumber } from './term-words.ts';

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
const schoolWord = String.raw`(?:уч(?:ебн\S+|\.)? ?(?:год\S*|г\.?)?)`;
const yearly = '(?:ежегодно|каждый год|каждого года)';
const programWord = String.raw`(?:(?:персонализированн\S+ |муниципальн\S+ |школьн\S+ )?программ\S+(?: наставничества)?)`;
const routeWord = String.raw`(?:иом|(?:индивидуальн\S+ )?образовательн\S+ маршрут\S*|маршрут\S*)`;
const spanWord = `(?:(?<program>${programWord})|(?<route>${routeWord}))`;
const spanOf = ({ route }: Groups) => (route === undefined ? ('program' as const) : ('route' as const));

/** What terms of roadmaps say (rulebook 5.2); the first wording that fits the whole text decides. */
export const wordings: readonly Wording[] = [
  word(
    String.raw`(?:по|при) (?:мере )?(?:необходимости|потребности|запросам?|запросу|поступления)` +
      String.raw`(?: (?!еже)(?!${monthPattern}(?:\s|$))[а-я]+)?`,
    () => ({ type: 'on-demand' }),
  ),
  word(`(?:на |в течение )?${schoolYear} ${schoolWord}`, readSchoolYear),
  word(`(?:в течение|весь) (?:всего )?(?:учебн(?:ого|ый)|уч\\.?) год(?:а)?`, () => ({ type: 'school-year' })),
  word(`постоянно|систематически|(?:в течение|весь) (?:всего )?(?:год(?:а)?|период(?:а)?)`, () => ({
    ...{ type: 'relative', span: 'plan', part: 'whole' },
  })),
  word(`(?:на |в течение |на период )?${schoolYear} ?(?:гг\\.?|год[аы]?|годов)`, readYears),
  word(`на период ${schoolYear}`, readYears),
  word(`(?:в |в течение |(?:в |до )?(?:начал[ео]|середин[аеу]|кон(?:ец|це|ца)) )?${month('at')}`, readMonth),
  word(
    String.raw`(?:в |на )?(?:\d|i{1,3}|перв|втор|трет|четверт|последн)\S* недел\S ${month('at')}`,
    readMonth,
  ),
  word(
    String.raw`(?:в |во )?(?:(?<half>1|i|перв[а-я]*)|2|ii|втор[а-я]*)(?:-?[а-я]{1,2})? полугоди\S(?: ${schoolYear} ${schoolWord})?`,
    readHalf,
  ),
  word(
    String.raw`(?:в |во )?(?<decade>[1-3]|i{1,3}|перв|втор|трет|последн)\S* декад\S ${month('at')}`,
    readDecade,
  ),
  word(String.raw`(?<number>\d{1,2})\.(?<year>${year})`, readMonthNumber),
  word(
    String.raw`(?:в |во )?(?<quarter>[1-4]|i{1,3}|iv) квартал[еа]?(?: (?<year>${year})${yearWord})?`,
    readQuarter,
  ),
  word(`(?:с )?${month('from')}(?:-| по | до )${month('to')}`, readMonths),
  word(String.raw`(?:с )?(?<fromDay>\d{1,2})(?:-?го)?(?:-| по )${day('to')}`, readDays),
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
      `(?: (?:с (?:момента |дня |даты )?|после |со дня )(?<event>[^,;(]+))?`,
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
  word(`${yearly},?:? ?(?:в |до |не позднее |к )?${day('at')}`, readYearlyDay),
  word(`(?:до |не позднее |к )?${day('at')},? \\(?${yearly}\\)?`, readYearlyDay),
  word(`${yearly},?:? ?(?:в )?${month('at')}`, readYearlyMonth),
  word(`(?:в )?${month('at')},? \\(?${yearly}\\)?`, readYearlyMonth),
  word(yearly, () => ({ type: 'recurring', times: 1, per: 'year' })),
  word(`ежеквартально|каждый квартал`, () => ({ type: 'recurring', times: 1, per: 'quarter' })),
  word(`ежемесячно|каждый месяц`, () => ({ type: 'recurring', times: 1, per: 'month' })),
  word(`ежедневно|каждый день`, () => ({ type: 'recurring', times: 1, per: 'day' })),
  word(`еженедельно|каждую неделю`, () => ({ type: 'recurring', times: 1, per: 'week' })),
  word(
    `(?:не (?:реже|менее) (?:чем )?)?(?:(?<times>${numberPattern}) )?раза? в (?<per>год|полугодие|полгода|четверть|квартал|месяц|неделю|день)`,
    readRecurring,
  ),
];

function word(pattern: string, read: Wording['read']): Wording {
  return { pattern: new RegExp(`^(?:${pattern})$`, 'u'), read };
}
