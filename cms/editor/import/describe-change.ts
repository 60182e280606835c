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
    before: formatValue(config, before),
    after: formatValue(config, after),
  };
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
