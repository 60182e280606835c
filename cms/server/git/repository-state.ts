import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';
import type { Repository } from './open-repository.ts';

/** What git leaves while one of its longer works is unfinished. */
const unfinished: Readonly<Record<string, string>> = {
  MERGE_HEAD: 'слияние (merge)',
  CHERRY_PICK_HEAD: 'перенос изменений (cherry-pick)',
  REVERT_HEAD: 'отмена изменений (revert)',
  'rebase-merge': 'перебазирование (rebase)',
  'rebase-apply': 'перебазирование (rebase)',
};

/** Refuses to write into a repository whose owner is in the middle of something. @throws Refusal */
export async function requireQuietRepository({ gitDir }: Repository): Promise<void> {
  for (const [name, work] of Object.entries(unfinished)) {
    const found = await access(join(gitDir, name)).then(
      () => true,
      () => false,
    );
    if (found)
      throw new Refusal(
        'failed',
        `В хранилище git не закончено ${work}. Закончите его или отмените, потом сохраните ещё раз.`,
      );
  }
}

/** Milliseconds between tries, and how many there are. */
const pause = 200;
const tries = 15;

/**
 * Does something that needs git's index, again when another program holds it just now.
 * @throws Refusal when the other one does not let go
 */
export async function whenUnlocked<T>(work: () => Promise<T>): Promise<T> {
  for (let left = tries; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (!/\.lock': File exists/.test((error as { stderr?: string }).stderr ?? '')) throw error;
      if (left === 0)
        throw new Refusal(
          'failed',
          'Хранилище git занято другой программой. Подождите и сохраните ещё раз. Если других программ нет, удалите файл .git/index.lock.',
        );
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
