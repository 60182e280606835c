import type { KeyboardEvent } from 'react';
import { GrowingText } from '../GrowingText.tsx';
import { IconButton } from '../IconButton.tsx';
import type { LineRow } from './line-rows.ts';

interface Props {
  row: LineRow;
  number: number;
  isLast: boolean;
  /** Of the whole list. */
  label: string;
  invalid: boolean;
  disabled: boolean;
  onType: (text: string) => void;
  onLeave: () => void;
  /** A new row below is wanted. */
  onEnter: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One row of a list of lines. */
export function LineRowControl({ row, number, isLast, label, invalid, disabled, ...on }: Props) {
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      on.onEnter();
    }
    if (event.key === 'Backspace' && row.text === '') {
      event.preventDefault();
      on.onRemove();
    }
  };
  return (
    <li className="line-row" data-row={row.key}>
      <GrowingText
        aria-label={`${label}, ${number}`}
        aria-invalid={invalid || undefined}
        value={row.text}
        onChange={(event) => on.onType(event.target.value)}
        onKeyDown={press}
        onBlur={on.onLeave}
        disabled={disabled}
      />
      <span className="row-actions">
        <IconButton
          icon="up"
          title="Поднять"
          name={`Поднять строку ${number}`}
          onClick={() => on.onMove(-1)}
          disabled={disabled || number === 1}
        />
        <IconButton
          icon="down"
          title="Опустить"
          name={`Опустить строку ${number}`}
          onClick={() => on.onMove(1)}
          disabled={disabled || isLast}
        />
        <IconButton
          icon="remove"
          title="Удалить"
          name={`Удалить строку ${number}`}
          onClick={on.onRemove}
          disabled={disabled}
        />
      </span>
    </li>
  );
}
