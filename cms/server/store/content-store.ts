import { readOne } from '#entries/read-files';
import type { RawFile } from '#entries/read-files';
import { timeZoneOf } from '#entries/read-piece';
import { requireFolder } from './require-folder.ts';
import { scanFolder } from './scan-folder.ts';
import type { FileStamp } from './scan-folder.ts';
import { emptySnapshot, readStored, snapshotOf, timeZoneIn } from './snapshot.ts';
import type { Snapshot, StoredFile } from './snapshot.ts';

/** The content folder in memory, always as it is on the disk. */
export interface ContentStore {
  /** Absolute path of the content folder. */
  dir: string;
  /**
   * The state on the disk now: what others have changed is read anew, all else stays the same objects.
   * @throws Refusal when the folder is gone
   */
  current(): Promise<Snapshot>;
}

/** A stamp may stay the same when a file changes twice within this time, in milliseconds: clocks of disks are coarse. */
const coarsestClock = 2100;

/**
 * Keeps a content folder in memory.
 * @param dir absolute path
 * @param now milliseconds since 1970, on the clock of the disk
 */
export function openContentStore(dir: string, now: () => number): ContentStore {
  let snapshot = emptySnapshot;
  let stamps = new Map<string, string>();
  let running: Promise<Snapshot> = Promise.resolve(snapshot);

  async function refresh(): Promise<Snapshot> {
    const readAt = now();
    await requireFolder(dir);
    const scanned = await scanFolder(dir);
    const changed = scanned.filter(({ path, stamp }) => stamps.get(path) !== stamp);
    if (changed.length === 0 && scanned.length === stamps.size) return snapshot;
    const fresh = await readChanged(changed);
    const files = new Map<string, StoredFile>();
    for (const { path } of scanned) {
      const file = fresh.get(path) ?? snapshot.files.get(path);
      if (file !== undefined) files.set(path, file);
    }
    stamps = new Map(scanned.map((file) => [file.path, keptStamp(file, readAt)]));
    if (!isSame(files, snapshot.files)) snapshot = snapshotOf(files);
    return snapshot;
  }

  /** Reads what may have changed; a file with the same bytes as before stays the same object. */
  async function readChanged(changed: readonly FileStamp[]): Promise<Map<string, StoredFile>> {
    const raw: RawFile[] = [];
    for (let start = 0; start < changed.length; start += 64)
      raw.push(
        ...(await Promise.all(changed.slice(start, start + 64).map(({ path }) => readOne(dir, path)))),
      );
    const before = timeZoneIn(snapshot);
    const school = raw.find(({ path }) => path === 'school.json');
    const timeZone = school === undefined ? before : timeZoneOf((await readStored(school, before)).piece);
    // Dates with a time of day mean another day in another time zone.
    if (timeZone !== before && snapshot.files.size > 0)
      for (const file of await readRest(raw)) raw.push(file);
    const fresh = new Map<string, StoredFile>();
    for (const file of raw) {
      const known = timeZone === before ? snapshot.files.get(file.path) : undefined;
      fresh.set(file.path, await readStored(file, timeZone, known));
    }
    return fresh;
  }

  function readRest(raw: readonly RawFile[]): Promise<RawFile[]> {
    const done = new Set(raw.map(({ path }) => path));
    const rest = [...snapshot.files].filter(([path, { bytes }]) => bytes !== undefined && !done.has(path));
    return Promise.all(rest.map(([path]) => readOne(dir, path)));
  }

  return {
    dir,
    current: () => {
      running = running.then(refresh, refresh);
      return running;
    },
  };
}

/** The stamp to compare with later; none for a file that changed just now and may do so again within one tick. */
function keptStamp({ stamp, changedAt }: FileStamp, readAt: number): string {
  return changedAt + coarsestClock > readAt ? `${stamp} ?` : stamp;
}

function isSame(a: ReadonlyMap<string, StoredFile>, b: ReadonlyMap<string, StoredFile>): boolean {
  return a.size === b.size && [...a].every(([path, file]) => b.get(path) === file);
}
