import { asList } from '../as-list.ts';
import type { ControlProps } from '../control.ts';
import { ChosenEntry } from './ChosenEntry.tsx';
import { EntryCombobox } from './EntryCombobox.tsx';
import { useKindRows } from './use-kind-rows.ts';

/** One or several other entries, chosen by what they are called. */
export function ReferenceControl({
  id,
  field,
  value,
  onChange,
  describedBy,
  invalid,
  disabled,
}: ControlProps) {
  const rows = useKindRows(field.kinds);
  const isMultiple = field.multiple === true;
  const chosen = (isMultiple ? asList(value) : value === undefined ? [] : [value]).map(String);
  const store = (next: readonly string[]) =>
    onChange(
      next.length === 0 && !(isMultiple && field.required === true) ? undefined : isMultiple ? next : next[0],
    );
  return (
    <div className="reference">
      {chosen.length > 0 && (
        <ul className="chosen-entries" aria-label={`Выбрано: ${field.label}`}>
          {chosen.map((entry) => (
            <ChosenEntry
              key={entry}
              id={entry}
              row={rows?.find((row) => row.id === entry)}
              isKnown={rows !== undefined}
              onRemove={() => {
                store(chosen.filter((other) => other !== entry));
                document.getElementById(id)?.focus();
              }}
              disabled={disabled}
            />
          ))}
        </ul>
      )}
      <EntryCombobox
        id={id}
        rows={rows}
        chosen={chosen}
        placeholder={placeholderFor(isMultiple, chosen.length)}
        onChoose={(entry) => store(isMultiple ? [...chosen, entry] : [entry])}
        describedBy={describedBy}
        invalid={invalid}
        disabled={disabled}
      />
    </div>
  );
}

function placeholderFor(isMultiple: boolean, count: number): string {
  if (count === 0) return 'Название или имя';
  return isMultiple ? 'Добавить ещё' : 'Выбрать другое';
}
