import type { KeyboardEvent } from 'react';
import type { ControlProps } from './control.ts';
import { GrowingText } from './GrowingText.tsx';

/** Formats whose text is short, and how a phone's keyboard helps with it. */
const inputModes: Readonly<Record<string, 'email' | 'numeric' | 'text'>> = {
  email: 'email',
  ogrn: 'numeric',
  inn: 'numeric',
};

/** One line of text; a long one is shown on several lines. */
export function LineControl({
  id,
  field,
  value,
  onChange,
  describedBy,
  invalid,
  disabled,
}: ControlProps<string>) {
  const common = {
    id,
    value: value ?? '',
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
    disabled,
  };
  const type = (text: string) => onChange(text === '' ? undefined : text);
  if (field.format !== undefined)
    return (
      <input
        {...common}
        type="text"
        inputMode={inputModes[field.format] ?? 'text'}
        className="control"
        onChange={(event) => type(event.target.value)}
        autoComplete="off"
      />
    );
  return (
    <GrowingText
      {...common}
      onChange={(event) => type(event.target.value.replaceAll(/\s*\n\s*/g, ' '))}
      onKeyDown={keepOneLine}
    />
  );
}

function keepOneLine(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
}
