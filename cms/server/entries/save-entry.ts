import type { Kind } from '#model/kind-names';
import { objectionToPublishing } from '../../check/publication.ts';
import { publishedState } from '../check/draft-states.ts';
import { commitMessage } from '../commit-message.ts';
import type { Deed } from '../commit-message.ts';
import { Refusal, refusalFor } from '../refusal.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { isPublished, readStoredSource, requireSource } from './read-source.ts';

/** Text of an entry that shall be saved. */
export interface EntryText {
  kind: Kind;
  /** Path from the content folder. */
  file: string;
  text: string;
}

/** What saving means. */
export interface Savable {
  /** Of the commit. */
  message: string;
  /** Visitors may see the difference. */
  isPublic: boolean;
}

/**
 * May this text be saved in place of the saved one? A draft always, if it can be read again; a published entry when it
 * brings no new error.
 * @throws Refusal
 */
export function requireSavable(
  { kind, file, text }: EntryText,
  snapshot: Snapshot,
  asOf: string,
  base: string,
  given?: Deed,
): Savable {
  const state = publishedState(snapshot, kind, file, text);
  const data = requireSource(state, asOf);
  const before = readStoredSource(kind, snapshot.files.get(file));
  const id = kind === 'school' ? undefined : before?.['id'];
  if (id !== undefined && id !== data['id'] && !isTaken(kind, id, file, snapshot))
    throw new Refusal(
      'invalid',
      'Код записи (id) менять нельзя: на него ссылаются другие записи и выгрузка. Верните прежний.',
    );
  const objection = isPublished(kind, data) ? objectionToPublishing(state, asOf, base) : undefined;
  if (objection !== undefined) throw refusalFor(objection);
  const deed = deedOf(kind, before, data);
  return { message: commitMessage(kind, data, file, given ?? deed), isPublic: deed !== 'drafted' };
}

/** Another file has the same id too: one of the two has to get another one (DATA-05). */
function isTaken(kind: Kind, id: unknown, file: string, { files }: Snapshot): boolean {
  return [...files].some(
    ([other, stored]) =>
      other !== file &&
      stored.piece.role === 'entry' &&
      stored.piece.kind === kind &&
      readStoredSource(kind, stored)?.['id'] === id,
  );
}

function deedOf(
  kind: Kind,
  before: Record<string, unknown> | undefined,
  after: Record<string, unknown>,
): Deed {
  const wasPublic = before !== undefined && isPublished(kind, before);
  if (isPublished(kind, after)) return wasPublic ? 'changed' : 'published';
  return wasPublic ? 'hidden' : 'drafted';
}
