import { useEffect, useRef, useState } from 'react';
import { useOpen } from '../form/focus-request.ts';
import { Field } from '../form/Field.tsx';
import { focusFirstIn } from '../form/focus-field.ts';
import { useChange } from '../form/form-store.ts';
import type { ControlProps } from './control.ts';
import { Icon } from './Icon.tsx';
import { UndoBar } from './UndoBar.tsx';

type Data = Record<string, unknown>;

/** Fields that belong together. Those that need not be there begin as a button, and can be cleared. */
export function ObjectControl({ id, path, field, value, onChange, disabled }: ControlProps<Data>) {
  const change = useChange();
  const isOptional = field.required !== true;
  const [asked] = useOpen(path, false);
  const [cleared, setCleared] = useState<Data>();
  const [filling, setFilling] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (filling && box.current !== null) focusFirstIn(box.current);
  }, [filling]);
  if (isOptional && value === undefined && !asked)
    return (
      <div className="object-empty">
        {cleared !== undefined && (
          <UndoBar
            text="Очищено."
            onUndo={() => {
              setCleared(undefined);
              onChange(cleared);
            }}
          />
        )}
        <button
          type="button"
          id={id}
          className="add"
          aria-label={`Заполнить: ${field.label}`}
          disabled={disabled}
          onClick={() => {
            setFilling(true);
            setCleared(undefined);
            onChange({});
          }}
        >
          <Icon name="plus" />
          Заполнить
        </button>
      </div>
    );
  return (
    <div id={id} className="object" tabIndex={-1} ref={box}>
      {(field.fields ?? []).map((child) => (
        <Field
          key={child.name}
          field={child}
          path={`${path}.${child.name}`}
          value={value?.[child.name]}
          onChange={change}
          disabled={disabled}
        />
      ))}
      {isOptional && value !== undefined && (
        <button
          type="button"
          className="text-button"
          aria-label={`Очистить: ${field.label}`}
          disabled={disabled}
          onClick={() => {
            setCleared(value);
            setFilling(false);
            onChange(undefined);
          }}
        >
          <Icon name="close" />
          Очистить
        </button>
      )}
    </div>
  );
}
