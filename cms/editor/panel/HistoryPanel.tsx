import { useState } from 'react';
import type { DraftData, SavedVersion } from '../../api/types.ts';
import { readEntryFile } from '../../entry-file/entry-file.ts';
import { api } from '../api/client.ts';
import { formatMoment } from '../safety/format-moment.ts';
import { Dialog } from '../screen/Dialog.tsx';
import type { OpenEntry } from '../screen/open-entry.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { findDifferences } from './differences.ts';
import { useHistory } from './use-history.ts';

interface Props {
  entry: OpenEntry;
  onUndo: () => void;
}

interface Opened {
  version: SavedVersion;
  data?: DraftData;
  error?: string;
}

/** Saved versions of the entry: each can be compared with the form and brought back into it. */
export function HistoryPanel({ entry, onUndo }: Props) {
  const { answer, error } = useHistory(entry.knownFile, entry.saved);
  const [opened, setOpened] = useState<Opened>();
  const open = async (version: SavedVersion) => {
    const { knownFile: file, kind } = entry;
    if (file === undefined) return;
    try {
      const { raw } = await api.version(file, version.commit);
      setOpened({ version, data: readEntryFile(kind, raw) });
    } catch (cause) {
      setOpened({ version, error: (cause as Error).message });
    }
  };
  if (entry.knownFile === undefined)
    return (
      <p className="empty-state">
        История появится после первого сохранения, а у записи на проверке – после публикации.
      </p>
    );
  if (error !== undefined) return <p className="refusal">Историю не удалось прочитать. {error}</p>;
  if (answer === undefined) return <p className="quiet">Читаем историю…</p>;
  if (!answer.available)
    return (
      <p className="empty-state">
        Истории нет: папка с содержанием не под управлением git. Отменить сохранение поэтому тоже нельзя.
      </p>
    );
  return (
    <div className="history">
      {answer.versions.length > 1 && (
        <button type="button" className="button" onClick={onUndo}>
          Отменить последнее сохранение
        </button>
      )}
      <ol>
        {answer.versions.map((version, index) => (
          <li key={version.commit}>
            <p className="version-message">{version.message}</p>
            <p className="quiet">
              <time dateTime={version.at}>{formatMoment(version.at, new Date())}</time>, {version.author}
              {index === 0 && ' – последняя'}
            </p>
            <button type="button" className="button small" onClick={() => void open(version)}>
              Посмотреть
            </button>
          </li>
        ))}
      </ol>
      {opened !== undefined && (
        <OldVersion opened={opened} entry={entry} onClose={() => setOpened(undefined)} />
      )}
    </div>
  );
}

function OldVersion({ opened, entry, onClose }: { opened: Opened; entry: OpenEntry; onClose: () => void }) {
  const { version, data, error } = opened;
  const differences = data === undefined ? [] : findDifferences(entry.fields, data, entry.data);
  return (
    <Dialog title={`Версия: ${formatMoment(version.at, new Date())}`} onClose={onClose} wide>
      {data === undefined ? (
        <p className="refusal">Эту версию не удалось прочитать. {error}</p>
      ) : (
        <DifferenceList differences={differences} before="В этой версии" after="Сейчас в форме" />
      )}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose} autoFocus>
          Закрыть
        </button>
        {data !== undefined && differences.length > 0 && (
          <button
            type="button"
            className="button main"
            onClick={() => {
              entry.replace(data);
              onClose();
            }}
          >
            Вернуть в форму
          </button>
        )}
      </div>
    </Dialog>
  );
}
