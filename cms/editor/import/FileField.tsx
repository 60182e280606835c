import { useId, useState } from 'react';
import { formatFileSize } from '#messages/format-display';
import { sourceOfFile } from './import-source.ts';
import type { ImportSource } from './import-source.ts';

/** As the server has it (src/import/sources/limits.ts). */
const mostBytes = 20 * 1024 * 1024;

interface Props {
  source: ImportSource | undefined;
  onChoose: (source: ImportSource | undefined) => void;
}

/** A file that is chosen, or dropped here. */
export function FileField({ source, onChoose }: Props) {
  const [isOver, setOver] = useState(false);
  const [failed, setFailed] = useState('');
  const [hintId, fileId] = [useId(), useId()];
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setFailed('');
    if (file.size > mostBytes) {
      onChoose(undefined);
      setFailed(
        `Файл слишком велик: ${formatFileSize(file.size)} при пределе ${formatFileSize(mostBytes)}. Удалите из него рисунки или разделите на части.`,
      );
      return;
    }
    try {
      onChoose(await sourceOfFile(file, formatFileSize(file.size)));
    } catch {
      onChoose(undefined);
      setFailed('Файл не открылся: возможно, это папка, или его держит другая программа.');
    }
  };
  return (
    <div
      className={isOver ? 'import-drop over' : 'import-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <span className="button import-file">
        <label htmlFor={fileId}>Выбрать файл…</label>
        <input
          id={fileId}
          type="file"
          accept=".docx,.xlsx,.ods,.csv,.tsv,.html,.htm"
          aria-describedby={hintId}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            // So that the same file can be chosen again after it was mended.
            event.target.value = '';
          }}
        />
      </span>
      <p id={hintId}>или перетащите его сюда: docx, xlsx, ods, csv, tsv, html, до 20 МБ</p>
      <p className="import-chosen" role="status">
        {source !== undefined && source.name !== '' && (
          <>
            Выбран файл <strong>{source.name}</strong>, {source.shown}
          </>
        )}
      </p>
      <p role="alert">{failed}</p>
    </div>
  );
}
