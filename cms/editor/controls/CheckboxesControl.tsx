import { asList } from './as-list.ts';
import type { ControlProps } from './control.ts';
import { offeredOptions } from './offered-options.ts';

/** Several answers of a closed list, in the order of the list. */
export function CheckboxesControl({
  id,
  field,
  value,
  onChange,
  disabled,
}: ControlProps<(string | number)[]>) {
  const written = asList(value);
  const options = offeredOptions(field, written);
  const toggle = (code: string | number) => {
    const chosen = options
      .map((option) => option.value)
      .filter((option) => (option === code) !== written.includes(option));
    onChange(chosen.length === 0 ? undefined : chosen);
  };
  return (
    <div
      id={id}
      className={options.every(({ label }) => label.length < 4) ? 'choices in-line' : 'choices'}
      tabIndex={-1}
    >
      {options.map((option) => (
        <label key={option.value} className="answer">
          <input
            type="checkbox"
            value={option.value}
            checked={written.includes(option.value)}
            onChange={() => toggle(option.value)}
            disabled={disabled}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
