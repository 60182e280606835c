/** Months of a calendar along a line; positions are in percent of its length. */
export interface MonthScale {
  months: { x: number; label: string }[];
  years: { x: number; label: string }[];
  /** Where months begin. */
  lines: number[];
  /** The place of a calendar date; of the end of the day with `isEnd`. */
  x: (date: string, isEnd?: boolean) => number;
}

const monthLabels = ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const monthSteps = [1, 2, 3, 6, 12];
/** Labels of months that find place on a telephone. */
const mostLabels = 13;
/** The share of the width that the label of a year takes on a telephone. */
const yearWidth = 0.11;

/** Whole months from the one of the first day to the one of the last; both are calendar dates. */
export function buildMonthScale(from: string, to: string): MonthScale {
  const first = Math.floor(position(from));
  const count = Math.floor(position(to)) + 1 - first;
  return {
    ...labels(first, count),
    lines: Array.from({ length: count - 1 }, (_, index) => toPercent((index + 1) / count)),
    x: (date, isEnd = false) => toPercent((position(date, isEnd) - first) / count),
  };
}

/** Months since the year 0 with a part of the month; the end of a day is the beginning of the next one. */
function position(date: string, isEnd = false): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year * 12 + month - 1 + (isEnd ? day : day - 1) / daysOf(year, month);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function toPercent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

/** Names of months, as many as find place, and of years where they begin. */
function labels(first: number, count: number): Pick<MonthScale, 'months' | 'years'> {
  const step = monthSteps.find((every) => count / every <= mostLabels) ?? 12;
  const indexes = Array.from({ length: count }, (_, index) => index);
  const january = (12 - (first % 12)) % 12;
  return {
    months: indexes
      .filter((index) => (first + index) % step === 0)
      .map((index) => ({
        x: toPercent((index + 0.5) / count),
        label: monthLabels[(first + index) % 12] ?? '',
      })),
    years: indexes
      .filter((index) => (first + index) % 12 === 0 || (index === 0 && january / count >= yearWidth))
      .filter((_, order) => order === 0 || count / 12 < 1 / yearWidth)
      .map((index) => ({ x: toPercent(index / count), label: String(Math.floor((first + index) / 12)) })),
  };
}
