/** A field of the generated configuration (cms/config) as the form reads it. */
export interface FieldConfig {
  name: string;
  label: string;
  widget: string;
  hint?: string;
  /** Heading under which the field stands. */
  group?: string;
  /** Accusative, for «Добавить …». */
  label_singular?: string;
  fields?: readonly FieldConfig[];
  field?: FieldConfig;
  default?: unknown;
  [option: string]: unknown;
}
