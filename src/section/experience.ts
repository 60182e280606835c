import { addYears } from '#model/calendar/calendar-date';
import { earliestDay, partialPrecision } from '#model/calendar/partial-date';
import { remember } from '#privacy/memory';

/** Whole years of experience as of the day, from a partial date. */
export function experienceYears(since: string | undefined, asOf: string): number | undefined {
  const years = since === undefined ? -1 : yearsBetween(`${since} ${asOf}`);
  return years < 0 ? undefined : years;
}

/** Negative when the second day is before the first; many people begin in the same years. */
const yearsBetween = remember((days: string): number => {
  const [since = '', asOf = ''] = days.split(' ');
  const start = earliestDay(since);
  if (start > asOf) return -1;
  const years = Number(asOf.slice(0, 4)) - Number(start.slice(0, 4));
  return addYears(start, years) > asOf ? years - 1 : years;
}, 1000);

const bands = [
  [3, 'стаж до 3 лет'],
  [10, 'стаж от 3 до 10 лет'],
  [20, 'стаж от 10 до 20 лет'],
  [Infinity, 'стаж более 20 лет'],
] as const;

/** «стаж до 3 лет»: coarse enough to be shared by others. */
export function experienceBand(since: string | undefined, asOf: string): string | undefined {
  const years = experienceYears(since, asOf);
  return years === undefined ? undefined : bands.find(([limit]) => years < limit)?.[1];
}

const rules = new Intl.PluralRules('ru');
const yearForms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'год', few: 'года' };

/** «12 лет»; nothing when only the year is known and it is this year. */
export function experienceLabel(since: string | undefined, asOf: string): string | undefined {
  const years = experienceYears(since, asOf);
  if (since === undefined || years === undefined) return undefined;
  if (years === 0) return partialPrecision(since) === 'year' ? undefined : 'меньше года';
  return `${years} ${yearForms[rules.select(years)] ?? 'лет'}`;
}
