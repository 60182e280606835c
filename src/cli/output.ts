import { stripVTControlCharacters } from 'node:util';
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

/** The process's own streams. */
export const terminal: Output = {
  print: (text) => void process.stdout.write(`${text}\n`),
  warn: (text) => void process.stderr.write(`${text}\n`),
  progress: (step, detail = '') => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${step}${detail}`);
    else if (step !== '' && step !== shownStep) process.stderr.write(`${step}…\n`);
    shownStep = step;
  },
};

let shownStep = '';

/**
 * Runs a command: its number becomes the exit code. What nobody foresaw is told in Russian with exit code 2, without a
 * stack trace unless `DEBUG` is set.
 */
export async function runCommand(command: (args: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    terminal.progress('');
    terminal.warn(`Не получилось: ${firstLine(error instanceof Error ? error.message : String(error))}`);
    if (process.env['DEBUG']) console.error(error);
    else if (!(error instanceof UsageError))
      terminal.warn('Подробности для разработчика: повторите команду с переменной окружения DEBUG=1.');
    process.exitCode = 2;
  }
}

/** Messages of other people's programs may bring a stack trace and colours along. */
function firstLine(message: string): string {
  return stripVTControlCharacters(message).trim().split('\n', 1)[0] ?? '';
}
