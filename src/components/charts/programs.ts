import { plural, pluralForm } from '#messages/format';
import type { FilterGroup, FilterOption } from '../program-filters.ts';
import type { NumberTable } from './numbers.ts';

/** The values of a filter with most programmes first; years in their order. */
export function sortBySize({ key, options }: FilterGroup): FilterOption[] {
  if (key === 'god') return options;
  return options.toSorted((a, b) => b.programs.length - a.programs.length);
}

/** What a picture of programmes by form, kind, state or year says. */
export function describeLargest({ options }: FilterGroup, total: number): string {
  const most = Math.max(...options.map(({ programs }) => programs.length));
  const largest = options.filter(({ programs }) => programs.length === most).map(({ label }) => `«${label}»`);
  const share = `${most} из ${total} ${pluralForm(total, 'программы', 'программ', 'программ')}`;
  const each = plural(most, 'программа', 'программы', 'программ');
  if (largest.length === 1) return `${share} – ${largest.join('')}.`;
  return largest.length === 2
    ? `Поровну, по ${most}: ${largest.join(' и ')}.`
    : `Поровну, ${each} в каждой из ${largest.length} строк.`;
}

/**
 * Numbers of programmes by form, kind, state or year.
 * @param base address of the figures page
 */
export function programNumbers(group: FilterGroup, base: string): NumberTable {
  return {
    address: `${base}programmy-${group.key}`,
    title: `Программы: ${group.label.toLocaleLowerCase('ru')}`,
    columns: [
      { key: 'label', label: group.label },
      { key: 'count', label: 'Программ' },
    ],
    rows: sortBySize(group).map(({ label, programs }) => ({ label, count: programs.length })),
  };
}
