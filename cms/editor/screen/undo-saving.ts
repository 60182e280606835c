import { api } from '../api/client.ts';
import { loadedFiles } from '../decap/loaded-files.ts';
import { entryRows } from '../api/entry-rows.ts';
import { askState } from '../safety/server-state.ts';
import type { Question } from './ConfirmDialog.tsx';
import type { OpenEntry } from './open-entry.ts';

interface Steps {
  /** Keeps what is unsaved; with false nothing is undone. */
  before: () => Promise<boolean>;
  /** `true`: the saving had created the entry, so it is gone. */
  onUndone: (isGone: boolean) => void;
  /** Takes what the server said. */
  onFailed: (error: unknown) => void;
}

/** The question before the last saving is taken back, and what follows. */
export function undoSaving({ file, path, unsaved }: OpenEntry, steps: Steps): Question {
  const kept = unsaved ? ' Несохранённые изменения останутся в этом браузере.' : '';
  const undo = async (): Promise<void> => {
    if (file === undefined || path === undefined || !(await steps.before())) return;
    try {
      const { version } = await api.undo(file, loadedFiles.get(path)?.version ?? null);
      steps.onUndone(version === null);
    } catch (error) {
      steps.onFailed(error);
    }
    await askState();
    void entryRows.refresh();
  };
  return {
    title: 'Отменить последнее сохранение?',
    text: `Запись станет такой, какой была до него; если им её создали, она исчезнет. Отменённая версия останется в «Истории».${kept}`,
    action: 'Отменить сохранение',
    onConfirm: () => void undo(),
  };
}
