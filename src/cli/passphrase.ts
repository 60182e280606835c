import { readFile } from 'node:fs/promises';
import { UsageError } from './arguments.ts';

/** Fewer characters are guessed in an evening. */
const shortest = 10;

/**
 * The passphrase of a backup: the first line of a file, or typed without being shown.
 * @param twice ask for it again, and demand a length: for a new backup
 * @throws UsageError when there is nobody to ask, or the passphrase will not do
 */
export async function readPassphrase(file: string | undefined, twice: boolean): Promise<string> {
  const passphrase = file === undefined ? await ask('Пароль: ') : await readFirstLine(file);
  if (passphrase === '') throw new UsageError('Пароль пустой. Ничего не сделано.');
  if (twice && [...passphrase].length < shortest) {
    throw new UsageError(`Пароль короче ${shortest} знаков. Возьмите несколько слов подряд.`);
  }
  if (twice && file === undefined && (await ask('Пароль ещё раз: ')) !== passphrase) {
    throw new UsageError('Пароли не совпали. Ничего не сделано.');
  }
  return passphrase;
}

async function readFirstLine(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`Файл с паролем не читается: ${file}`, { cause });
  });
  return text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
}

/** Reads a line from the terminal key by key, showing nothing of it. */
async function ask(question: string): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) {
    throw new UsageError('Пароль некому набрать. Положите его в файл: --passphrase-file ФАЙЛ');
  }
  stderr.write(question);
  stdin.setRawMode(true).setEncoding('utf8').resume();
  try {
    return await new Promise<string>((resolve, reject) => {
      let typed: string[] = [];
      const listen = (keys: string) => {
        for (const key of keys) {
          if (key === '\u0003') {
            stdin.off('data', listen);
            return reject(new UsageError('Прервано. Ничего не сделано.'));
          }
          if (key === '\r' || key === '\n') {
            stdin.off('data', listen);
            return resolve(typed.join(''));
          }
          typed = key === '\u007F' || key === '\b' ? typed.slice(0, -1) : [...typed, key];
        }
      };
      stdin.on('data', listen);
    });
  } finally {
    stdin.setRawMode(false).pause();
    stderr.write('\n');
  }
}
