import type { Collection, List } from 'immutable';
import type { Item } from './editor-state.ts';
import { EntryRows } from './EntryRows.tsx';

/** What Decap's Entries (core 3.19.1, components/Collection/Entries/Entries.js) hands over for the found entries. */
interface Props {
  collections: Collection<number, Item>;
  entries: List<Item>;
  getWorkflowStatus: (collection: string, slug: string) => string | null;
}

/** What a search has found. */
export default function EntryListing({ collections, entries, getWorkflowStatus }: Props) {
  const nameOf = (row: Item) => row.get('collection') as string;
  return (
    <EntryRows
      rows={entries}
      collectionOf={(row) => collections.find((collection) => collection.get('name') === nameOf(row))}
      labelled={collections.count() > 1}
      statusOf={(row) => getWorkflowStatus(nameOf(row), row.get('slug') as string) ?? undefined}
    />
  );
}
