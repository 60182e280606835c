import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareEditor } from './add-editor.ts';
import { UsageError } from './arguments.ts';

const silent = { print: () => undefined, warn: () => undefined, progress: () => undefined };

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'add-editor-'));
  await mkdir(join(root, 'cms'));
});
afterAll(() => rm(root, { recursive: true }));

test.each([
  ['the local server', '{ "backend": { "name": "local" } }', /npm run cms/],
  ['nothing', '{}', /npm run cms/],
  ['no repository', '{ "backend": { "name": "gitlab", "app_id": "a" } }', /не подходят/],
  ['no JSON', '{', /не подходят/],
])('refuses settings that name %s', async (_, json, message) => {
  await writeFile(join(root, 'cms', 'settings.json'), json);
  const options = {
    root,
    contentDir: '',
    outDir: '',
    asOf: '2026-11-22',
    base: '/',
    site: 'https://school.example',
  };
  const refused = prepareEditor(options, silent);
  await expect(refused).rejects.toBeInstanceOf(UsageError);
  await expect(refused).rejects.toThrow(message);
});
