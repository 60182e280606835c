import { useId } from 'react';
import { asList } from '../as-list.ts';
import type { ControlProps } from '../control.ts';
import { Icon } from '../Icon.tsx';
import { UndoBar } from '../UndoBar.tsx';
import { ListCard } from './ListCard.tsx';
import { useRows } from './use-rows.ts';

/** A list of parts of the entry, each a card that folds. */
export function ListControl({ id, path, field, value, onChange, disabled }: ControlProps<unknown[]>) {
  const items = asList(value);
  const hasCodes = (field.fields ?? []).some(({ name }) => name === 'id');
  const rows = useRows(items, hasCodes, (next) =>
    onChange(next.length === 0 && field.required !== true ? undefined : next),
  );
  const listId = useId();
  return (
    <div id={id} className="list" tabIndex={-1}>
      {items.length > 0 && (
        <ol className="cards" id={listId}>
          {items.map((item, index) => (
            <ListCard
              key={rows.keys[index]}
              field={field}
              path={`${path}.${index}`}
              item={item}
              index={index}
              isLast={index === items.length - 1}
              isNew={rows.keys[index] === rows.added}
              onMove={rows.move}
              onDuplicate={rows.duplicate}
              onRemove={rows.remove}
              disabled={disabled}
            />
          ))}
        </ol>
      )}
      {rows.removed !== undefined && <UndoBar key={rows.removed.key} text="Удалено." onUndo={rows.restore} />}
      <button type="button" className="add" onClick={rows.add} disabled={disabled}>
        <Icon name="plus" />
        Добавить {field.label_singular ?? `в «${field.label}»`}
      </button>
    </div>
  );
}
