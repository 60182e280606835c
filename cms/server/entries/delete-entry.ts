import type { Kind } from '#model/kind-names';
import { draftFindings } from '../check/draft-findings.ts';
import { describeReasons } from '../check/publication.ts';
import { commitMessage } from '../commit-message.ts';
import type { Deed } from '../commit-message.ts';
import { Refusal } from '../refusal.ts';
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
  const findings = draftFindings({ kind, file, text: '', saved: snapshot, published }, asOf, base);
  const reasons = findings.filter(({ refuses }) => refuses);
  if (reasons.length > 0)
    throw new Refusal(
      'refused',
      `Удалить нельзя: другие записи опираются на эту. ${describeReasons(reasons)}`,
      { findings },
    );
  return commitMessage(kind, readStoredSource(kind, snapshot.files.get(file)) ?? {}, file, deed);
}
