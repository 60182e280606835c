import { useId, useState } from 'react';
import type { ImportChoice, ImportColumn } from '../../api/import.ts';
import { orderColumns, sortAsBefore, stateOfColumn } from './order-columns.ts';

interface Props {
  columns: readonly ImportColumn[];
  choices: readonly ImportChoice[];
  mapping: Readonly<Record<string, string>>;
  isRoadmap: boolean;
  /** Without an answer nothing can be read. */
  mustChoose: boolean;
  onMap: (label: string, key: string) => void;
}

/** A column that is of no use, in the words of the importers. */
const aside = '-';

/**
 * Headings of the file and what they were taken for; those in doubt first, all to be corrected. An answer neither folds
 * nor moves anything, so that the focus stays.
 */
export function Columns({ columns, choices, mapping, isRoadmap, mustChoose, onMap }: Props) {
  const [isOpen] = useState(() => mustChoose || countOpen(columns, mapping) > 0);
  const [order] = useState(() => orderColumns(columns, mapping).map(({ label }) => label));
  const open = countOpen(columns, mapping);
  const summary =
    open === 0 ? `Столбцы: поняты все (${columns.length})` : `Столбцы: спорных и непонятых – ${open}`;
  return (
    <details className="import-card import-columns" open={isOpen}>
      <summary>
        <h3>{summary}</h3>
      </summary>
      <p className="import-hint">
        Слева – столбец из файла, справа – что в нём. Если понято неверно, выберите другое: пересчитается
        сразу.
      </p>
      <ul>
        {sortAsBefore(columns, order).map((column) => (
          <Column key={column.label} {...{ column, choices, mapping, isRoadmap, onMap }} />
        ))}
      </ul>
    </details>
  );
}

function countOpen(columns: readonly ImportColumn[], mapping: Props['mapping']): number {
  return columns.filter((column) => stateOfColumn(column, mapping) !== 'known').length;
}

type ColumnProps = Omit<Props, 'columns' | 'mustChoose'> & { column: ImportColumn };

function Column({ column, choices, mapping, isRoadmap, onMap }: ColumnProps) {
  const [selectId, noteId] = [useId(), useId()];
  const { label, key, doubts } = column;
  const state = stateOfColumn(column, mapping);
  const labelOf = (wanted: string) => choices.find((choice) => choice.key === wanted)?.label ?? wanted;
  const unused = isRoadmap ? 'оставить как есть' : 'не вносить';
  if (label.trim() === '')
    return (
      <li className="import-column">
        <span>Без заголовка</span>
        <span className="import-hint">{isRoadmap ? 'останется как есть' : 'не вносится'}</span>
      </li>
    );
  const note =
    state === 'doubtful'
      ? `Похоже на разное: ${doubts.map((doubt) => `«${labelOf(doubt)}»`).join(', ')}. Выберите.`
      : state === 'unknown'
        ? `Не понят: ${isRoadmap ? 'останется как есть' : 'не вносится'}.`
        : '';
  return (
    <li className={`import-column ${state}`}>
      <label htmlFor={selectId}>{label}</label>
      <select
        id={selectId}
        className="control"
        value={key ?? mapping[label] ?? ''}
        aria-describedby={note === '' ? undefined : noteId}
        onChange={({ target }) => onMap(label, target.value)}
      >
        {state !== 'known' && <option value="">выберите…</option>}
        {choices.map((choice) => (
          <option key={choice.key} value={choice.key}>
            {choice.label}
          </option>
        ))}
        <option value={aside}>{unused}</option>
      </select>
      {note !== '' && (
        <span id={noteId} className="import-hint">
          {note}
        </span>
      )}
    </li>
  );
}
