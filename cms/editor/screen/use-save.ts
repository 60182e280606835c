import { useCallback, useRef, useState } from 'react';
import type { DraftData, DraftFinding } from '../../api/types.ts';
import { OfflineError, ServerError, api } from '../api/client.ts';
import { entryRows } from '../api/entry-rows.ts';
import { askState, reportFailure } from '../safety/server-state.ts';
import type { Theirs } from '../safety/stale-edit.ts';
import { freeId } from './free-id.ts';
import { markReady, persistInSilence, publishBranch, reloadEntry } from './decap-actions.ts';
import type { EntryScreenProps } from './entry-screen-props.ts';
import type { OpenEntry } from './open-entry.ts';

/** What is done with the entry on the way to the server. */
export interface Saving {
  /** Sets the mark «черновик»; left out, it stays as it is. */
  draft?: boolean;
  /** In the workflow: brings the branch to the site after it was saved. */
  publishBranch?: true;
  /** The data settle a conflict: they are saved even when the form says that they are already. */
  settled?: true;
}

/** What came of the last attempt. */
export type SaveOutcome =
  | { state: 'none' }
  | { state: 'saved'; text: string }
  /** `data`: what was refused; after the next change the refusal says nothing. */
  | { state: 'refused'; text: string; findings: readonly DraftFinding[]; data: DraftData }
  | { state: 'stale'; theirs: Theirs | undefined; saving: Saving }
  | { state: 'failed'; text: string };

/** Saving, publishing and taking back, each of which asks the server and tells why it refused. */
export function useSave(screen: EntryScreenProps, open: OpenEntry, afterSaved: () => void) {
  const [outcome, setOutcome] = useState<SaveOutcome>(carriedOver);
  const [busy, setBusy] = useState(false);
  const latest = useRef({ screen, open, afterSaved, busy });
  latest.current = { screen, open, afterSaved, busy };

  const save = useCallback(async (saving: Saving = {}): Promise<boolean> => {
    if (latest.current.busy) return false;
    setBusy(true);
    const focused = document.activeElement;
    const result = await attempt(saving, latest.current);
    setBusy(false);
    setOutcome(result);
    if (result.state === 'saved') {
      const { isNewEntry, currentStatus } = latest.current.screen;
      const isReviewed = currentStatus !== undefined && currentStatus !== 'draft';
      if (isNewEntry || isReviewed) carried = { outcome: result, at: Date.now() };
      latest.current.afterSaved();
      // Decap takes what was saved for a draft again; loading tells the true status.
      if (isReviewed && saving.publishBranch !== true) reloadEntry(latest.current.screen);
    }
    if (result.state === 'saved' || result.state === 'failed') restoreFocus(focused);
    return result.state === 'saved';
  }, []);

  const dismiss = useCallback(() => setOutcome({ state: 'none' }), []);
  const fail = useCallback((error: unknown) => setOutcome(failure(error)), []);
  return { outcome, busy, save, dismiss, fail };
}

/** A new entry gets another address when it is saved, and with it another form, which still has to say so. */
let carried: { outcome: SaveOutcome; at: number } | undefined;

/** Has the next form, which loads what is saved now, say what was done. */
export function carryOver(text: string): void {
  carried = { outcome: { state: 'saved', text }, at: Date.now() };
}

function carriedOver(): SaveOutcome {
  return carried !== undefined && Date.now() - carried.at < 3000 ? carried.outcome : { state: 'none' };
}

interface Present {
  screen: EntryScreenProps;
  open: OpenEntry;
}

async function attempt(saving: Saving, { screen, open: shown }: Present): Promise<SaveOutcome> {
  const { kind, knownFile, set } = shown;
  const before = shown.data['draft'];
  let open = shown;
  try {
    const id = screen.isNewEntry ? await freeId(kind, shown.data) : undefined;
    if (id !== undefined) {
      set('id', id);
      open = { ...shown, data: { ...shown.data, id } };
    }
    const { data } = open;
    if (saving.draft === false || saving.publishBranch === true) {
      const draft = {
        kind,
        data: { ...data, draft: false },
        ...(knownFile === undefined ? {} : { file: knownFile }),
      };
      const { refused, findings } = await api.check(draft);
      if (refused) return refusal(findings, open, true);
    }
    const isSaved = saving.publishBranch === true && before !== true && saving.settled !== true;
    if (saving.draft !== undefined && saving.draft !== (before === true)) set('draft', saving.draft);
    if (!isSaved) await persistInSilence(screen.onPersist);
    if (saving.publishBranch === true) {
      if (!isSaved) await markReady(screen);
      await publishBranch(screen);
    }
    void askState();
    void entryRows.refresh();
    return { state: 'saved', text: textOf(saving, data['draft'] === true) };
  } catch (error) {
    if (saving.draft !== undefined) set('draft', before);
    reportFailure(error);
    return outcomeOf(error, saving, open);
  }
}

function outcomeOf(error: unknown, saving: Saving, open: OpenEntry): SaveOutcome {
  const { code, findings = [], theirs } = error instanceof ServerError ? error.answer : {};
  if (code === 'stale') return { state: 'stale', theirs, saving };
  const isPublishing = saving.draft === false || open.data['draft'] === true;
  return findings.length === 0 ? failure(error) : refusal(findings, open, isPublishing);
}

function failure(error: unknown): SaveOutcome {
  if (error instanceof OfflineError)
    return { state: 'failed', text: 'Не записано: редактор не отвечает. Когда ответит, сохраните ещё раз.' };
  if (error instanceof ServerError) return { state: 'failed', text: error.answer.error };
  return { state: 'failed', text: `Не записано. ${(error as Error).message}` };
}

function refusal(
  findings: readonly DraftFinding[],
  { data, kind }: OpenEntry,
  isPublishing: boolean,
): Extract<SaveOutcome, { state: 'refused' }> {
  // The card of the school is always published.
  if (kind === 'school')
    return { state: 'refused', text: 'Так сохранить нельзя. Исправьте то, что мешает.', findings, data };
  const text = isPublishing
    ? 'Опубликовать пока нельзя. Исправьте то, что мешает, и попробуйте ещё раз. На сайте ничего не изменилось.'
    : 'Так сохранить нельзя: запись опубликована. Исправьте то, что мешает, или снимите её с публикации.';
  return { state: 'refused', text, findings, data };
}

function textOf({ draft, publishBranch: branch }: Saving, wasDraft: boolean): string {
  if (draft === false || branch === true) return 'Сохранено и опубликовано.';
  if (draft === true && !wasDraft) return 'Снято с публикации: теперь это черновик.';
  return wasDraft ? 'Черновик сохранён.' : 'Сохранено.';
}

/** Controls lose the focus while they are locked. */
function restoreFocus(element: Element | null): void {
  requestAnimationFrame(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && element instanceof HTMLElement && element.isConnected)
      element.focus({ preventScroll: true });
  });
}
