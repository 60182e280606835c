import { lstat, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Register } from './people.ts';
import { parseRegister } from './people.ts';
import { Refusal } from './refusal.ts';

/** Name of the register in the private folder. */
export const registerFile = 'people.json';

/** Bytes of files by path from a folder, forward slashes. */
export type FileMap = Map<string, Uint8Array>;

/**
 * Reads `people.json` of the private folder; a missing one reads as empty.
 * @throws Refusal when it cannot be read or parsed
 */
export async function readRegister(dir: string): Promise<Register> {
  const source = await readRegisterSource(dir);
  return source === undefined ? { people: {} } : parseRegister(source);
}

/** Text of `people.json` as it is, undefined when there is none. @throws Refusal when it cannot be read */
export async function readRegisterSource(dir: string): Promise<string | undefined> {
  const file = join(dir, registerFile);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Refusal(
      `Закрытый список не читается: ${file}. Проверьте права и кодировку (UTF-8); файл не изменён.`,
      { cause: error },
    );
  }
}

/**
 * All files of the private folder, sorted by path.
 * @throws Refusal when there is no folder, or it holds something else than files and folders
 */
export async function readPrivateFiles(dir: string): Promise<FileMap> {
  const entries = await readdir(dir, { recursive: true }).catch((cause: unknown) => {
    throw new Refusal(`Закрытой папки нет, или к ней нет доступа: ${dir}. Укажите её так: --private ПАПКА`, {
      cause,
    });
  });
  const files: FileMap = new Map();
  for (const entry of entries.sort()) {
    const path = entry.replaceAll('\\', '/');
    const stat = await lstat(join(dir, entry));
    if (stat.isDirectory()) continue;
    if (!stat.isFile()) throw new Refusal(`В закрытой папке лежит не файл, а ссылка: ${path}. Уберите её.`);
    files.set(path, new Uint8Array(await readFile(join(dir, entry))));
  }
  return files;
}
