import { useCallback, useMemo, useState } from 'react';
import { loadedFiles } from '../decap/loaded-files.ts';
import { DraftContext } from '../form/draft-context.ts';
import type { DraftState } from '../form/draft-context.ts';
import { EntryForm } from '../form/EntryForm.tsx';
import { ReadinessSummary } from '../panel/ReadinessSummary.tsx';
import { SidePanel } from '../panel/SidePanel.tsx';
import { isSameData } from '../safety/same-data.ts';
import { useServerState } from '../safety/server-state.ts';
import { useAutosave } from '../safety/use-autosave.ts';
import { useLeaveWarning } from '../safety/use-leave-warning.ts';
import { useOtherTabs } from '../safety/use-other-tabs.ts';
import { useRecovery } from '../safety/use-recovery.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import type { Question } from './ConfirmDialog.tsx';
import { leaveEntry, markSaved, reloadEntry } from './decap-actions.ts';
import { entryMenu } from './entry-menu.ts';
import type { EntryScreenProps } from './entry-screen-props.ts';
import { ScreenBars } from './ScreenBars.tsx';
import { StaleEditDialog } from './StaleEditDialog.tsx';
import { Toolbar } from './Toolbar.tsx';
import { undoSaving } from './undo-saving.ts';
import { useAskedField } from './use-asked-field.ts';
import { useAskedLinks } from './use-asked-links.ts';
import { useCheck } from './use-check.ts';
import { useOpenEntry } from './use-open-entry.ts';
import { carryOver, useSave } from './use-save.ts';
import { useSaveKey } from './use-save-key.ts';
import { useView } from './use-view.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

/** One loaded or new entry. */
export function OpenEntryScreen(props: EntryScreenProps) {
  const open = useOpenEntry(props);
  const { kind, file, knownFile, path, data, set, fields, title, unsaved } = open;
  const [session] = useState(() => crypto.randomUUID());
  const [question, setQuestion] = useState<Question>();
  const { online } = useServerState();
  const check = useCheck({ kind, data, ...ofFile(knownFile) }, online);
  const view = useView();

  const base = path === undefined ? undefined : loadedFiles.get(path);
  const autosave = useAutosave({
    ...{ kind, session, title, data, unsaved },
    ...ofFile(file),
    ...(base === undefined ? {} : { base }),
  });
  const tabs = useOtherTabs(path, session);
  const recovery = useRecovery(open, session, tabs.sessions);
  useLeaveWarning(unsaved);
  useAskedLinks();
  useAskedField(view.focusField);

  const saving = useSave(props, open, () => {
    open.markSaved();
    tabs.announceSaved();
    if (!props.isNewEntry && !props.hasWorkflow) markSaved(props);
  });
  const { save, busy, outcome } = saving;
  const locked = busy || props.entry.get('isPersisting') === true;
  useSaveKey(() => {
    if (unsaved && !locked) void save();
  });

  const refusal = outcome.state === 'refused' && isSameData(outcome.data, data) ? outcome : undefined;
  if (refusal !== undefined && view.shownFor !== refusal) view.showFor('check', refusal);

  const reload = useCallback(async () => {
    if (await autosave.keepNow()) reloadEntry(props);
  }, [autosave, props]);
  const undo = () =>
    setQuestion(
      undoSaving(open, {
        before: autosave.keepNow,
        onUndone: (isGone) => {
          if (isGone) return leaveEntry(props);
          carryOver('Последнее сохранение отменено.');
          reloadEntry(props);
        },
        onFailed: saving.fail,
      }),
    );
  const state = useMemo<DraftState>(
    () => ({
      kind,
      data,
      set,
      check,
      focusField: view.focusField,
      locked,
      ...ofFile(knownFile),
    }),
    [kind, data, set, check, view.focusField, locked, knownFile],
  );
  return (
    <DraftContext.Provider value={state}>
      <div className="entry-screen" data-view={view.narrow}>
        <Toolbar
          {...{ title, unsaved, outcome, busy: locked }}
          backLink={props.editorBackLink}
          isNew={props.isNewEntry}
          isDraft={data['draft'] === true}
          mayBeDraft={fields.some(({ name }) => name === 'draft')}
          menu={entryMenu({ screen: props, open, check, save, ask: setQuestion, undo, fail: saving.fail })}
          onSave={(wanted) => void save(wanted)}
          {...(props.hasWorkflow
            ? { workflow: { status: props.currentStatus, onChange: props.onChangeStatus } }
            : {})}
        />
        <ScreenBars {...{ open, recovery, tabs, outcome, autosave }} onReload={() => void reload()} />
        <div className="narrow-bar">
          <ReadinessSummary />
          <ViewSwitch chosen={view.narrow} onChoose={view.choose} />
        </div>
        <main className="entry-columns">
          <EntryForm fields={fields} />
          <SidePanel
            entry={{ ...open, replace: recovery.replace }}
            chosen={view.panel}
            onChoose={view.choose}
            refusal={refusal}
            onFocusField={view.focusField}
            onUndo={undo}
          />
        </main>
        {outcome.state === 'stale' && (
          <StaleEditDialog
            {...{ open, outcome, save }}
            onClose={saving.dismiss}
            onReload={() => void reload()}
          />
        )}
        {question !== undefined && (
          <ConfirmDialog question={question} onClose={() => setQuestion(undefined)} />
        )}
      </div>
    </DraftContext.Provider>
  );
}

function ofFile(file: string | undefined): { file?: string } {
  return file === undefined ? {} : { file };
}
