import { attachedPaths } from '../../../check/attached-paths.ts';
import { entriesOf, labelOfEntry } from '../../../check/entry-label.ts';
import { objectionToDeleting, objectionToPublishing } from '../../../check/publication.ts';
import type { Objection } from '../../../check/publication.ts';
import { ServerError } from '../../api/client.ts';
import { contentPath, kindOfFile, withEntry } from '../store/snapshot.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { publishedState } from './draft-state.ts';
import { today } from './today.ts';

/**
 * Refuses to publish a text that brings errors, as the local server does.
 * @param path in the repository
 * @throws ServerError `refused` with everything found
 */
export function requirePublishable(saved: Snapshot, path: string, text: string, base: string): void {
  const file = contentPath(path);
  const kind = kindOfFile(file);
  if (kind === undefined) throw new Error(`No collection has the file ${path}`);
  refuseFor(objectionToPublishing(publishedState(saved, kind, file, text), today(saved.content), base));
}

/**
 * Refuses to delete what others need: an entry that they refer to, a file that they name.
 * @param path in the repository
 * @throws ServerError `refused`
 */
export function requireDeletable(saved: Snapshot, path: string, base: string): void {
  const file = contentPath(path);
  const kind = kindOfFile(file);
  if (kind === 'school')
    throw new ServerError(403, {
      code: 'forbidden',
      error: 'Карточку школы удалить нельзя: без неё нет раздела.',
    });
  if (kind === undefined) return requireUnused(saved, file);
  const published = withEntry(saved, file, undefined);
  refuseFor(objectionToDeleting({ kind, file, saved, published }, today(saved.content), base));
}

function requireUnused({ content }: Snapshot, file: string): void {
  const name = file.slice('files/'.length);
  const users = entriesOf(content).filter((entry) => attachedPaths(entry).includes(name));
  if (users.length === 0) return;
  const labels = users.map((entry) => `«${labelOfEntry(entry, content)}»`).join(', ');
  throw new ServerError(422, {
    code: 'refused',
    error: `Файл «${name}» удалить нельзя: он приложен к записям ${labels}. Сначала уберите его оттуда.`,
  });
}

function refuseFor(objection: Objection | undefined): void {
  if (objection !== undefined) throw new ServerError(422, { code: 'refused', ...objection });
}
