import type { Kind } from '#model/kind-names';
import type { ImportChange } from '../../api/import.ts';
import { labelOfField } from '../../check/field-label.ts';
import type { FieldConfig } from '../form/field-config.ts';
import type { Difference } from '../panel/differences.ts';
import { formatValue, itemField } from '../panel/format-value.ts';

/** A field that an import changes, in words. @param fields of the form */
export function describeChange(
  kind: Kind,
  fields: readonly FieldConfig[],
  { field, before, after }: ImportChange,
): Difference {
  const config = fieldAt(fields, field.split('.')) ?? { name: field, label: field, widget: 'line' };
  return {
    path: field,
    label: labelOfField(kind, field),
    before: linesOf(config, before),
    after: linesOf(config, after),
  };
}

/** A line for each item of a list of groups of fields. */
function linesOf(config: FieldConfig, value: ImportChange['before']): string {
  const isGroups = Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);
  if (!isGroups) return formatValue(config, value);
  return value.map((item) => formatValue(itemField(config), item)).join('\n');
}

function fieldAt(fields: readonly FieldConfig[], keys: readonly string[]): FieldConfig | undefined {
  const [name, ...rest] = keys;
  let found = fields.find((field) => field.name === name);
  for (const key of rest) {
    if (found === undefined) return undefined;
    found = /^\d+$/.test(key) ? itemField(found) : found.fields?.find((field) => field.name === key);
  }
  return found;
}
