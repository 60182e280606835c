import { ServerError } from '../../api/client.ts';
import type { LoadedFile } from '../../decap/loaded-files.ts';
import { textOf } from '../store/entry-piece.ts';
import { versionOf } from '../store/file-version.ts';
import type { Workplace } from '../workplace.ts';

/**
 * Reads the file anew and refuses an edit that began from another state than the saved one. What is refused stays in the
 * form and in the browser's memory.
 * @param path in the repository
 * @param ref branch that the edit goes to
 * @param base what the form was loaded from; undefined for a new entry
 * @returns `saved` when exactly this text is saved already: nothing was changed, or the first answer was lost
 * @throws ServerError `stale`
 */
export async function requireCurrent(
  { forge }: Pick<Workplace, 'forge'>,
  path: string,
  ref: string,
  base: LoadedFile | undefined,
  text?: string,
): Promise<'current' | 'saved'> {
  const bytes = await forge.readAt(path, ref);
  const version = bytes === undefined ? null : await versionOf(bytes);
  const theirs = bytes && textOf(bytes);
  if (theirs !== undefined && theirs === text) return 'saved';
  if (version === (base?.version ?? null)) return 'current';
  if (theirs === undefined)
    throw new ServerError(409, {
      code: 'stale',
      error: 'Пока вы редактировали, эту запись удалили или переименовали. Ваш текст остался в форме.',
    });
  const [last] = await forge.history(path, ref);
  throw new ServerError(409, {
    code: 'stale',
    error:
      'Пока вы редактировали, эту запись изменил кто-то другой. Сравните два текста и решите, какой оставить.',
    theirs: { raw: theirs, version, author: last?.author ?? 'Кто-то другой', at: last?.at ?? '' },
  });
}
