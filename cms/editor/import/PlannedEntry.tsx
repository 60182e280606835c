import { useId, useMemo } from 'react';
import { plural } from '#messages/format';
import type { ImportEntry } from '../../api/import.ts';
import { toPlain } from '../decap/plain-data.ts';
import type { FieldConfig } from '../form/field-config.ts';
import { currentState } from '../lists/editor-state.ts';
import { DifferenceList } from '../panel/DifferenceList.tsx';
import { describeChange } from './describe-change.ts';
import { RoadmapTable } from './RoadmapTable.tsx';
import type { ImportControl } from './use-import.ts';

interface Props {
  control: ImportControl;
  entry: ImportEntry;
  /** Its place in the plan. */
  index: number;
  /** Few entries: what would be written is shown at once. */
  isOpen: boolean;
  /** Doubts stand at the entry, too. */
  hasDoubts: boolean;
}

/** One entry of the plan: whether to write it, what would be written, and whose value counts where they differ. */
export function PlannedEntry({ control: { state, act }, entry, index, isOpen, hasDoubts }: Props) {
  const { kind, label, additions, conflicts, nameless, incomplete, remarks, table } = entry;
  const isHeld = entry.state === 'held';
  const isKept = !state.decisions.leftOut.includes(index);
  const byFile = state.decisions.byFile.includes(index);
  const name = label === '' ? 'Без названия' : label;
  const fields = useMemo(
    () => toPlain(currentState().collections.get(kind)?.get('fields')) as FieldConfig[],
    [kind],
  );
  const describe = (change: ImportEntry['additions'][number]) => describeChange(kind, fields, change);
  const doubts = hasDoubts
    ? [...new Set(remarks.filter(({ level }) => level === 'doubt').map(({ text }) => text))]
    : [];
  const count = plural(additions.length, 'поле', 'поля', 'полей');
  return (
    <li className={isKept ? 'import-entry' : 'import-entry left-out'}>
      <div className="import-entry-head">
        {isHeld ? (
          <span className="import-name">{name}</span>
        ) : (
          <label className="import-name">
            <input
              type="checkbox"
              checked={isKept}
              onChange={({ target }) => act({ do: 'keep', index, isKept: target.checked })}
            />
            <span>
              <span className="unseen">Внести: </span>
              {name}
            </span>
          </label>
        )}
        <span className="import-marks">
          {nameless !== undefined && <span className="mark warning">без имени</span>}
          {incomplete && <span className="mark">черновик</span>}
        </span>
      </div>
      {nameless !== undefined && <p className="import-hint">{nameless}</p>}
      {doubts.length > 0 && (
        <ul className="import-remarks">
          {doubts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {conflicts.length > 0 && (
        <div className={byFile ? 'by-file' : undefined}>
          <Choice
            name={name}
            byFile={byFile}
            isDisabled={!isKept}
            onChoose={(isFile) => act({ do: 'solve', index, byFile: isFile })}
          />
          <DifferenceList differences={conflicts.map(describe)} before="В разделе" after="В файле" />
        </div>
      )}
      {additions.length > 0 && !isHeld && (
        <details open={isOpen && table === undefined}>
          <summary>{entry.state === 'new' ? `Что внесётся: ${count}` : `Что добавится: ${count}`}</summary>
          <dl className="import-fields">
            {additions.map(describe).map(({ path, label: field, after }) => (
              <div key={path}>
                <dt>{field}</dt>
                <dd>{after}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {table !== undefined && <RoadmapTable title={name} rows={table} />}
    </li>
  );
}

interface ChoiceProps {
  /** Of the entry. */
  name: string;
  byFile: boolean;
  isDisabled: boolean;
  onChoose: (byFile: boolean) => void;
}

function Choice({ name, byFile, isDisabled, onChoose }: ChoiceProps) {
  const group = useId();
  const answer = (isFile: boolean, text: string) => (
    <label>
      <input
        type="radio"
        name={group}
        checked={byFile === isFile}
        disabled={isDisabled}
        onChange={() => onChoose(isFile)}
      />
      {text}
    </label>
  );
  return (
    <fieldset className="import-choice">
      <legend className="unseen">Где разное: {name}</legend>
      {answer(false, 'Оставить как в разделе')}
      {answer(true, 'Взять из файла')}
    </fieldset>
  );
}
