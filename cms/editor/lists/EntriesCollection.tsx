import { List } from 'immutable';
import type { Map as ImmutableMap } from 'immutable';
import { useEffect, useMemo } from 'react';
import { loadUnpublishedEntries } from 'decap-cms-core/dist/esm/actions/editorialWorkflow';
import { loadList } from 'decap-cms-core/dist/esm/actions/entries';
import { selectGroups, selectIsFetching } from 'decap-cms-core/dist/esm/reducers/entries';
import { store } from 'decap-cms-core/dist/esm/redux';
import type { Kind } from '#model/kind-names';
import { ImportOffer } from '../import/ImportOffer.tsx';
import { LostAutosaves } from '../safety/LostAutosaves.tsx';
import { currentState, useEditorState } from './editor-state.ts';
import type { Item } from './editor-state.ts';
import { EntryRows } from './EntryRows.tsx';
import { groupTitle } from './group-title.ts';
import { isListed } from './is-listed.ts';
import { selectRows } from './select-rows.ts';

/** The list of a collection; Decap's own (core 3.19.1) mounts every row anew on each change of its state. */
export default function EntriesCollection({ collection }: { collection: Item }) {
  const { config, collections, entries, editorialWorkflow } = useEditorState();
  const name = collection.get('name') as string;
  const hasWorkflow = config.publish_mode === 'editorial_workflow';
  useEffect(() => {
    if (!isListed(currentState().entries, name)) store.dispatch(loadList(collection));
  }, [collection, name]);
  useEffect(() => {
    if (hasWorkflow) store.dispatch(loadUnpublishedEntries(collections));
  }, [hasWorkflow, collections, name]);

  const rows = useMemo(() => selectRows(entries, name), [entries, name]);
  const groups = useMemo(() => selectGroups(entries, collection), [entries, collection]);
  const unpublished = useMemo(
    () => (hasWorkflow && rows !== undefined ? newEntries(editorialWorkflow, name, rows) : List<Item>()),
    [hasWorkflow, editorialWorkflow, name, rows],
  );
  const files = useMemo(() => savedFiles(entries, name, unpublished), [entries, name, unpublished]);
  if (rows === undefined)
    return selectIsFetching(entries, name) || !entries.hasIn(['pages', name]) ? (
      <p className="rows-note" role="status">
        Читаем записи…
      </p>
    ) : (
      <p className="rows-note" role="alert">
        Список не загрузился.{' '}
        <button type="button" onClick={() => store.dispatch(loadList(collection))}>
          Попробовать ещё раз
        </button>
      </p>
    );
  const statusOf = (row: Item) =>
    editorialWorkflow.getIn(['entities', `${name}.${row.get('slug') as string}`, 'status']) as
      string | undefined;
  const shared = { collectionOf: () => collection, statusOf };
  return (
    <div key={name}>
      {collection.has('folder') && (!hasWorkflow || editorialWorkflow.has('entities')) && (
        <LostAutosaves kind={name as Kind} files={files} />
      )}
      {groups.length === 0 && <EntryRows rows={rows} {...shared} />}
      {groups.map((group) => (
        <section key={group.id}>
          <h2 className="rows-heading">{groupTitle(group, collection)}</h2>
          <EntryRows rows={rows.filter((row) => group.paths.has(row.get('path') as string))} {...shared} />
        </section>
      ))}
      {unpublished.size > 0 && (
        <section>
          <h2 className="rows-heading">Ещё не опубликованы</h2>
          <EntryRows rows={unpublished} {...shared} />
        </section>
      )}
      {rows.size + unpublished.size === 0 && (
        <>
          <p className="rows-note">Записей пока нет</p>
          <ImportOffer kind={name as Kind} />
        </>
      )}
    </div>
  );
}

/** Files of all saved entries, whatever the list is filtered by; paths from the content folder. */
function savedFiles(entries: Item, collection: string, unpublished: List<Item>): ReadonlySet<string> {
  const published = selectRows(entries.delete('filter').delete('sort'), collection) ?? List<Item>();
  return new Set([...published, ...unpublished].map((row) => fileOf(row.get('path') as string)));
}

const fileOf = (path: string): string => path.replace(/^content\//, '');

/** Of the workflow: entries that are on branches only. */
function newEntries(workflow: Item, collection: string, published: List<Item>): List<Item> {
  const slugs = published.map((row) => row.get('slug')).toSet();
  const changed = (workflow.get('entities') ?? List()) as ImmutableMap<string, Item>;
  return changed
    .valueSeq()
    .filter((row) => row.get('collection') === collection && !slugs.has(row.get('slug')))
    .toList();
}
