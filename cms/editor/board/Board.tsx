import { OrderedMap } from 'immutable';
import { useEffect, useMemo } from 'react';
import {
  deleteUnpublishedEntry,
  loadUnpublishedEntries,
  publishUnpublishedEntry,
  updateUnpublishedEntryStatus,
} from 'decap-cms-core/dist/esm/actions/editorialWorkflow';
import WorkflowList from 'decap-cms-core/dist/esm/components/Workflow/WorkflowList';
import { store } from 'decap-cms-core/dist/esm/redux';
import { navigateToNewEntry } from 'decap-cms-core/dist/esm/routing/history';
import { useEditorState } from '../lists/editor-state.ts';
import type { Item } from '../lists/editor-state.ts';
import { Menu } from '../screen/Menu.tsx';

const steps = ['draft', 'pending_review', 'pending_publish'];

/** Entries on their way to the site, in place of Decap's board (core 3.19.1); the columns are Decap's, to drag in. */
export default function Board() {
  const { collections, editorialWorkflow } = useEditorState();
  useEffect(() => void store.dispatch(loadUnpublishedEntries(collections)), [collections]);
  const entries = useMemo(() => entriesByStep(editorialWorkflow), [editorialWorkflow]);
  const isLoading = !editorialWorkflow.has('entities');
  const creatable = [...collections.values()].filter((collection) => collection.get('create') === true);
  return (
    <main className="board">
      <div className="board-top">
        <div>
          <h1>Согласование</h1>
          <p>Откройте запись, чтобы прочитать её и перевести на другой этап; мышью её можно и перетащить.</p>
        </div>
        <Menu
          label="Новая запись"
          items={creatable.map((collection) => ({
            label: collection.get('label') as string,
            onChoose: () => navigateToNewEntry(collection.get('name') as string),
          }))}
        />
      </div>
      {isLoading ? (
        <p className="rows-note" role="status">
          Читаем записи на согласовании…
        </p>
      ) : (
        <WorkflowList
          entries={entries}
          collections={collections}
          handleChangeStatus={(collection, slug, from, to) =>
            store.dispatch(updateUnpublishedEntryStatus(collection, slug, from, to))
          }
          handlePublish={(collection, slug) => store.dispatch(publishUnpublishedEntry(collection, slug))}
          handleDelete={(collection, slug) => store.dispatch(deleteUnpublishedEntry(collection, slug))}
        />
      )}
    </main>
  );
}

/** Decap's unpublished entries by the steps, all of which are there. */
function entriesByStep(workflow: Item): OrderedMap<string, unknown> {
  const entries = (workflow.get('entities') ?? OrderedMap()) as OrderedMap<string, Item>;
  return OrderedMap(
    steps.map((step) => [
      step,
      entries
        .filter((entry) => entry.get('status') === step)
        .valueSeq()
        .toList(),
    ]),
  );
}
