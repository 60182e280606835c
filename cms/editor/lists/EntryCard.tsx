import type { Map as ImmutableMap } from 'immutable';
import { memo } from 'react';
import { selectEntryCollectionTitle } from 'decap-cms-core/dist/esm/reducers/collections';
import { plural } from '#messages/format';
import { unreadableMark } from '../../api/unreadable-mark.ts';
import { EntryLink } from './EntryLink.tsx';
import { useEntryRow } from './use-entry-row.ts';

interface Props {
  collection: ImmutableMap<string, unknown>;
  entry: ImmutableMap<string, unknown>;
  /** In the search over all collections: which one it is from. */
  collectionLabel?: string;
  /** In the editorial workflow: where the entry's change stands. */
  workflowStatus?: string;
}

const stages: Readonly<Record<string, string>> = {
  draft: 'Изменения в работе',
  pending_review: 'На проверке',
  pending_publish: 'Готова к публикации',
};

/** A row of a collection's list: the title, the state, and how much is wrong. */
function EntryCard({ collection, entry, collectionLabel, workflowStatus }: Props) {
  const kind = collection.get('name') as string;
  const slug = entry.get('slug') as string;
  const row = useEntryRow(entry.get('path') as string);
  const draft = entry.getIn(['data', 'draft']) === true;
  const unreadable = entry.getIn(['data', unreadableMark]) as string | undefined;
  const stage = workflowStatus === undefined ? undefined : stages[workflowStatus];
  return (
    <li className="entry-card">
      <EntryLink collection={kind} slug={slug}>
        {collectionLabel !== undefined && <span className="entry-card-kind">{collectionLabel}</span>}
        <span className="entry-card-title">
          {row?.label ?? selectEntryCollectionTitle(collection, entry)}
        </span>
        <span className="entry-card-marks">
          {unreadable !== undefined && <span className="mark error">{unreadable}</span>}
          {draft && <span className="mark">Черновик</span>}
          {stage !== undefined && <span className="mark">{stage}</span>}
          {row?.status !== undefined && <span className="mark calm">{row.status}</span>}
          {row?.note !== undefined && <span className="mark warning">{row.note}</span>}
          {row !== undefined && row.errors > 0 && (
            <span className="mark error">{plural(row.errors, 'ошибка', 'ошибки', 'ошибок')}</span>
          )}
          {row !== undefined && row.warnings > 0 && (
            <span className="mark warning">
              {plural(row.warnings, 'предупреждение', 'предупреждения', 'предупреждений')}
            </span>
          )}
        </span>
      </EntryLink>
    </li>
  );
}

export default memo(EntryCard);
