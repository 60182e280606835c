import { z } from 'zod';
import { ServerError } from '../../api/client.ts';
import type { ForgeFile } from './forge.ts';
import type { ForgeRequest } from './forge-request.ts';

/** One line of a tree of git, as Forgejo and GitHub tell it. */
export const treeItem = z.object({
  path: z.string(),
  type: z.string(),
  sha: z.string(),
  size: z.number().optional(),
});

/** The files among the items of a folder's tree, by their paths from the repository. */
export function filesOf(items: readonly z.infer<typeof treeItem>[], folder: string): ForgeFile[] {
  return items
    .filter(({ type }) => type === 'blob')
    .map(({ path, sha, size }) => ({
      path: `${folder}/${path}`,
      id: sha,
      ...(size === undefined ? {} : { size }),
    }));
}

/** A list that cannot be had in full is refused: a rule would not see the entries that are missing. */
export function incompleteList(detail: string): ServerError {
  return new ServerError(502, {
    code: 'failed',
    error: `Список записей неполный: ${detail}. Работать с частью записей нельзя: правила проверили бы не всё. Сообщите администратору хранилища.`,
  });
}

/**
 * The JSON of an answer in the shape that the forge's documentation promises.
 * @throws ServerError for another shape
 */
export async function readJson<T>(response: Response, schema: z.ZodType<T>): Promise<T> {
  const json: unknown = await response.json().catch(() => undefined);
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new ServerError(502, {
    code: 'failed',
    error: 'Хранилище ответило не так, как ожидалось. Возможно, его обновили; сообщите администратору.',
  });
}

/** Asks for JSON of a shape. */
export async function askJson<T>(request: ForgeRequest, path: string, schema: z.ZodType<T>): Promise<T> {
  return readJson(await request(path), schema);
}

/** The answer, or undefined where the forge has nothing. @throws ServerError for any other refusal */
export async function orMissing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ServerError && error.status === 404) return undefined;
    throw error;
  }
}

/** A path with each part escaped on its own. */
export function escapePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** A file as GitHub and Forgejo hand it over. */
export const base64File = z.object({ content: z.string(), encoding: z.literal('base64') });

/** Takes base64 with line ends; returns the bytes. */
export function bytesOf({ content }: z.infer<typeof base64File>): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(content.replaceAll(/\s/g, '')), (sign) => sign.charCodeAt(0));
}

/** A commit as GitHub and Forgejo tell it in the history of a file. */
export const historyCommit = z.object({
  sha: z.string(),
  commit: z.object({
    message: z.string(),
    author: z.object({ name: z.string(), date: z.string() }).nullable(),
    committer: z.object({ name: z.string(), date: z.string() }).nullable(),
  }),
});

/** {@link historyCommit} in our words. */
export function savedVersion({ sha, commit }: z.infer<typeof historyCommit>) {
  const { author, committer, message } = commit;
  return {
    commit: sha,
    at: committer?.date ?? author?.date ?? '',
    author: author?.name ?? 'Неизвестно кто',
    message: message.split('\n')[0] ?? '',
  };
}
