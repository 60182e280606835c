import type { EntriesAnswer } from '../../../api/types.ts';
import type { FieldConfig } from '../../form/field-config.ts';
import { getIn } from '../../form/set-in.ts';
import { formatValue } from '../../panel/format-value.ts';
import { useEntryRows } from '../reference/use-entry-rows.ts';
import { fillSummary } from './summary.ts';

/** One line that tells items of a list apart; `''` when nothing is filled in. */
export function useSummary(field: FieldConfig, item: unknown): string {
  const rows = useEntryRows();
  if (field.fields === undefined) return formatValue(field.field ?? field, item);
  const template = field.summary ?? defaultTemplate(field.fields);
  return fillSummary(template, (path) => textOf(field.fields ?? [], item, path, rows));
}

/** The first fields that are filled with a few words. */
function defaultTemplate(fields: readonly FieldConfig[]): string {
  return fields
    .filter(({ widget }) => !['object', 'list', 'flag'].includes(widget))
    .slice(0, 2)
    .map(({ name }) => `{{${name} | truncate(60)}}`)
    .join(' ');
}

function textOf(
  fields: readonly FieldConfig[],
  item: unknown,
  path: string,
  rows: EntriesAnswer | undefined,
): string {
  const value = getIn(item, path);
  const field = fields.find(({ name }) => name === path) ?? { name: path, label: path, widget: 'line' };
  const kinds = field.widget === 'entry-reference' ? (field.kinds ?? []) : [];
  const row = kinds.flatMap((kind) => rows?.[kind] ?? []).find(({ id }) => id === value);
  return row?.label ?? formatValue(field, value);
}
