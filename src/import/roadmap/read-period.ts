import type { Roadmap } from '#model/roadmap';
import { isSchoolYear } from '#model/calendar/school-year';
import { monthPattern, parseMonth } from '#model/term/term-words';

const year = String.raw`((?:19|20|21)\d\d)`;
const dash = String.raw`\s*[-–—/]\s*`;
const schoolYearWords = new RegExp(`${year}${dash}(\\d{4}|\\d\\d)\\s*(?:уч\\S*\\s*г|учебн)`, 'iu');
const yearsWords = new RegExp(`${year}${dash}(\\d{4})(?:\\s*(?:г|$))?`, 'iu');
const monthsWords = new RegExp(
  `(?:(?:^|\\s)с\\s+)?(${monthPattern})\\s+${year}\\s*(?:года?|г\\.)?(?:\\s+по\\s+|${dash})(${monthPattern})\\s+${year}(?:\\s*(?:года?|г\\.))?`,
  'iu',
);
const yearWords = new RegExp(`(?:^|\\s|\\()(?:на|в)?\\s*${year}\\s*(?:год|г\\.|уч)`, 'iu');

/**
 * Reads the period from words: «на 2023-2024 учебный год», «на период 2022- 2024 год», «на 2026 год».
 * @returns nothing where no year is told, and where the words are of an act («от 21.03.2022»)
 */
export function readPeriod(text: string): Roadmap['period'] {
  const words = text.replaceAll(/(?:от\s+)?\d{1,2}\.\d{1,2}\.\d{2,4}/g, (date) => ' '.repeat(date.length));
  const months = monthsWords.exec(words);
  if (months !== null) {
    const [all, first = '', firstYear = '', last = '', lastYear = ''] = months;
    return { from: monthOf(first, firstYear), to: monthOf(last, lastYear), text: clean(all) };
  }
  const school = schoolYearWords.exec(words);
  if (school !== null) {
    const [, first = '', second = ''] = school;
    const value = `${first}-${second.length === 2 ? first.slice(0, 2) + second : second}`;
    const told = { text: periodText(words, school.index) };
    return isSchoolYear(value) ? { schoolYear: value, ...told } : told;
  }
  const years = yearsWords.exec(words);
  if (years !== null) {
    const [, from = '', to = ''] = years;
    return from <= to ? { from, to, text: periodText(words, years.index) } : {};
  }
  const one = yearWords.exec(words);
  if (one === null) return {};
  const at = one.index + one[0].indexOf(one[1] ?? '');
  return { from: one[1], to: one[1], text: periodText(words, at) };
}

/** The line «Период: …» of our papers: the words of the entry, or its days where it has no words. */
export function readPeriodFact(text: string): Roadmap['period'] {
  const days = /^(\d\d)\.(\d\d)\.(\d{4}) – (\d\d)\.(\d\d)\.(\d{4})$/.exec(text);
  if (days === null) return { ...readPeriod(text), text };
  const [, fromDay, fromMonth, fromYear, toDay, toMonth, toYear] = days;
  return { from: `${fromYear}-${fromMonth}-${fromDay}`, to: `${toYear}-${toMonth}-${toDay}` };
}

function monthOf(month: string, of: string): string {
  return `${of}-${String(parseMonth(month.toLocaleLowerCase('ru'))).padStart(2, '0')}`;
}

/** From the year to the word «год». */
function periodText(words: string, at: number): string {
  const found = /^\d{4}(?:\s*[-–—/]\s*\d{2,4})?(?:\s*(?:уч\S*\s*)?г[а-я]*\.?)?/iu.exec(words.slice(at));
  return clean(found?.[0] ?? '');
}

function clean(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
