import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readContentOnce } from '#entries/shared-read';
import { buildTasks } from '#tasks/build-tasks';
import { formatTasks } from '#tasks/format-tasks';
import { taskCalendar } from '#tasks/task-calendar';
import { UsageError, formatHelp, parseOptions, text } from './arguments.ts';
import { requireFolder } from './check-content.ts';
import { defaultOptions } from './default-options.ts';
import { runCommand, terminal } from './output.ts';

const names = ['content', 'as-of', 'ics'];

/** `npm run tasks`: what the curator has to do and by when; 0 even when something is overdue. */
await runCommand(async (args) => {
  const options = parseOptions(args, names);
  if (options['help'] === true) {
    terminal.print(formatHelp('tasks', 'Показывает, что сделать в разделе и к какому дню.', names));
    return 0;
  }
  const given = text(options, 'content');
  if (given !== undefined) await requireFolder(given);
  const { contentDir, asOf } = await defaultOptions(
    { content: given, asOf: text(options, 'as-of') },
    terminal,
  );
  await requireFolder(contentDir);
  const content = await readContentOnce(contentDir);
  terminal.progress('');
  const tasks = buildTasks(content, asOf);
  const file = text(options, 'ics');
  terminal.print(formatTasks(tasks, asOf));
  if (file !== undefined) {
    await writeCalendar(resolve(file), taskCalendar(tasks, content, asOf));
  }
  return 0;
});

async function writeCalendar(path: string, calendar: string): Promise<void> {
  await writeFile(path, calendar).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'EISDIR') throw error;
    throw new UsageError(
      `Сюда файл не записать: ${path}. Укажите имя файла в папке, которая есть: --ics dela.ics`,
    );
  });
  terminal.print(`Календарь записан: ${path}`);
}
