import { List } from 'immutable';
import { useEffect, useMemo } from 'react';
import { loadUnpublishedEntries } from 'decap-cms-core/dist/esm/actions/editorialWorkflow';
import { loadList } from 'decap-cms-core/dist/esm/actions/entries';
import {
  selectEntriesLoaded,
  selectGroups,
  selectIsFetching,
} from 'decap-cms-core/dist/esm/reducers/entries';
import { store } from 'decap-cms-core/dist/esm/redux';
import { useEditorState } from './editor-state.ts';
import type { Item } from './editor-state.ts';
import { EntryRows } from './EntryRows.tsx';
import { groupTitle } from './group-title.ts';
import { selectRows } from './select-rows.ts';

/** The list of a collection; Decap's own (core 3.19.1) mounts every row anew on each change of its state. */
export default function EntriesCollection({ collection }: { collection: Item }) {
  const { config, collections, entries, editorialWorkflow } = useEditorState();
  const name = collection.get('name') as string;
  const hasWorkflow = config.publish_mode === 'editorial_workflow';
  useEffect(() => {
    if (!selectEntriesLoaded(entries, name)) store.dispatch(loadList(collection));
    if (hasWorkflow) store.dispatch(loadUnpublishedEntries(collections));
    // Once for a collection: what is loaded later comes by itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [name]);
  const rows = useMemo(() => selectRows(entries, name), [entries, name]);
  const groups = useMemo(() => selectGroups(entries, collection), [entries, collection]);
  const changed = useMemo(
    () => (hasWorkflow ? changedEntries(editorialWorkflow, name) : List<Item>()),
    [hasWorkflow, editorialWorkflow, name],
  );
  if (rows === undefined) {
    const isWaiting = selectIsFetching(entries, name) || !selectEntriesLoaded(entries, name);
    return isWaiting ? <Waiting /> : <Failed onRetry={() => store.dispatch(loadList(collection))} />;
  }
  const statusOf = (row: Item) =>
    editorialWorkflow.getIn(['entities', `${name}.${row.get('slug') as string}`, 'status']) as
      | string
      | undefined;
  const shared = { collectionOf: () => collection, statusOf };
  const published = new Set(rows.map((row) => row.get('slug')));
  const unpublished = changed.filterNot((row) => published.has(row.get('slug')));
  return (
    <div key={name}>
      {groups.length === 0 && <EntryRows rows={rows} {...shared} />}
      {groups.map((group) => (
        <section key={group.id}>
          <h2 className="rows-heading">{groupTitle(group)}</h2>
          <EntryRows rows={rows.filter((row) => group.paths.has(row.get('path') as string))} {...shared} />
        </section>
      ))}
      {unpublished.size > 0 && (
        <section>
          <h2 className="rows-heading">Ещё не опубликованы</h2>
          <EntryRows rows={unpublished} {...shared} />
        </section>
      )}
      {rows.size + unpublished.size === 0 && <p className="rows-note">Записей пока нет</p>}
    </div>
  );
}
