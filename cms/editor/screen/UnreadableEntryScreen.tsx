import { useEffect, useState } from 'react';
import { history } from 'decap-cms-core/dist/esm/routing/history';
import { useLeaveWarning } from '../safety/use-leave-warning.ts';
import { Bar } from './Bar.tsx';
import { reloadEntry } from './decap-actions.ts';
import type { EntryScreenProps } from './entry-screen-props.ts';
import { maySaveText, saveText } from './save-text.ts';
import { findTextFault } from './unreadable-text.ts';

interface Props {
  screen: EntryScreenProps;
  /** In Decap's words. */
  path: string;
  /** The text as it was loaded. */
  raw: string;
}

const whyLeaving = 'Исправленный текст не сохранён. Уйти со страницы?';

/** An entry whose text cannot be read: what is wrong with it, and the text itself to be mended. Never an empty form. */
export function UnreadableEntryScreen({ screen, path, raw }: Props) {
  const [text, setText] = useState(raw);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const unsaved = text !== raw;
  const fault = findTextFault(path, text);
  useLeaveWarning(unsaved);
  useEffect(() => (unsaved ? history.block(whyLeaving) : undefined), [unsaved]);
  const maySave = maySaveText(screen);
  const save = async () => {
    setBusy(true);
    try {
      await saveText(path, screen.entry.get('slug') as string, text);
      reloadEntry(screen);
    } catch (error) {
      setRefusal((error as Error).message);
      setBusy(false);
    }
  };
  return (
    <div className="entry-screen unreadable-entry">
      <header className="entry-toolbar">
        <a className="back" href={`#${screen.editorBackLink}`}>
          <span aria-hidden="true">←</span> <span className="back-text">К списку</span>
        </a>
        <div className="entry-name">
          <h1>Запись не читается</h1>
        </div>
        {maySave && (
          <div className="toolbar-actions">
            <button
              type="button"
              className="button main"
              disabled={busy || !unsaved || fault !== undefined}
              onClick={() => void save()}
            >
              Сохранить текст
            </button>
          </div>
        )}
      </header>
      <div className="bars">
        {refusal !== undefined && (
          <Bar tone="error" urgent>
            {refusal}
          </Bar>
        )}
        {fault === undefined ? (
          <Bar tone="info">Теперь текст читается. Сохраните его, и откроется обычная форма.</Bar>
        ) : (
          <Bar tone="error">
            <strong>{fault.message}</strong> {fault.fix}{' '}
            {!maySave && `Исправьте файл ${path} в текстовом редакторе.`}
          </Bar>
        )}
      </div>
      <main className="unreadable-text">
        <label htmlFor="unreadable-text">Текст файла {path}</label>
        <textarea
          id="unreadable-text"
          className="control"
          value={text}
          onChange={(event) => setText(event.target.value)}
          readOnly={!maySave || busy}
          spellCheck={false}
        />
      </main>
    </div>
  );
}
