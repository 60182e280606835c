import type { Kind } from '#model/kind-names';
import { objectionToDeleting } from '../../check/publication.ts';
import { commitMessage } from '../commit-message.ts';
import type { Deed } from '../commit-message.ts';
import { Refusal, refusalFor } from '../refusal.ts';
import { withEntryTexts } from '../store/snapshot.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { readStoredSource } from './read-source.ts';

/**
 * May the entry be deleted? Not when others would break.
 * @param file path from the content folder
 * @returns message of the commit
 * @throws Refusal `refused` with the entries that would break
 */
export function requireDeletable(
  kind: Kind,
  file: string,
  snapshot: Snapshot,
  asOf: string,
  base: string,
  deed: Deed = 'deleted',
): string {
  if (kind === 'school')
    throw new Refusal('forbidden', 'Карточку школы удалить нельзя: без неё нет раздела.');
  const published = withEntryTexts(snapshot, new Map([[file, undefined]]));
  const objection = objectionToDeleting({ kind, file, saved: snapshot, published }, asOf, base);
  if (objection !== undefined) throw refusalFor(objection);
  return commitMessage(kind, readStoredSource(kind, snapshot.files.get(file)) ?? {}, file, deed);
}
