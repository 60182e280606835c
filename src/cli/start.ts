import open from 'open';
import { UsageError, formatHelp, parseOptions, text } from './arguments.ts';
import { checkAndBuild, readBuildOptions } from './build-command.ts';
import { runCommand, terminal } from './output.ts';
import { serveSection } from './serve-section.ts';

const names = ['content', 'as-of', 'out', 'base', 'site', 'port'];
const defaultPort = 4321;

/** `npm start`: builds the section and serves it on 127.0.0.1, on the next free port when the wanted one is busy. */
await runCommand(async (args) => {
  const options = parseOptions(args, names, ['open']);
  if (options['help'] === true) {
    terminal.print(
      formatHelp('start', 'Собирает раздел и показывает его на этом компьютере.', [...names, 'open']),
    );
    return 0;
  }
  const buildOptions = await readBuildOptions(options, terminal);
  const code = await checkAndBuild(buildOptions, { strict: false, admin: false }, terminal);
  const port = Number(text(options, 'port') ?? defaultPort);
  const { address } = await serveSection(buildOptions.outDir, buildOptions.base, port).catch(
    (cause: unknown) => {
      if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
      throw new UsageError(`Раздел собран, но порт ${port} и следующие за ним заняты: --port 4321`, {
        cause,
      });
    },
  );
  terminal.print(`\nРаздел открыт: ${address}\nОстановить: Ctrl+C`);
  if (options['open'] === true || (process.stdout.isTTY && process.env['CI'] === undefined)) {
    await open(address).catch(() => undefined);
  }
  return code;
});
