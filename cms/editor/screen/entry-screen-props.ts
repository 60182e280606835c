import type { List, Map as ImmutableMap } from 'immutable';
import type { StoredField } from './use-entry-draft.ts';

/** What Decap's Editor (core 3.19.1, components/Editor/Editor.js) hands to its screen; only what ours uses. */
export interface EntryScreenProps {
  /** New with each loading of an entry. */
  draftKey: string;
  entry: ImmutableMap<string, unknown>;
  collection: ImmutableMap<string, unknown>;
  fields: List<StoredField>;
  hasChanged: boolean;
  isNewEntry: boolean;
  hasWorkflow: boolean;
  /** The saved entry waits on a branch of its own. */
  hasUnpublishedChanges?: boolean;
  /** Of an entry on a branch: it is published too. */
  isModification?: boolean;
  currentStatus?: string;
  showDelete: boolean;
  canCreateNewEntry: boolean;
  editorBackLink: string;
  onChange: (field: StoredField, value: unknown) => void;
  onPersist: () => Promise<void>;
  /** Takes the name of a status: DRAFT, PENDING_REVIEW, PENDING_PUBLISH. */
  onChangeStatus: (status: string) => void;
  onDeleteUnpublishedChanges: () => void;
}
