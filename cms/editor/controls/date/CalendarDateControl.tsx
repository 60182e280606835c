import { useState } from 'react';
import { parsePlainDate } from '#model/calendar/plain-date';
import { formatDate } from '#messages/format';
import { weekday } from '#messages/weekday';
import { useForm } from '../../form/form-store.ts';
import type { ControlProps } from '../control.ts';

/** A day of the calendar, as the text `YYYY-MM-DD`: neither a time nor a time zone can move it. */
export function CalendarDateControl({
  id,
  value,
  onChange,
  describedBy,
  invalid,
  disabled,
}: ControlProps<string>) {
  const asOf = useForm((state) => state.asOf);
  const stored = String(value ?? '');
  // What is no date would be dropped by the browser's own field; it stays a text until the field is left.
  const [asText, setAsText] = useState(false);
  const isText = asText || !(stored === '' || isBrowserDate(stored));
  return (
    <div className="with-note">
      <input
        type={isText ? 'text' : 'date'}
        id={id}
        className="control date"
        value={stored}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
        onFocus={() => setAsText(isText)}
        onBlur={() => setAsText(false)}
        aria-describedby={[`${id}-words`, describedBy].join(' ').trim()}
        aria-invalid={invalid || undefined}
        disabled={disabled}
        {...(isText ? { placeholder: 'ГГГГ-ММ-ДД' } : {})}
      />
      {asOf !== undefined && stored === '' && (
        <button
          type="button"
          className="text-button"
          aria-describedby={`${id}-label`}
          onClick={() => onChange(asOf)}
          disabled={disabled}
        >
          Сегодня
        </button>
      )}
      <span className="note" id={`${id}-words`}>
        {isText ? 'Такого дня нет. Напишите дату так: 2026-09-01' : stored !== '' && describe(stored, asOf)}
      </span>
    </div>
  );
}

/** The browser shows dates in the way of its own language; words leave no doubt. */
function describe(date: string, asOf: string | undefined): string {
  return `${formatDate(date)}, ${date === asOf ? 'сегодня' : weekday(date)}`;
}

/** An existing day; also of years that content may not state, for they come up while a year is typed. */
function isBrowserDate(text: string): boolean {
  try {
    return parsePlainDate(text).year > 0;
  } catch {
    return false;
  }
}
