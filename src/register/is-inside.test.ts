import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInside } from './is-inside.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'is-inside-'));
  await mkdir(join(dir, 'content'));
});
afterEach(() => rm(dir, { recursive: true }));

test('by the words of the path', () => {
  const content = join(dir, 'content');
  expect(isInside(content, content)).toBe(true);
  expect(isInside(join(content, 'private'), content)).toBe(true);
  expect(isInside(join(dir, 'content-private'), content)).toBe(false);
  expect(isInside(dir, content)).toBe(false);
});

test('behind links, even where the last folder is not there yet', async () => {
  const content = join(dir, 'content');
  await symlink(content, join(dir, 'link'), 'junction');
  expect(isInside(join(dir, 'link'), content)).toBe(true);
  expect(isInside(join(dir, 'link', 'new', 'private'), content)).toBe(true);
  expect(isInside(join(content, 'private'), join(dir, 'link'))).toBe(true);
});
