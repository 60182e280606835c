import { formatShortDate } from '#messages/format';
import { capitalise, formatPartialDate, formatSchoolYear } from '#messages/format-display';
import type { FieldConfig } from '../form/field-config.ts';

/**
 * A value of the form in words, for a list of differences: dates and codes as a person reads them.
 * @returns '' where nothing is filled in
 */
export function formatValue(field: FieldConfig, value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value)) return formatItems(field, value);
  if (typeof value === 'object') return formatObject(field, value as Record<string, unknown>);
  if (typeof value === 'boolean') return formatFlag(field, value);
  const text = `${value as string | number}`;
  if (field.widget === 'calendar-date') return formatShortDate(text);
  if (field.widget === 'partial-date') return capitalise(formatPartialDate(text));
  if (field.widget === 'school-year') return formatSchoolYear(text);
  return labelOfCode(field, text) ?? text;
}

/** The field that describes one item of a list. */
export function itemField(field: FieldConfig): FieldConfig {
  return field.field ?? { ...field, widget: field.fields === undefined ? 'line' : 'object' };
}

function formatItems(field: FieldConfig, items: readonly unknown[]): string {
  const item = itemField(field);
  return items.map((value) => formatValue(item, value)).join('; ');
}

function formatObject(field: FieldConfig, object: Record<string, unknown>): string {
  return Object.entries(object)
    .map(([name, value]) => {
      const known = field.fields?.find((candidate) => candidate.name === name);
      const child = known ?? { name, label: name, widget: 'line' };
      const text = formatValue(child, value);
      return text === '' ? '' : `${child.label}: ${text}`;
    })
    .filter((part) => part !== '')
    .join('; ');
}

function formatFlag(field: FieldConfig, value: boolean): string {
  if (field.widget === 'publication') return value ? 'Черновик' : 'Опубликовано';
  return value ? 'Да' : 'Нет';
}

function labelOfCode(field: FieldConfig, code: string): string | undefined {
  const options = field['options'];
  if (!Array.isArray(options)) return undefined;
  const found = (options as unknown[]).find(
    (option): option is { value: string; label: string } =>
      typeof option === 'object' && option !== null && (option as { value?: unknown }).value === code,
  );
  return found?.label;
}
