import { useState } from 'react';
import type { ControlProps } from './control.ts';
import { formatNumber, parseNumber } from './parse-number.ts';

/** A number. What is no number stays as it was typed: the check says so. */
export function NumberControl({
  id,
  field,
  value,
  onChange,
  describedBy,
  invalid,
  disabled,
}: ControlProps<number | string>) {
  const [typed, setTyped] = useState('');
  const text = parseNumber(typed) === value ? typed : formatNumber(value);
  return (
    <input
      type="text"
      inputMode={field.widget === 'whole-number' ? 'numeric' : 'decimal'}
      id={id}
      className="control short"
      value={text}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(parseNumber(event.target.value));
      }}
      onBlur={() => setTyped(formatNumber(value))}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      disabled={disabled}
      autoComplete="off"
    />
  );
}
