import type { List, Map as ImmutableMap } from 'immutable';
import { useCallback, useMemo } from 'react';
import type { Kind } from '#model/kind-names';
import { toPlain } from '../decap/plain-data.ts';
import { DraftContext } from '../form/draft-context.ts';
import type { DraftState } from '../form/draft-context.ts';
import { EntryForm } from '../form/EntryForm.tsx';
import type { FieldConfig } from '../form/field-config.ts';
import { focusField } from '../form/focus-field.ts';
import { SidePanel } from '../panel/SidePanel.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useCheck } from './use-check.ts';
import { useEntryDraft } from './use-entry-draft.ts';
import type { StoredField } from './use-entry-draft.ts';

/** What Decap's Editor (core 3.19.1, components/Editor/Editor.js) hands to its screen; only what ours uses. */
export interface EntryScreenProps {
  entry: ImmutableMap<string, unknown>;
  collection: ImmutableMap<string, unknown>;
  fields: List<StoredField>;
  hasChanged: boolean;
  isNewEntry: boolean;
  hasWorkflow: boolean;
  currentStatus?: string;
  showDelete: boolean;
  onChange: (field: StoredField, value: unknown) => void;
  onPersist: (options?: { createNew?: boolean; duplicate?: boolean }) => Promise<void>;
  onDelete: () => void;
  onDuplicate: () => void;
  onChangeStatus: (status: string) => void;
  onPublish: (options?: { createNew?: boolean }) => Promise<void>;
  onDeleteUnpublishedChanges: () => void;
  t: (key: string) => string;
}

/** The screen of one entry, in place of Decap's own: a toolbar, the form, and beside it what is wrong and the page. */
export default function EntryScreen(props: EntryScreenProps) {
  const { entry, collection, fields, onChange } = props;
  const { data, set } = useEntryDraft(entry, fields, onChange);
  const kind = collection.get('name') as Kind;
  const path = entry.get('path') as string | undefined;
  const file = path === undefined || path === '' ? undefined : path.replace(/^content\//, '');
  const draft = useMemo(() => ({ kind, data, ...(file === undefined ? {} : { file }) }), [kind, data, file]);
  const check = useCheck(draft);
  const locked = entry.get('isPersisting') === true;
  const focus = useCallback((target: string) => focusField(target), []);
  const state: DraftState = { ...draft, set, check, focusField: focus, locked };
  return (
    <DraftContext.Provider value={state}>
      <div className="entry-screen">
        <Toolbar {...props} />
        <main className="entry-columns">
          <EntryForm fields={toPlain(fields) as FieldConfig[]} />
          <SidePanel />
        </main>
      </div>
    </DraftContext.Provider>
  );
}
