import { useState } from 'react';
import { formatFileSize } from '#messages/format-display';
import { Dialog } from '../../screen/Dialog.tsx';
import { findFiles } from './content-file.ts';
import type { ContentFile } from './content-file.ts';
import { Thumbnail } from './Thumbnail.tsx';

/** Drawn at once: each picture is loaded. */
const mostFiles = 60;

interface Props {
  /** undefined while they are awaited. */
  files: readonly ContentFile[] | undefined;
  extensions: readonly string[] | undefined;
  onChoose: (name: string) => void;
  onClose: () => void;
}

/** The files of the section that fit the field. */
export function FileChooser({ files, extensions, onChoose, onClose }: Props) {
  const [query, setQuery] = useState('');
  const found = findFiles(files ?? [], query, extensions);
  return (
    <Dialog title="Файлы раздела" onClose={onClose} wide>
      <label className="file-search">
        Найти по имени
        <input
          type="search"
          className="control"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          autoComplete="off"
        />
      </label>
      {extensions !== undefined && <p className="note">Подходят: {extensions.join(', ')}.</p>}
      <ul className="file-list">
        {found.slice(0, mostFiles).map((file) => (
          <li key={file.name}>
            <button type="button" className="file-choice" onClick={() => onChoose(file.name)}>
              <Thumbnail file={file} />
              <span className="entry-label">
                {file.name}
                {file.size !== undefined && <span className="note">{formatFileSize(file.size)}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="note" role="status">
        {status(files !== undefined, found.length)}
      </p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          Отмена
        </button>
      </div>
    </Dialog>
  );
}

function status(isKnown: boolean, count: number): string {
  if (!isKnown) return 'Загружаем список…';
  if (count === 0) return 'Подходящих файлов нет: загрузите новый.';
  return count > mostFiles ? `Ещё ${count - mostFiles}: уточните имя.` : '';
}
