import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import open from 'open';
import { buildEditor } from '../../cms/bundle/build-editor.ts';
import { createRenderer } from '../../cms/renderer/create-renderer.ts';
import { Refusal } from '../../cms/server/refusal.ts';
import { startEditor } from '../../cms/server/start-editor.ts';
import { isInside } from '#register/is-inside';
import { UsageError, formatHelp, parseOptions, text } from './arguments.ts';
import { readBuildOptions } from './build-command.ts';
import { formatCommand } from './next-command.ts';
import { runCommand, terminal } from './output.ts';
import { requireOutputFolder } from './output-folder.ts';
import { untilStopped } from './until-stopped.ts';

const names = ['content', 'private', 'as-of', 'out', 'base', 'site', 'port'];
const flags = ['open', 'workflow'];
const defaultPort = 4321;

/** `npm run cms`: the editor and the section on 127.0.0.1, on the next free port when the wanted one is busy. */
await runCommand(async (args) => {
  const options = parseOptions(args, names, flags);
  if (options['help'] === true) {
    const purpose = 'Открывает редактор раздела и сам раздел на этом компьютере.';
    terminal.print(formatHelp('cms', purpose, [...names, ...flags]));
    return 0;
  }
  const buildOptions = await readBuildOptions(options, terminal);
  await requireOutputFolder(buildOptions);
  const { contentDir, outDir, base, site } = buildOptions;
  const root = resolve(buildOptions.root);
  const privateDir = resolve(text(options, 'private') ?? join(root, 'private'));
  if (isInside(privateDir, resolve(contentDir)))
    throw new UsageError('Закрытая папка не может лежать в папке с содержанием: её опубликуют.');
  const cacheDir = join(root, '.cache', 'editor');
  const bundle = buildEditor(root, cacheDir, () => terminal.progress('Готовлю редактор'));
  const pages = createRenderer({ root, base, site, cacheDir, onStep: (step) => terminal.progress(step) });
  // Whoever asks for them is told; nobody may ask before they are ready or failed.
  for (const work of [bundle, pages]) work.catch(() => undefined);
  const port = Number(text(options, 'port') ?? defaultPort);
  const editor = await startEditor({
    root,
    contentDir: await realpath(contentDir),
    privateDir,
    outDir,
    base,
    site: text(options, 'site'),
    asOf: text(options, 'as-of'),
    port,
    workflow: options['workflow'] === true,
    command: formatCommand('cms', options['workflow'] === true ? ['--workflow'] : [], options, names),
    builds: true,
    bundleDir: () => bundle,
    renderer: () => pages,
    onError: (error) =>
      terminal.warn(
        `Ошибка в программе: ${process.env['DEBUG'] ? String((error as Error).stack) : String(error)}`,
      ),
  }).catch((cause: unknown) => {
    if (cause instanceof Refusal) throw new UsageError(cause.message, { cause });
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    throw new UsageError(`Порт ${port} и следующие за ним заняты: --port 4321`, { cause });
  });
  await bundle.catch(async (error: unknown) => {
    await editor.stop();
    throw error;
  });
  terminal.progress('');
  const address = `${editor.origin}/admin/`;
  terminal.print(`\nРедактор: ${address}\nРаздел: ${editor.origin}${base}\nОстановить: Ctrl+C`);
  if (!editor.hasGit) terminal.print('Истории изменений не будет: содержание не лежит в хранилище git.');
  if (options['open'] === true || (process.stdout.isTTY && process.env['CI'] === undefined)) {
    await open(address).catch(() => undefined);
  }
  await untilStopped();
  await editor.stop();
  return 0;
});
