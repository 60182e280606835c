import type { ControlProps } from './control.ts';
import { completeAddress, siteOf } from './https-address.ts';

/** An address on the web; below it the site that it leads to. */
export function HttpsUrlControl({
  id,
  value,
  onChange,
  describedBy,
  invalid,
  disabled,
}: ControlProps<string>) {
  const site = siteOf(value ?? '');
  return (
    <div className="with-note">
      <input
        type="text"
        inputMode="url"
        id={id}
        className="control"
        placeholder="https://"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
        onBlur={() => {
          const complete = completeAddress(value ?? '');
          if (complete !== value) onChange(complete);
        }}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        disabled={disabled}
        autoComplete="off"
        spellCheck={false}
      />
      {site !== undefined && (
        <span className="note">
          Сайт: {site}.{' '}
          <a href={value} target="_blank" rel="noreferrer">
            Открыть в новой вкладке
          </a>
        </span>
      )}
    </div>
  );
}
