import type { FieldConfig } from '../form/field-config.ts';

/**
 * How a field stands around its control: a label above or beside it, a group with a legend, or all by the control
 * itself.
 */
export type Layout = 'above' | 'beside' | 'group' | 'bare';

/** More answers than this are a list to open. */
const mostRadios = 5;

const grouped: ReadonlySet<string> = new Set(['line-list', 'value-map', 'content-file', 'object', 'list']);
const bare: ReadonlySet<string> = new Set(['program-actions', 'publication', 'readiness']);

export function layoutOf(field: FieldConfig): Layout {
  if (bare.has(field.widget)) return 'bare';
  if (field.widget === 'flag') return 'beside';
  return grouped.has(field.widget) || choiceShape(field) === 'checkboxes' || choiceShape(field) === 'radios'
    ? 'group'
    : 'above';
}

/** How the answers of a closed list are offered; undefined for other fields. */
export function choiceShape(field: FieldConfig): 'radios' | 'select' | 'checkboxes' | undefined {
  if (field.widget !== 'choice') return undefined;
  if (field.multiple === true) return 'checkboxes';
  return (field.options ?? []).length <= mostRadios ? 'radios' : 'select';
}
