import { monthNamesOfDays } from '#model/calendar/month-names';

/** `2026-11-22` → «22 ноября 2026 года». */
export function formatDate(date: string | number | undefined): string {
  const [year, month, day] = String(date ?? '').split('-');
  const name = monthNamesOfDays[Number(month) - 1];
  return name === undefined || day === undefined ? String(date ?? '') : `${Number(day)} ${name} ${year} года`;
}

/** `2026-11-22` → «22.11.2026»: for requisites and tables. */
export function formatShortDate(date: string | number | undefined): string {
  return String(date ?? '')
    .split('-')
    .reverse()
    .join('.');
}

const rules = new Intl.PluralRules('ru');

/** `plural(5, 'день', 'дня', 'дней')` → «5 дней». */
export function plural(count: number | string | undefined, one: string, few: string, many: string): string {
  return `${count} ${pluralForm(Number(count), one, few, many)}`;
}

/** `pluralForm(5, 'день', 'дня', 'дней')` → «дней». */
export function pluralForm(count: number, one: string, few: string, many: string): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one, few, many };
  return forms[rules.select(count)] ?? many;
}
