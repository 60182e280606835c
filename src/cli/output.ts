import { stripVTControlCharacters } from 'node:util';
import { showControls } from '#report/show-controls';
import { UsageError } from './arguments.ts';

/** What the command line writes to; tests pass their own. */
export interface Output {
  /** A line for the user. */
  print(text: string): void;
  /** A line of trouble, on the error stream. */
  warn(text: string): void;
  /**
   * The current step and how far it is: overwritten by the next one on a terminal; elsewhere a line a step. An empty
   * step clears the line.
   */
  progress(step: string, detail?: string): void;
}

/** The process's own streams; what anybody wrote cannot steer the terminal. */
export const terminal: Output = {
  print: (text) => void process.stdout.write(`${showControls(text)}\n`),
  warn: (text) => void process.stderr.write(`${showControls(text)}\n`),
  progress: (step, detail = '') => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${showControls(step + detail)}`);
    else if (step !== '' && step !== shownStep) process.stderr.write(`${showControls(step)}…\n`);
    shownStep = step;
  },
};

let shownStep = '';

/**
 * Runs a command: its number becomes the exit code; nothing of it is told to anybody over the network. What nobody
 * foresaw is told in Russian with exit code 2, without a stack trace unless `DEBUG` is set.
 */
export async function runCommand(command: (args: string[]) => Promise<number>): Promise<void> {
  // Astro would tell its makers of every build, and fail where it cannot keep a file about that.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // What others still do in the background after a failed build fails too, and nobody awaits it.
  process.on('uncaughtException', reportFailure);
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    reportFailure(error);
  }
}

/** Tells of the first failure; the next ones follow from it. */
function reportFailure(error: unknown): void {
  if (process.env['DEBUG']) console.error(error);
  if (process.exitCode === failed) return;
  process.exitCode = failed;
  terminal.progress('');
  terminal.warn(`Не получилось: ${describeFailure(error)}`);
  if (!(error instanceof UsageError))
    terminal.warn('Подробности для разработчика: повторите команду с переменной окружения DEBUG=1.');
}

const failed = 2;

/** What the system says of disks and files. */
const diskFaults: Readonly<Record<string, string>> = {
  EACCES: 'нет прав на файл или папку',
  EPERM: 'нет прав на файл или папку, или их держит другая программа',
  EBUSY: 'файл или папку держит другая программа',
  EROFS: 'диск открыт только для чтения',
  ENOSPC: 'на диске нет места',
  EMFILE: 'открыто слишком много файлов',
  ENAMETOOLONG: 'имя файла слишком длинное',
};

/** One line: messages of other people's programs may be empty, or bring a stack trace and colours along. */
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '', path = '' } = error as NodeJS.ErrnoException;
  const fault = diskFaults[code];
  if (fault !== undefined) return path === '' ? fault : `${fault}: ${path}`;
  const [line = ''] = stripVTControlCharacters(error.message).trim().split('\n', 1);
  return line === '' && error.cause !== undefined ? describeFailure(error.cause) : line || error.name;
}
