import { useEffect, useRef } from 'react';
import { plural } from '#messages/format';
import type { ImportPreviewAnswer } from '../../api/import.ts';
import { Columns } from './Columns.tsx';
import { isAllThere } from './count-entries.ts';
import { EntryGroups } from './EntryGroups.tsx';
import { groupNotes } from './group-notes.ts';
import { NoteList } from './NoteList.tsx';
import { nounWords } from './noun-words.ts';
import { SaveBar } from './SaveBar.tsx';
import type { ImportControl } from './use-import.ts';

interface Props {
  control: ImportControl;
  preview: ImportPreviewAnswer;
}

/** The second step: what was understood and what would change. Nothing is written yet. */
export function Preview({ control, preview }: Props) {
  const { state, act, read } = control;
  const { noun, source, mapping, failed } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { rows, columns, choices, refusals = [], entries } = preview;
  const isDone = isAllThere(preview);
  return (
    <>
      <div className="import-card">
        <h2 ref={heading} tabIndex={-1}>
          {isDone ? 'Всё уже внесено' : 'Что получится'}
        </h2>
        <p>
          {noun !== undefined && nounWords[noun].title}:{' '}
          <strong>{source?.name === '' ? 'вставленная таблица' : source?.name}</strong>. В файле{' '}
          {plural(rows.total, 'строка', 'строки', 'строк')}
          {rows.kept === rows.total ? ', в записи вошли все.' : `, в записи вошло ${rows.kept}.`}{' '}
          {isDone ? 'В разделе всё это есть, вносить нечего.' : 'В раздел ещё ничего не записано.'}
        </p>
        <button type="button" className="button" onClick={() => act({ do: 'restart' })}>
          Другой файл
        </button>
      </div>
      {refusals.length > 0 && (
        <div className="import-refusals" role="alert">
          {refusals.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      {columns.length > 0 && (
        <Columns
          {...{ columns, choices, mapping }}
          isRoadmap={noun === 'roadmap'}
          mustChoose={refusals.length > 0}
          onMap={(label, key) => {
            act({ do: 'map', label, key });
            void read({ ...mapping, [label]: key });
          }}
        />
      )}
      <NoteList title="Решите сами" level="doubt" groups={groupNotes(preview, 'doubt')} />
      <NoteList title="Обратите внимание" level="note" groups={groupNotes(preview, 'note')} />
      {entries.length > 0 && <EntryGroups control={control} preview={preview} />}
      {failed !== undefined && (
        <div className="import-refusals" role="alert">
          <p>{failed}</p>
          <button type="button" className="button small" onClick={() => void read({ ...mapping })}>
            Посмотреть ещё раз
          </button>
        </div>
      )}
      {!isDone && entries.length > 0 && <SaveBar control={control} preview={preview} />}
    </>
  );
}
