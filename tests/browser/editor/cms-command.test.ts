import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { StateAnswer } from '../../../cms/api/types.ts';
import { cleanEnvironment, root } from '../../support/build.ts';
import { launchChromium } from '../../support/chromium.ts';
import type { DemoRepository } from '../../support/demo-repository.ts';
import { createDemoRepository } from '../../support/demo-repository.ts';
import { editorPage } from '../../support/editor-page.ts';

const seconds = 1000;
let repository: DemoRepository;
let browser: Browser;
let command: ChildProcess;
let output = '';

beforeAll(async () => {
  [repository, browser] = await Promise.all([createDemoRepository(), launchChromium()]);
  const { dir } = repository;
  const folders = ['--content', join(dir, 'content'), '--out', join(dir, 'out')];
  command = spawn(
    process.execPath,
    [join(root, 'src/cli/cms.ts'), ...folders, '--as-of', '2026-11-22', '--port', '43210'],
    { cwd: root, env: { ...cleanEnvironment(), CI: '1' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  for (const stream of [command.stdout, command.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  await vi.waitUntil(() => output.includes('Остановить: Ctrl+C'), { timeout: 120 * seconds });
});

afterAll(async () => {
  await browser.close();
  if (command.exitCode === null) {
    const ended = once(command, 'exit');
    command.kill('SIGTERM');
    await ended;
  }
  await rm(repository.dir, { recursive: true, force: true, maxRetries: 3 });
});

it(
  '«npm run cms» opens the editor and a section that shows what was published',
  { timeout: 120_000 },
  async () => {
    const origin = /Редактор: (http:\/\/127\.0\.0\.1:\d+)\/admin\//.exec(output)?.[1] ?? '';
    const state = async () => (await (await fetch(`${origin}/admin/api/state`)).json()) as StateAnswer;
    const built = async () => (await state()).build.state;
    await expect.poll(built, { timeout: 60 * seconds }).toBe('done');
    const address = `${origin}/nastavnichestvo/novosti/utro-v-shkole/`;
    expect((await fetch(address)).status).toBe(404);

    const editor = editorPage(await browser.newPage(), origin);
    await editor.newEntry('news');
    await editor.fill('Заголовок', 'Утро в школе');
    await editor.fill('Дата', '2026-11-20');
    await editor.writeBody('Первый урок начался с вопроса.');
    await editor.publish();
    await editor.expectSaid('Сохранено и опубликовано.');
    await expect
      .poll(async () => (await fetch(address)).status, { timeout: 60 * seconds, interval: 500 })
      .toBe(200);
    expect(await (await fetch(address)).text()).toContain('Первый урок начался с вопроса.');
    await editor.page
      .getByText(/Раздел обновлён/)
      .first()
      .waitFor();
  },
);
