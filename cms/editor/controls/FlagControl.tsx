import type { ControlProps } from './control.ts';

/** Yes or no; what is not written is what the model takes instead. */
export function FlagControl({
  id,
  field,
  value,
  onChange,
  describedBy,
  invalid,
  disabled,
}: ControlProps<boolean>) {
  return (
    <input
      type="checkbox"
      id={id}
      checked={value ?? field.implied === true}
      onChange={(event) => onChange(event.target.checked)}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      disabled={disabled}
    />
  );
}
