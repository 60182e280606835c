import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from './default-options.ts';
import { compareDocuments, writeDocuments } from './generated-documents.ts';

test('the committed documents are what the code says', async () => {
  const { all, outdated } = await compareDocuments(projectRoot);
  expect(all.length, 'a check that examined nothing proves nothing').toBeGreaterThan(1);
  expect(outdated, 'Устарели порождённые документы. Выполните: npm run docs').toEqual([]);
});

test('writing mends what checking finds', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'documents-'));
  try {
    const written = await writeDocuments(root);
    const { all, outdated } = await compareDocuments(root);
    expect(written).toEqual(all);
    expect(outdated).toEqual([]);
    const [first = ''] = all;
    const file = path.join(root, first);
    await writeFile(file, `${await readFile(file, 'utf8')} `);
    expect((await compareDocuments(root)).outdated).toEqual([first]);
    expect(await writeDocuments(root)).toEqual([first]);
    expect(await writeDocuments(root)).toEqual([]);
  } finally {
    await rm(root, { recursive: true });
  }
});
