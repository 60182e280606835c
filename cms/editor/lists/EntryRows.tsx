import type { List } from 'immutable';
import type { Item } from './editor-state.ts';
import EntryCard from './EntryCard.tsx';
import { useGrowingCount } from './use-growing-count.ts';

interface Props {
  rows: List<Item>;
  collectionOf: (row: Item) => Item | undefined;
  /** Rows of several collections: each tells which one it is from. */
  labelled?: boolean;
  /** In the editorial workflow: where the entry's change stands. */
  statusOf: (row: Item) => string | undefined;
}

/** Rows of entries. */
export function EntryRows({ rows, collectionOf, labelled = false, statusOf }: Props) {
  const count = useGrowingCount(rows.size);
  return (
    <ul className="entry-rows">
      {rows.slice(0, count).map((row) => {
        const collection = collectionOf(row);
        if (collection === undefined) return null;
        const status = statusOf(row);
        return (
          <EntryCard
            key={row.get('path') as string}
            collection={collection}
            entry={row}
            {...(labelled ? { collectionLabel: collection.get('label') as string } : {})}
            {...(status === undefined ? {} : { workflowStatus: status })}
          />
        );
      })}
    </ul>
  );
}
