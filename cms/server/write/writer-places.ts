import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Repository } from '../git/open-repository.ts';

/** Where the writer of a content folder keeps what is not content; absolute paths. */
interface WriterPlaces {
  /** The same for every server on this content folder, whichever copy of the program runs it. */
  lock: string;
  journal: string;
  /** Folder for texts that would be lost otherwise. */
  kept: string;
}

/**
 * With git both lie in the folder `.git`, so that each server finishes what another one began. A folder for temporary
 * files may be emptied at the start of the computer: good for a lock, not for a journal.
 * @param dir real path of the content folder
 */
export function writerPlaces(
  dir: string,
  cacheDir: string,
  repository: Repository | undefined,
): WriterPlaces {
  const kept = join(cacheDir, 'refused');
  if (repository !== undefined) {
    const own = join(repository.gitDir, 'nastavnichestvo-editor');
    return { lock: `${own}.lock`, journal: `${own}.json`, kept };
  }
  const mark = createHash('sha256').update(dir).digest('hex').slice(0, 16);
  const lock = join(tmpdir(), `nastavnichestvo-editor-${mark}.lock`);
  return { lock, journal: join(cacheDir, mark, 'journal.json'), kept };
}
