import type { ComponentType } from 'react';
import type { FieldConfig } from '../form/field-config.ts';

/** What a control is given: one value of the draft and how to change it. */
export interface ControlProps<T = unknown> {
  /** Of the element that gets the focus; the label and the hint refer to it. */
  id: string;
  /** Path of the value in the draft, with dots. */
  path: string;
  field: FieldConfig;
  value: T | undefined;
  /** Takes `undefined` to clear the value. */
  onChange: (value: T | undefined) => void;
  /** Ids of hint and messages, for `aria-describedby`. */
  describedBy: string | undefined;
  /** An error or warning stands at the field. */
  invalid: boolean;
  disabled: boolean;
}

/** A control by the widget's name in the configuration. */
export type Controls = Readonly<Record<string, ComponentType<ControlProps<never>>>>;
