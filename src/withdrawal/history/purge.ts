import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { NameScanner } from '#privacy/name-scanner';
import { isInside } from '#register/is-inside';
import { Refusal } from '#register/refusal';
import { ByteReader } from './byte-reader.ts';
import { createEraser } from './eraser.ts';
import type { Eraser } from './eraser.ts';
import { endOfGit, runGit, startGit } from './git.ts';
import { rewriteStream } from './rewrite-stream.ts';
import { surveyHistory } from './survey.ts';
import type { Survey } from './survey.ts';
import { verifyObjects } from './verify-objects.ts';
import type { Verification } from './verify-objects.ts';

/** What to take out of a history, and where the new one goes. */
export interface PurgeOrder {
  /** Path or address of the repository; it is only read. */
  from: string;
  /** Folder of the project that must not be touched, when the repository is local. */
  working: string | undefined;
  /** A new or empty folder, absolute. */
  clone: string;
  scanner: NameScanner;
  refs: ReadonlySet<string>;
  /** Photographs that go, by path below `content/files/`. */
  photos: readonly string[];
  /** Other paths of the repository that go. */
  drop: readonly string[];
}

export interface Purged extends Verification {
  /** Files of the last version that became different. */
  changed: string[];
}

/**
 * Writes a repository anew without a person's name and verifies every object of it.
 * @throws Refusal when the folder is in use or belongs to the working repository, or git fails; nothing is left then
 */
export async function purgeHistory(order: PurgeOrder): Promise<Purged> {
  const { from, clone, drop } = order;
  await requireFreshFolder(order);
  const work = await mkdtemp(join(tmpdir(), 'purge-'));
  const source = join(work, 'source.git');
  try {
    await mkdir(clone, { recursive: true });
    await runGit(work, ['clone', '--quiet', '--bare', '--no-hardlinks', '--', from, source], 'копирование');
    const survey = await surveyHistory(source);
    const paths = new Set([...survey.values()].flatMap((set) => [...set]));
    const unknown = drop.filter((path) => !paths.has(path));
    if (unknown.length > 0)
      throw new Refusal(`В истории нет файла: ${unknown.join(', ')}. Путь пишут от корня.`);
    const eraser = createEraser(order.scanner, order.refs, paths);
    await writeClone(source, clone, eraser, survey, order);
    const changed = (await compareLastVersions(source, clone)).map((path) => eraser.erasePath(path));
    return { ...(await verifyObjects(clone, eraser)), changed };
  } catch (error) {
    await rm(clone, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function requireFreshFolder({ clone, working }: PurgeOrder): Promise<void> {
  if (working !== undefined && (isInside(clone, working) || isInside(working, clone)))
    throw new Refusal(
      `Историю переписывают только в новой копии, а ${clone} – это рабочая папка. Укажите папку в стороне: --clone ПАПКА`,
    );
  const names = await readdir(clone).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new Refusal(`Нельзя записать копию в ${clone}: это не папка или к ней нет доступа.`, {
      cause: error,
    });
  });
  if (names.length > 0) throw new Refusal(`Папка ${clone} не пуста. Укажите новую: --clone ПАПКА`);
}

async function writeClone(
  source: string,
  clone: string,
  eraser: Eraser,
  survey: Survey,
  order: PurgeOrder,
): Promise<void> {
  const dropped = new Set(order.drop);
  const photos = order.photos.map((photo) => `/files/${photo}`);
  const isPhoto = (path: string) => photos.some((photo) => `/${path}`.endsWith(photo));
  const isDroppedPath = (path: string) => dropped.has(path) || isPhoto(path);
  const objects = new Set(
    [...survey].flatMap(([id, paths]) =>
      [...paths].some(isPhoto) || [...paths].every(isDroppedPath) ? [id] : [],
    ),
  );
  const head = (await runGit(source, ['symbolic-ref', 'HEAD'], 'ветка')).toString().trim();
  await runGit(clone, ['init', '--quiet'], 'новая копия');
  const exported = ['--all', '--show-original-ids', '--signed-tags=strip', '--reencode=yes'];
  const output = startGit(source, ['fast-export', ...exported]);
  const input = startGit(clone, ['fast-import', '--quiet', '--force', '--date-format=raw-permissive']);
  output.stdin?.end();
  if (output.stdout === null || input.stdin === null) throw new Error('git has no streams');
  const reader = new ByteReader(output.stdout as AsyncIterable<Buffer>);
  const stream = Readable.from(rewriteStream(reader, { eraser, objects, isDroppedPath }));
  await Promise.all([
    endOfGit(output, 'чтение истории'),
    endOfGit(input, 'запись истории'),
    pipeline(stream, input.stdin),
  ]).finally(() => [output, input].forEach((child) => child.kill()));
  await runGit(clone, ['symbolic-ref', 'HEAD', eraser.erasePath(head)], 'ветка');
  await runGit(clone, ['reset', '--hard', '--quiet'], 'файлы последней версии');
}

/** Paths of the last version, as they are now, whose bytes or names the purge changed or took away. */
async function compareLastVersions(source: string, clone: string): Promise<string[]> {
  const [before, after] = await Promise.all(
    [source, clone].map(async (dir) =>
      (await runGit(dir, ['ls-tree', '-r', '-z', 'HEAD'], 'сравнение'))
        .toString()
        .split('\0')
        .filter(Boolean),
    ),
  );
  const kept = new Set(after);
  return (before ?? []).filter((line) => !kept.has(line)).map((line) => line.slice(line.indexOf('\t') + 1));
}
