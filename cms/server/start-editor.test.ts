import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { createWriterCase } from '../../tests/support/writer-case.ts';
import { startEditor } from './start-editor.ts';
import type { StartedEditor } from './start-editor.ts';

const demo = fileURLToPath(new URL('../../content', import.meta.url));
let editor: StartedEditor | undefined;
let dir = '';
afterEach(async () => {
  await editor?.stop();
  await rm(dir, { recursive: true, force: true });
});

async function start(workflow = false): Promise<StartedEditor> {
  dir = await realpath(await mkdtemp(join(tmpdir(), 'start-')));
  await cp(demo, join(dir, 'content'), { recursive: true });
  await mkdir(join(dir, 'bundle'));
  await writeFile(join(dir, 'bundle/index.html'), 'редактор');
  return startIn(dir, workflow);
}

function startIn(dir: string, workflow = false): Promise<StartedEditor> {
  return startEditor({
    ...{
      root: dir,
      contentDir: join(dir, 'content'),
      privateDir: join(dir, 'private'),
      outDir: join(dir, 'out'),
    },
    ...{
      base: '/nastavnichestvo/',
      site: 'https://school.example',
      asOf: undefined,
      port: 0,
      workflow,
      command: 'npm run cms',
      builds: false,
    },
    bundleDir: () => Promise.resolve(join(dir, 'bundle')),
    renderer: () => Promise.reject(new Error('no pages in this test')),
    onError: () => undefined,
  });
}

test('answers on this computer by its own name only', async () => {
  editor = await start();
  expect(await (await fetch(`${editor.origin}/admin/`)).text()).toBe('редактор');
  const state = await fetch(`${editor.origin}/admin/api/state`, {
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  expect(await state.json()).toMatchObject({ git: false, asOf: '2026-11-22' });
  const { hostname, port } = new URL(editor.origin);
  expect(hostname).toBe('127.0.0.1');
  const others = Object.values(networkInterfaces())
    .flat()
    .filter((address) => address?.internal === false);
  for (const other of others) {
    const reached = await new Promise((resolve) => {
      const socket = connect({ host: other?.address ?? '', port: Number(port), timeout: 500 });
      for (const event of ['error', 'timeout']) socket.once(event, () => resolve(false));
      socket.once('connect', () => resolve(true)).once('close', () => socket.destroy());
    });
    expect(reached).toBe(false);
  }
});

test('a failure nobody foresaw tells the browser nothing of the inside', async () => {
  editor = await start();
  const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
  const body = JSON.stringify({ draft: { kind: 'news', data: { id: 'n-x', title: 'Новое' } } });
  const response = await fetch(`${editor.origin}/admin/api/preview`, { method: 'POST', headers, body });
  expect(response.status).toBe(500);
  expect(await response.text()).not.toMatch(/no pages|\.ts/);
});

test('the review needs git', async () => {
  await expect(start(true)).rejects.toThrow('git');
});

test('a stopped server lets its port go', async () => {
  const { origin, stop } = await start();
  await stop();
  await expect(fetch(`${origin}/admin/`)).rejects.toThrow();
});

test('what a killed server left is finished at the start', async () => {
  const broken = await createWriterCase();
  dir = broken.dir;
  const script = fileURLToPath(new URL('../../tests/support/killed-save.ts', import.meta.url));
  expect(spawnSync(process.execPath, [script, dir, 'renaming']).signal).toBe('SIGKILL');
  editor = await startIn(dir);
  expect(await readFile(join(dir, 'content/news/b.mdx'), 'utf8')).toBe('новое b');
  expect(broken.git('log', '-1', '--format=%s')).toBe('Новость «a»: изменена');
});
