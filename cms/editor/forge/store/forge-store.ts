import { ServerError } from '../../api/client.ts';
import type { Forge, ForgeFile } from '../requests/forge.ts';
import { mapLimited } from './map-limited.ts';
import { contentPath, kindOfFile, snapshotOf } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** The content of the branch that the section is built from, kept in the browser's memory. */
export interface ForgeStore {
  /** The state that was read last; asks the forge when there is none or it is older than some seconds. */
  current(): Promise<Snapshot>;
  /** The state in the forge now. */
  fresh(): Promise<Snapshot>;
  /** Tells that the branch has moved on: the next question is put to the forge. */
  expire(): void;
}

/** Milliseconds for which nobody asks whether the branch has moved on. */
const freshness = 20_000;

/** Requests at a time: more would not be quicker, and forges refuse what looks like an attack. */
const parallel = 8;

/**
 * Keeps all entries of a branch, each read once for each of its states: one request per entry, none for those that did
 * not change.
 * @param onProgress told how many of how many files were read
 * @param now milliseconds
 */
export function openForgeStore(
  forge: Forge,
  branch: string,
  onProgress: (done: number, total: number) => void,
  now: () => number = () => performance.now(),
): ForgeStore {
  let snapshot: Snapshot | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  let running: Promise<Snapshot> | undefined;

  async function read(): Promise<Snapshot> {
    readAt = now();
    const head = await forge.head(branch);
    if (head === undefined) throw noBranch(branch);
    if (head.id !== snapshot?.commit) {
      const listed = await forge.list('content', head.id);
      snapshot = snapshotOf(head.id, await withBytes(listed), snapshot);
    }
    return snapshot;
  }

  async function withBytes(listed: readonly ForgeFile[]) {
    const known = bytesById();
    const missing = listed.filter(({ path, id }) => isEntry(path) && !known.has(id));
    let done = 0;
    try {
      const fetched = await mapLimited(missing, parallel, async (file) => {
        const bytes = await forge.readListed(file);
        onProgress((done += 1), missing.length);
        return [file.id, bytes] as const;
      });
      for (const [id, bytes] of fetched) known.set(id, bytes);
    } finally {
      onProgress(missing.length, missing.length);
    }
    return listed.map((file) => {
      const bytes = isEntry(file.path) ? known.get(file.id) : undefined;
      return bytes === undefined ? file : { ...file, bytes };
    });
  }

  function bytesById(): Map<string, Uint8Array<ArrayBuffer>> {
    const files = [...(snapshot?.files.values() ?? [])];
    return new Map(files.flatMap(({ id, bytes }) => (bytes === undefined ? [] : [[id, bytes]])));
  }

  /** One reading at a time; who asks meanwhile gets its result. */
  function share(): Promise<Snapshot> {
    running ??= read()
      .catch((error: unknown) => {
        readAt = Number.NEGATIVE_INFINITY;
        throw error;
      })
      .finally(() => (running = undefined));
    return running;
  }

  return {
    current: async () => {
      if (snapshot !== undefined && running === undefined && now() - readAt < freshness) return snapshot;
      return share();
    },
    fresh: async () => {
      // What is being read may have begun before the change that the caller knows of.
      await running?.catch(() => undefined);
      return share();
    },
    expire: () => {
      readAt = Number.NEGATIVE_INFINITY;
    },
  };
}

function isEntry(path: string): boolean {
  return kindOfFile(contentPath(path)) !== undefined;
}

function noBranch(branch: string): ServerError {
  return new ServerError(404, {
    code: 'notFound',
    error: `Ветки «${branch}» в хранилище нет, или у вас нет к нему доступа. Сообщите администратору.`,
  });
}
