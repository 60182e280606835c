import type { ControlProps } from './control.ts';
import { GrowingText } from './GrowingText.tsx';

/** Plain text of several lines. */
export function LongTextControl({
  id,
  value,
  onChange,
  describedBy,
  invalid,
  disabled,
}: ControlProps<string>) {
  return (
    <GrowingText
      id={id}
      className="long-text"
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      disabled={disabled}
    />
  );
}
