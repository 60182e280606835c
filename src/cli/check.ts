import { relative, resolve } from 'node:path';
import { formatCli } from '#report/format-cli';
import { formatGithub } from '#report/format-github';
import { formatNextSteps } from '#report/next-steps';
import { readRegister } from '#register/private-folder';
import { UsageError, formatHelp, parseOptions, text } from './arguments.ts';
import { checkContent, requireFolder } from './check-content.ts';
import { defaultOptions, projectRoot } from './default-options.ts';
import { runCommand, terminal } from './output.ts';
import { orUsageError } from './subcommand.ts';

const names = ['content', 'as-of', 'format', 'private'];

/** `npm run check`: all findings at once; 0 without errors, 1 with errors, 2 when it could not run. */
await runCommand(async (args) => {
  const options = parseOptions(args, names);
  if (options['help'] === true) {
    terminal.print(
      formatHelp('check', 'Проверяет содержание раздела и показывает всё найденное сразу.', names),
    );
    return 0;
  }
  const format = text(options, 'format') ?? 'cli';
  if (!['cli', 'steps', 'json', 'github'].includes(format)) {
    throw new UsageError(`Вид отчёта «${format}» неизвестен. Можно: cli, steps, json, github.`);
  }
  const content = text(options, 'content');
  if (content !== undefined) await requireFolder(content);
  const named = text(options, 'private');
  if (named !== undefined) await requireFolder(named, 'private');
  const { contentDir, asOf } = await defaultOptions({ content, asOf: text(options, 'as-of') }, terminal);
  const privateDir = resolve(named ?? resolve(projectRoot, 'private'));
  const { people } = await orUsageError(() => readRegister(privateDir));
  const { content: read, report } = await checkContent(
    contentDir,
    asOf,
    terminal,
    new Map(Object.entries(people)),
  );
  if (format === 'json') terminal.print(JSON.stringify(report, null, 2));
  else if (format === 'steps') terminal.print(formatNextSteps(report, read));
  else if (format === 'github')
    process.stdout.write(formatGithub(report, relative('.', contentDir).replaceAll('\\', '/')));
  else terminal.print(formatCli(report));
  return report.counts.error > 0 ? 1 : 0;
});
