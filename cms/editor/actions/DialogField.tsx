import { useId } from 'react';
import { layoutOf } from '../controls/layout.ts';
import { useControl } from '../controls/use-control.ts';
import type { FieldConfig } from '../form/field-config.ts';

interface Props {
  field: FieldConfig;
  value: unknown;
  onChange: (value: unknown) => void;
  /** What is wrong with the value, in Russian. */
  problem?: string | undefined;
  /** What the value means, told as it is typed. */
  note?: string | undefined;
}

/** A field of a dialog: the same controls as in the form, on values that are not in the draft yet. */
export function DialogField({ field, value, onChange, problem, note }: Props) {
  const id = useId();
  const Control = useControl(field.widget);
  const parts = { hint: field.hint, note, problem };
  const describedBy = Object.entries(parts).flatMap(([name, text]) =>
    text === undefined ? [] : [`${id}-${name}`],
  );
  const layout = layoutOf(field);
  const name = (
    <>
      {field.label}
      {field.required === true && layout !== 'beside' && <span className="needed">нужно</span>}
    </>
  );
  const control = (
    <Control
      id={id}
      path=""
      field={field}
      value={value}
      onChange={onChange}
      describedBy={describedBy.length === 0 ? undefined : describedBy.join(' ')}
      invalid={problem !== undefined}
      disabled={false}
    />
  );
  const Frame = layout === 'group' ? 'fieldset' : 'div';
  return (
    <Frame
      className={`dialog-field ${layout}`}
      aria-describedby={layout === 'group' ? describedBy.join(' ') : undefined}
    >
      {layout === 'group' && <legend>{name}</legend>}
      {layout === 'above' && <label htmlFor={id}>{name}</label>}
      {layout !== 'beside' && control}
      {layout === 'beside' && (
        <div className="beside">
          {control}
          <label htmlFor={id}>{name}</label>
        </div>
      )}
      {Object.entries(parts).map(
        ([name, text]) =>
          text !== undefined && (
            <p
              key={name}
              id={`${id}-${name}`}
              className={`dialog-${name}`}
              role={name === 'problem' ? 'alert' : undefined}
            >
              {text}
            </p>
          ),
      )}
    </Frame>
  );
}
