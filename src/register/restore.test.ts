import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyChanges } from './apply-changes.ts';
import { readPrivateFiles, readRegister } from './private-folder.ts';
import { restoreFiles } from './restore.ts';

let work: string;
let dir: string;
beforeEach(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'private-'));
  dir = path.join(work, 'private');
});
afterEach(() => rm(work, { recursive: true }));

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const backup = new Map([
  ['people.json', bytes('{}')],
  ['photos/a.jpg', bytes('photo')],
]);
const texts = async () =>
  Object.fromEntries(
    [...(await readPrivateFiles(dir))].map(([file, text]) => [file, Buffer.from(text).toString()]),
  );

test('a backup comes back into a folder that is not there, and again without a change', async () => {
  expect((await restoreFiles(dir, backup, false, '2026-11-22')).written).toEqual([...backup.keys()]);
  expect(await texts()).toEqual({ 'people.json': '{}', 'photos/a.jpg': 'photo' });
  expect(await restoreFiles(dir, backup, false, '2026-11-22')).toEqual({ written: [], kept: [] });
});

test('what differs is replaced only on demand, and kept every time', async () => {
  await applyChanges([
    { path: path.join(dir, 'people.json'), bytes: bytes('{ "people": {} }') },
    { path: path.join(dir, 'own.txt'), bytes: bytes('own') },
  ]);
  const before = await texts();
  await expect(restoreFiles(dir, backup, false, '2026-11-22')).rejects.toThrow(/people\.json.*--replace/);
  expect(await texts()).toEqual(before);
  const { kept } = await restoreFiles(dir, backup, true, '2026-11-22');
  expect(kept).toEqual(['before-2026-11-22/people.json']);
  await writeFile(path.join(dir, 'people.json'), 'second');
  await restoreFiles(dir, backup, true, '2026-11-22');
  expect(await texts()).toEqual({
    'before-2026-11-22-2/people.json': 'second',
    'before-2026-11-22/people.json': '{ "people": {} }',
    'own.txt': 'own',
    'people.json': '{}',
    'photos/a.jpg': 'photo',
  });
});

test('a disk that refuses leaves everything as it was', async () => {
  await applyChanges([{ path: path.join(dir, 'a.txt'), bytes: bytes('a') }]);
  await mkdir(path.join(dir, 'taken/x'), { recursive: true });
  const changes = [
    { path: path.join(dir, 'a.txt'), bytes: bytes('changed') },
    { path: path.join(dir, 'new/b.txt'), bytes: bytes('b') },
    { path: path.join(dir, 'a.txt/below'), bytes: bytes('c') },
  ];
  await expect(applyChanges(changes)).rejects.toThrow(/Всё осталось как было/);
  expect(await readdir(dir)).toEqual(['a.txt', 'taken']);
  expect(await readFile(path.join(dir, 'a.txt'), 'utf8')).toBe('a');
});

test('a register that is missing is empty; one that cannot be read is refused and stays', async () => {
  expect(await readRegister(dir)).toEqual({ people: {} });
  await mkdir(path.join(dir, 'people.json'), { recursive: true });
  await expect(readRegister(dir)).rejects.toThrow(/не читается/);
});
