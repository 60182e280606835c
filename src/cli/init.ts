import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { formatNextSteps } from '#report/next-steps';
import { planStarter } from '../import/starter/plan-starter.ts';
import { UsageError, formatHelp, parseOptions, text } from './arguments.ts';
import { checkContent } from './check-content.ts';
import { projectRoot } from './default-options.ts';
import { answerNames, readAnswers } from './init-answers.ts';
import type { Ask } from './init-answers.ts';
import { existingEntries, layDown } from './lay-down.ts';
import { formatCommand } from './next-command.ts';
import { runCommand, terminal } from './output.ts';
import { today } from './today.ts';

const names = ['content', ...answerNames, 'as-of'];
/** The school has not told its own yet. */
const timeZone = 'Europe/Moscow';
/** How many of the files in the way are named. */
const shownFiles = 8;

/** `npm run init`: lays down an empty section for a school and says what to do next. */
await runCommand(async (args) => {
  const options = parseOptions(args, names, ['add']);
  if (options['help'] === true) {
    terminal.print(formatHelp('init', 'Начинает раздел школы с чистого листа.', [...names, 'add']));
    return 0;
  }
  const dir = resolve(text(options, 'content') ?? resolve(projectRoot, 'content'));
  const existing = await existingEntries(dir);
  if (existing.length > 0 && options['add'] !== true) throw new UsageError(describeExisting(dir, existing));
  const asOf = text(options, 'as-of') ?? today(timeZone);
  const answers = await withTerminal((ask) => readAnswers(options, asOf, ask));
  const missing = planStarter(answers).filter(({ path }) => !existing.includes(path));
  await layDown(dir, missing);
  terminal.print(`Папка: ${dir}\nСоздано файлов: ${missing.length}.`);
  for (const { path } of missing) terminal.print(`  ${path}`);
  const { content, report } = await checkContent(dir, asOf, terminal);
  terminal.print(`\n${formatNextSteps(report, content)}\n`);
  const folders = ['content'];
  terminal.print(`Редактор: ${formatCommand('cms', [], options, folders)}`);
  terminal.print(`Этот список снова: ${formatCommand('check', ['--format', 'steps'], options, folders)}`);
  terminal.print(`Посмотреть раздел: ${formatCommand('start', [], options, folders)}`);
  return 0;
});

/** Questions are asked at a terminal only: a script must give the options. */
async function withTerminal<T>(run: (ask: Ask | undefined) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY) return run(undefined);
  const input = createInterface({ input: process.stdin, output: process.stdout });
  const left = new Promise<never>((_, reject) => {
    input.once('close', () => reject(new UsageError('Прервано. Ничего не создано.')));
  });
  try {
    return await Promise.race([left, run((question) => Promise.race([left, input.question(question)]))]);
  } finally {
    input.close();
    left.catch(() => undefined);
  }
}

function describeExisting(dir: string, existing: readonly string[]): string {
  const rest = existing.length - shownFiles;
  const list = existing.slice(0, shownFiles).join(', ') + (rest > 0 ? ` и ещё ${rest}` : '');
  return `В папке ${dir} уже есть записи: ${list}. Ничего не изменено. Возьмите пустую папку: --content ../moya-shkola. Положить только то, чего не хватает: --add`;
}
