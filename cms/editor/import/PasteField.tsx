import { useId, useState } from 'react';
import { sourceOfPaste } from './import-source.ts';
import type { ImportSource } from './import-source.ts';

interface Props {
  source: ImportSource | undefined;
  onChoose: (source: ImportSource | undefined) => void;
}

/** A table that is pasted: with its cells where the clipboard has them, else as text. What stands here is only shown. */
export function PasteField({ source, onChoose }: Props) {
  const [failed, setFailed] = useState('');
  const [fieldId, hintId] = [useId(), useId()];
  const pasted = source?.name === '' ? source.shown : '';
  return (
    <details className="import-paste" open={pasted !== '' ? true : undefined}>
      <summary>Вставить таблицу вместо файла</summary>
      <label htmlFor={fieldId}>Таблица из буфера обмена</label>
      <p id={hintId} className="import-hint">
        Выделите таблицу в Word, Excel или на странице, скопируйте (Ctrl+C) и вставьте сюда (Ctrl+V). Целиком:
        здесь видно только начало.
      </p>
      <textarea
        id={fieldId}
        className="control"
        rows={4}
        readOnly
        value={pasted}
        aria-describedby={hintId}
        onPaste={(event) => {
          event.preventDefault();
          const found = sourceOfPaste(event.clipboardData);
          setFailed(found === undefined ? 'В буфере обмена нет текста: скопируйте таблицу ещё раз.' : '');
          if (found !== undefined) onChoose(found);
        }}
      />
      {pasted !== '' && (
        <button type="button" className="text-button" onClick={() => onChoose(undefined)}>
          Убрать вставленное
        </button>
      )}
      <p role="alert">{failed}</p>
    </details>
  );
}
