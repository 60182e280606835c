import { useCallback, useMemo, useState } from 'react';
import type { Kind } from '#model/kind-names';
import type { DraftData } from '../../api/types.ts';
import { kindOfPath } from '../decap/kind-of-path.ts';
import { toPlain } from '../decap/plain-data.ts';
import type { FieldConfig } from '../form/field-config.ts';
import { isSameData } from '../safety/same-data.ts';
import type { EntryScreenProps } from './entry-screen-props.ts';
import { entryTitle } from './entry-title.ts';
import type { OpenEntry } from './open-entry.ts';
import { useEntryDraft } from './use-entry-draft.ts';

/**
 * The entry that Decap hands over, in our words. Whether something is unsaved is told by comparing with what was saved
 * last: Decap compares with what was loaded, and forgets what it saved.
 */
export function useOpenEntry(props: EntryScreenProps): OpenEntry & { markSaved: () => void } {
  const { entry, collection, fields, onChange, hasChanged, isNewEntry } = props;
  const onBranchOnly = props.hasUnpublishedChanges === true && props.isModification !== true;
  const draft = useEntryDraft(entry, fields, onChange);
  const { data, set, replace } = draft;
  const [saved, setSaved] = useState<DraftData>(data);
  const path = (entry.get('path') as string | undefined) || undefined;
  const kind = path === undefined ? (collection.get('name') as Kind) : kindOfPath(path);
  const plainFields = toPlain(fields) as FieldConfig[];
  const unsaved = useMemo(
    () => (isNewEntry ? hasChanged : !isSameData(saved, data)),
    [isNewEntry, hasChanged, saved, data],
  );
  const markSaved = useCallback(() => setSaved(data), [data]);
  return useMemo(
    () => ({
      ...{ data, set, replace, kind, saved, unsaved, markSaved },
      fields: plainFields,
      title: entryTitle(kind, data),
      ...(path === undefined ? {} : { path, ...filesOf(path, onBranchOnly) }),
    }),
    [data, set, replace, kind, saved, unsaved, markSaved, plainFields, path, onBranchOnly],
  );
}

function filesOf(path: string, onBranchOnly: boolean): Pick<OpenEntry, 'file' | 'knownFile'> {
  const file = path.replace(/^content\//, '');
  return onBranchOnly ? { file } : { file, knownFile: file };
}
