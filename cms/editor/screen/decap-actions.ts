import type { Map as ImmutableMap } from 'immutable';
import {
  createDraftDuplicateFromEntry,
  deleteEntry,
  entryLoaded,
  loadEntry,
} from 'decap-cms-core/dist/esm/actions/entries';
import {
  loadUnpublishedEntry,
  publishUnpublishedEntry,
} from 'decap-cms-core/dist/esm/actions/editorialWorkflow';
import { store } from 'decap-cms-core/dist/esm/redux';
import { navigateToCollection, navigateToNewEntry } from 'decap-cms-core/dist/esm/routing/history';
import { currentBackend } from 'decap-cms-core/dist/esm/backend';
import { takeFailure } from '../safety/decap-backend.ts';
import type { EntryScreenProps } from './entry-screen-props.ts';

/**
 * Decap's own actions (core 3.19.1, src/actions), called without the dialogs of its Editor: ours ask in their place,
 * and tell the reason of a refusal, for which Decap shows a passing note.
 */
type Screen = Pick<EntryScreenProps, 'collection' | 'entry' | 'hasWorkflow'>;

/** Loads the saved entry anew; what is unsaved goes. */
export function reloadEntry({ collection, entry, hasWorkflow }: Screen): void {
  const load = hasWorkflow ? loadUnpublishedEntry : loadEntry;
  store.dispatch(load(collection, slugOf(entry)));
}

/** @throws whatever the backend threw */
export async function removeEntry({ collection, entry }: Screen): Promise<void> {
  await run(() => store.dispatch(deleteEntry(collection, slugOf(entry))));
  leaveEntry({ collection });
}

/** Opens the list that the entry is in. */
export function leaveEntry({ collection }: Pick<Screen, 'collection'>): void {
  navigateToCollection(collection.get('name') as string);
}

/** Says of a branch that it was reviewed, which a saving may have taken back. @throws whatever the backend threw */
export async function markReady({ collection, entry }: Screen): Promise<void> {
  const name = collection.get('name') as string;
  const { config } = store.getState() as { config: unknown };
  await currentBackend(config).updateUnpublishedEntryStatus(name, slugOf(entry), 'pending_publish');
}

/** Publishes the branch of an entry. @throws whatever the backend threw */
export async function publishBranch({ collection, entry }: Screen): Promise<void> {
  await run(() => store.dispatch(publishUnpublishedEntry(collection.get('name') as string, slugOf(entry))));
}

/** Opens a new draft with the same data, without what belongs to one entry only. */
export function copyEntry({ collection, entry }: Screen): void {
  navigateToNewEntry(collection.get('name') as string);
  const data = (entry.get('data') as ImmutableMap<string, unknown>).delete('id').delete('withdrawnOn');
  store.dispatch(createDraftDuplicateFromEntry(entry.set('data', data.set('draft', true))));
}

/** Tells Decap what is saved now: it compares with it whether something is unsaved, and shows it in the list. */
export function markSaved({ collection, entry }: Screen): void {
  const saved = entry.delete('isPersisting').toJS();
  store.dispatch(entryLoaded(collection, saved));
}

/** Saves by Decap's action, in silence. @throws whatever the backend threw */
export async function persistInSilence(persist: () => Promise<void>): Promise<void> {
  await run(persist);
}

async function run(action: () => unknown): Promise<void> {
  takeFailure();
  let rejected: unknown;
  try {
    await action();
  } catch (error) {
    rejected = error;
  }
  const failure = takeFailure() ?? rejected;
  if (failure === undefined) return;
  throw failure instanceof Error ? failure : new Error('Decap refused to save', { cause: failure });
}

function slugOf(entry: ImmutableMap<string, unknown>): string {
  return entry.get('slug') as string;
}
