import type { ControlProps } from './control.ts';
import { offeredOptions } from './offered-options.ts';

/** One answer of a few; an answer that may be absent can be taken back. */
export function RadiosControl({ id, field, value, onChange, disabled }: ControlProps<string | number>) {
  const written = value ?? (field.implied as string | number | undefined);
  return (
    <div id={id} className="choices" tabIndex={-1}>
      {offeredOptions(field, written === undefined ? [] : [written]).map((option) => (
        <label key={option.value} className="answer">
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === written}
            onChange={() => onChange(option.value)}
            disabled={disabled}
          />
          {option.label}
        </label>
      ))}
      {field.required !== true && field.implied === undefined && value !== undefined && (
        <button type="button" className="text-button" onClick={() => onChange(undefined)} disabled={disabled}>
          Не выбирать
        </button>
      )}
    </div>
  );
}
