import type { DraftData } from '../../api/types.ts';
import { loadedFiles } from '../decap/loaded-files.ts';
import { StaleDialog } from '../safety/StaleDialog.tsx';
import type { OpenEntry } from './open-entry.ts';
import type { SaveOutcome, Saving } from './use-save.ts';

interface Props {
  open: OpenEntry;
  outcome: Extract<SaveOutcome, { state: 'stale' }>;
  save: (saving: Saving) => Promise<boolean>;
  onClose: () => void;
  onReload: () => void;
}

/** Asks what to do with an edit that came too late, and does it. */
export function StaleEditDialog({ open, outcome, save, onClose, onReload }: Props) {
  const { theirs, saving } = outcome;
  const saveOver = (data: DraftData) => {
    const { path, replace } = open;
    onClose();
    // From now on it is an edit of theirs; of a deleted file, a new one.
    if (path !== undefined && theirs !== undefined)
      loadedFiles.set(path, { raw: theirs.raw, version: theirs.version });
    if (path !== undefined && theirs === undefined)
      loadedFiles.set(path, { raw: loadedFiles.get(path)?.raw ?? '', version: null });
    replace(data);
    // After the form has the data.
    setTimeout(() => void save({ ...saving, settled: true }));
  };
  return (
    <StaleDialog
      entry={open}
      theirs={theirs}
      onSave={saveOver}
      onTakeTheirs={() => {
        onClose();
        onReload();
      }}
      onClose={onClose}
    />
  );
}
