import { commitFiles } from '../git/commit-files.ts';
import type { Repository } from '../git/open-repository.ts';
import { requireQuietRepository } from '../git/repository-state.ts';
import { keepText } from '../keep-text.ts';
import { requireRealPath } from '../paths/real-path.ts';
import type { ContentStore } from '../store/content-store.ts';
import { requireFolder } from '../store/require-folder.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { FileChange } from './batch.ts';
import type { FileSystem } from './file-system.ts';
import { disk } from './file-system.ts';
import { withFolderLock } from './folder-lock.ts';
import { newMark, removeRemains } from './hidden-names.ts';
import { openJournal } from './journal.ts';
import type { JournalFile } from './journal.ts';
import { recover } from './recover.ts';
import { writeBatch } from './write-batch.ts';
import { writerPlaces } from './writer-places.ts';

/** A change that was decided upon, with what its request answers. */
interface Decision<T> {
  changes: readonly FileChange[];
  /** Of the commit, Russian. */
  message: string;
  answer: T;
  /** Visitors may see the difference. */
  isPublic: boolean;
}

/** The only way into the content folder: one change at a time, all of it or nothing, each one commit. */
export interface Writer {
  /**
   * @param decide looks at the state on the disk while nobody else writes, and refuses by throwing
   * @throws Refusal, or the disk's error; then everything is as before
   */
  write<T>(decide: (snapshot: Snapshot) => Promise<Decision<T>> | Decision<T>): Promise<T>;
  /** The lock of this content folder, for work on its history alone. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
}

export interface WriterOptions {
  store: ContentStore;
  /** Absolute path of the folder for texts that would be lost otherwise, and, without git, for the journal. */
  cacheDir: string;
  /** undefined: there is no history, files are written without it. */
  repository: Repository | undefined;
  fs?: FileSystem;
  /** Told after each change that visitors may see. */
  onPublished?: () => void;
}

export function createWriter({ store, cacheDir, repository, fs = disk, onPublished }: WriterOptions): Writer {
  let queue: Promise<unknown> = Promise.resolve();
  const commit = async (paths: readonly string[], message: string) => {
    if (repository !== undefined) await commitFiles(repository, paths, message);
  };
  let isTidy = false;
  const locked = async <T>(work: (journal: JournalFile) => Promise<T>): Promise<T> => {
    const places = writerPlaces(await requireFolder(store.dir), cacheDir, repository);
    return withFolderLock(places.lock, async () => {
      const journal = openJournal(places.journal);
      await recover({ fs, journal, commit, keep: (path, bytes) => keepText(places.kept, path, bytes) });
      if (!isTidy) await removeRemains(store.dir);
      isTidy = true;
      return work(journal);
    });
  };
  const exclusively = <T>(work: (journal: JournalFile) => Promise<T>): Promise<T> => {
    const result = queue.then(() => locked(work));
    queue = result.catch(() => undefined);
    return result;
  };
  return {
    exclusively,
    write: (decide) =>
      exclusively(async (journal) => {
        const { changes, message, answer, isPublic } = await decide(await store.current());
        if (changes.length === 0) return answer;
        if (repository !== undefined) await requireQuietRepository(repository);
        for (const { path } of changes) await requireRealPath(store.dir, path);
        const paths = changes.map(({ path }) => path);
        await writeBatch(store.dir, changes, message, {
          fs,
          journal,
          mark: newMark(),
          commit: () => commit(paths, message),
        });
        if (isPublic) onPublished?.();
        return answer;
      }),
  };
}
