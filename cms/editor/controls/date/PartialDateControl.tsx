import { useState } from 'react';
import { isPartialDate } from '#model/calendar/partial-date';
import { formatPartialDate } from '#messages/format-display';
import type { ControlProps } from '../control.ts';
import { formatTyped, parsePartialDate } from './parse-partial-date.ts';

/** A date that may lack its day or month; below it, in words, what was understood. */
export function PartialDateControl({
  id,
  value,
  onChange,
  describedBy,
  invalid,
  disabled,
}: ControlProps<string>) {
  const [typed, setTyped] = useState('');
  const stored = String(value ?? '');
  const text = (parsePartialDate(typed) ?? typed) === stored ? typed : formatTyped(stored);
  const type = (next: string) => {
    setTyped(next);
    onChange(parsePartialDate(next) ?? (next === '' ? undefined : next));
  };
  return (
    <div className="with-note">
      <input
        type="text"
        inputMode="text"
        id={id}
        className="control short"
        placeholder="2024, 09.2024 или 01.09.2024"
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={() => {
          setTyped(formatTyped(stored));
          // A year may stand in the file as a number.
          if (isPartialDate(stored) && stored !== value) onChange(stored);
        }}
        aria-describedby={[`${id}-words`, describedBy].join(' ').trim()}
        aria-invalid={invalid || undefined}
        disabled={disabled}
        autoComplete="off"
      />
      <span className="note" id={`${id}-words`}>
        {stored !== '' &&
          (isPartialDate(stored)
            ? formatPartialDate(stored)
            : 'Это не дата. Напишите год, месяц и год или полную дату')}
      </span>
    </div>
  );
}
