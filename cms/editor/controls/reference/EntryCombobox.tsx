import { useId, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { plural } from '#messages/format';
import { EntryOptions } from './EntryOptions.tsx';
import { filterRows } from './filter-rows.ts';
import type { KindRow } from './filter-rows.ts';
import { step } from './step.ts';

interface Props {
  id: string;
  /** undefined while they are awaited. */
  rows: readonly KindRow[] | undefined;
  chosen: readonly string[];
  placeholder: string;
  onChoose: (id: string) => void;
  describedBy: string | undefined;
  invalid: boolean;
  disabled: boolean;
}

/** A field that offers entries while something is written; W3C's pattern «combobox with list autocomplete». */
export function EntryCombobox({
  id,
  rows,
  chosen,
  placeholder,
  onChoose,
  describedBy,
  invalid,
  disabled,
}: Props) {
  const listId = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = useMemo(
    () => (isOpen && rows !== undefined ? filterRows(rows, query, new Set(chosen)) : undefined),
    [isOpen, rows, query, chosen],
  );
  const open = (text: string, first = -1) => {
    setQuery(text);
    setActive(first);
    setOpen(true);
  };
  const choose = (row: KindRow | undefined) => {
    if (row === undefined) return;
    onChoose(row.id);
    setQuery('');
    setOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    const next = step(event.key, active, found?.rows.length ?? 0);
    if (next !== undefined) {
      event.preventDefault();
      if (isOpen) setActive(next);
      else open(query, 0);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(found?.rows[active]);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setOpen(false);
    }
  };
  return (
    <div className="combobox">
      <input
        type="text"
        role="combobox"
        id={id}
        className="control"
        value={query}
        placeholder={placeholder}
        onChange={(event) => open(event.target.value, event.target.value.trim() === '' ? -1 : 0)}
        onClick={() => open(query)}
        onKeyDown={press}
        onBlur={() => {
          setOpen(false);
          setQuery('');
        }}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? `${listId}-${active}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        disabled={disabled}
        autoComplete="off"
        spellCheck={false}
      />
      <EntryOptions listId={listId} isOpen={isOpen} found={found} active={active} onChoose={choose} />
      <span className="unseen" role="status">
        {found !== undefined &&
          query !== '' &&
          `${plural(found.rows.length + found.more, 'запись', 'записи', 'записей')} в списке`}
      </span>
    </div>
  );
}
