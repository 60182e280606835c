import { memo, useCallback } from 'react';
import { layoutOf } from '../controls/layout.ts';
import { useControl } from '../controls/use-control.ts';
import type { FieldConfig } from './field-config.ts';
import { fieldElementId } from './field-id.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useForm } from './form-store.ts';
import { useFieldShown } from './shown.ts';

interface Props {
  field: FieldConfig;
  path: string;
  value: unknown;
  onChange: (path: string, value: unknown) => void;
  disabled: boolean;
}

/** A label, a control, a hint and what is wrong with the value. */
export const Field = memo(function Field({ field, path, value, onChange, disabled }: Props) {
  const layout = layoutOf(field);
  const isLeaf = field.fields === undefined && field.field === undefined;
  const findings = useForm((state) => (isLeaf ? state.findings.within(path) : state.findings.at(path)));
  const shown = useFieldShown(field, path);
  const Control = useControl(field.widget);
  const change = useCallback((next: unknown) => onChange(path, next), [onChange, path]);
  if (!shown) return null;
  const id = fieldElementId(path);
  const isMarked = field.required === true || field.internal === true;
  const ids = [
    ...(isMarked && layout !== 'group' ? [`${id}-marks`] : []),
    ...(field.hint === undefined && field.source === undefined ? [] : [`${id}-hint`]),
    ...(findings.length === 0 ? [] : [`${id}-messages`]),
  ];
  const describedBy = ids.length === 0 ? undefined : ids.join(' ');
  const control = (
    <Control
      id={id}
      path={path}
      field={field}
      value={value}
      onChange={change}
      describedBy={describedBy}
      invalid={findings.some(({ severity }) => severity !== 'info')}
      disabled={disabled}
    />
  );
  return layout === 'bare' ? (
    control
  ) : (
    <FieldFrame {...{ id, path, field, layout, describedBy, findings }}>{control}</FieldFrame>
  );
});
