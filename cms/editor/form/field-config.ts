import type { Condition } from '#model/condition';
import type { Kind } from '#model/kind-names';

/** One answer of a closed list. */
export interface Option {
  value: string | number;
  label: string;
}

/** A field of the generated configuration (cms/config, `CmsField`) as the form gets it back from Decap's store. */
export interface FieldConfig {
  name: string;
  label: string;
  widget: string;
  hint?: string;
  /** Act and point that ask for the field. */
  source?: string;
  /** Heading under which the field stands. */
  group?: string;
  /** The form shows the field only then. */
  when?: Condition;
  /** The model refuses an entry without it. */
  required?: boolean;
  /** The value never becomes public. */
  internal?: boolean;
  /** What the model takes where nothing is written. */
  implied?: unknown;
  default?: unknown;
  /** Accusative, for «Добавить …». */
  label_singular?: string;
  /** Of a list of objects: what a folded item shows. */
  summary?: string;
  /** Of an object, or of the items of a list. */
  fields?: readonly FieldConfig[];
  /** Of a list whose items are single values. */
  field?: FieldConfig;
  options?: readonly Option[];
  multiple?: boolean;
  min?: number;
  max?: number;
  /** Of the model's format of a text: `email`, `time`. */
  format?: string;
  kinds?: readonly Kind[];
  /** Endings of files, without a dot. */
  extensions?: readonly string[];
}
