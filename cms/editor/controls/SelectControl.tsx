import type { ControlProps } from './control.ts';
import { offeredOptions } from './offered-options.ts';

/** One answer of many. */
export function SelectControl({
  id,
  field,
  value,
  onChange,
  describedBy,
  invalid,
  disabled,
}: ControlProps<string | number>) {
  const written = value ?? (field.implied as string | number | undefined);
  const options = offeredOptions(field, written === undefined ? [] : [written]);
  return (
    <select
      id={id}
      className="control"
      value={written ?? ''}
      onChange={(event) => onChange(options.find(({ value }) => String(value) === event.target.value)?.value)}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      disabled={disabled}
    >
      {field.implied === undefined && <option value="">не выбрано</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
