import { IconButton } from '../IconButton.tsx';
import type { KindRow } from './filter-rows.ts';

interface Props {
  id: string;
  /** Missing when there is no such entry. */
  row: KindRow | undefined;
  /** The rows have come, so that a missing one is missing. */
  isKnown: boolean;
  onRemove: () => void;
  disabled: boolean;
}

/** An entry that was chosen, with what is to be known of it. */
export function ChosenEntry({ id, row, isKnown, onRemove, disabled }: Props) {
  const label = row?.label ?? id;
  return (
    <li className="chosen-entry">
      <span className="entry-label">
        {label}
        {row?.draft === true && <span className="draft-mark">черновик</span>}
        {row?.note !== undefined && <span className="entry-note warning">{row.note}</span>}
        {row === undefined && isKnown && (
          <span className="entry-note error">Такой записи нет: её удалили или код написан с ошибкой</span>
        )}
      </span>
      <span className="row-actions">
        {row !== undefined && (
          <a href={addressOf(row)} className="open-entry" aria-label={`Открыть: ${label}`}>
            Открыть
          </a>
        )}
        <IconButton
          icon="close"
          title="Убрать"
          name={`Убрать: ${label}`}
          onClick={onRemove}
          disabled={disabled}
        />
      </span>
    </li>
  );
}

/** Decap's route of an entry; its slug is the file's name without the extension. */
function addressOf({ kind, file }: KindRow): string {
  const slug = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  return `#/collections/${kind}/entries/${encodeURI(slug)}`;
}
