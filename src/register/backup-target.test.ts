import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPrevious } from './backup-target.ts';
import { Refusal } from './refusal.ts';

let work: string;
beforeEach(async () => (work = await mkdtemp(join(tmpdir(), 'target-'))));
afterEach(() => rm(work, { recursive: true }));

test('a copy that is there gets the first free number', async () => {
  const target = join(work, 'private.age');
  expect(await findPrevious(target)).toBeUndefined();
  for (const name of ['private.age', 'private.age.1']) await writeFile(join(work, name), name);
  const bytes = new Uint8Array(Buffer.from('private.age'));
  expect(await findPrevious(target)).toEqual({ path: `${target}.2`, bytes });
});

test('a folder that is missing, and one in the place of the copy, are refused', async () => {
  await mkdir(join(work, 'taken'));
  await writeFile(join(work, 'file'), '');
  for (const path of ['missing/private.age', 'taken', 'file/private.age'])
    await expect(findPrevious(join(work, path))).rejects.toThrow(Refusal);
});
