import { useDraft } from '../form/draft-context.ts';
import type { EntryScreenProps } from './EntryScreen.tsx';

/** Saving, publishing, deleting. */
export function Toolbar({ hasChanged, onPersist }: EntryScreenProps) {
  const { locked } = useDraft();
  return (
    <header className="entry-toolbar">
      <button type="button" disabled={!hasChanged || locked} onClick={() => void onPersist()}>
        Сохранить
      </button>
    </header>
  );
}
