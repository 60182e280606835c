import { realpath } from 'node:fs/promises';
import { Refusal } from '../refusal.ts';

/**
 * The content folder must be there: it may be on a disk that was taken away, and is never made anew.
 * @param dir absolute path
 * @returns its real path
 * @throws Refusal
 */
export async function requireFolder(dir: string): Promise<string> {
  try {
    return await realpath(dir);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ENOENT' || code === 'ENOTDIR' ? folderGone(dir) : error;
  }
}

function folderGone(dir: string): Refusal {
  return new Refusal(
    'failed',
    `Папки с содержанием нет: ${dir}. Верните её на место и повторите; текст в форме остался.`,
  );
}
