import type { ControlProps } from './control.ts';

/** One line of text. */
export function LineControl({ id, value, onChange, describedBy, invalid, disabled }: ControlProps<string>) {
  return (
    <input
      type="text"
      id={id}
      className="control"
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      disabled={disabled}
      maxLength={500}
    />
  );
}
