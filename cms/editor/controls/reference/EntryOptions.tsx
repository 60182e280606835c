import { useEffect, useRef } from 'react';
import type { FilteredRows, KindRow } from './filter-rows.ts';

interface Props {
  listId: string;
  isOpen: boolean;
  found: FilteredRows | undefined;
  active: number;
  onChoose: (row: KindRow) => void;
}

/** The entries that are offered. */
export function EntryOptions({ listId, isOpen, found, active, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) box.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  useEffect(() => {
    if (active >= 0) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, listId]);
  return (
    <div className="options" hidden={!isOpen} ref={box}>
      <ul role="listbox" id={listId} aria-label="Записи">
        {found?.rows.map((row, index) => (
          <li
            key={`${row.kind} ${row.id}`}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            className="option"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(row)}
          >
            <span className="option-label">{row.label}</span>
            {row.draft && <span className="draft-mark">черновик</span>}
            {row.note !== undefined && <span className="entry-note warning">{row.note}</span>}
          </li>
        ))}
      </ul>
      {found === undefined && <p className="note">Загружаем список…</p>}
      {found?.rows.length === 0 && <p className="note">Ничего не нашлось.</p>}
      {found !== undefined && found.more > 0 && <p className="note">Ещё {found.more}: уточните запрос.</p>}
    </div>
  );
}
