import { z } from 'zod';
import {
  askJson,
  base64File,
  bytesOf,
  escapePath,
  filesOf,
  historyCommit,
  incompleteList,
  orMissing,
  savedVersion,
  treeItem,
} from './answers.ts';
import { longestHistory } from './forge.ts';
import type { Forge, ForgeFile } from './forge.ts';
import type { ForgeRequest } from './forge-request.ts';

const branch = z.object({ commit: historyCommit });
const tree = z.object({ tree: z.array(treeItem), truncated: z.boolean() });

/** Reads a repository of GitHub by its REST API. @param repo owner and name: `region/school-5` */
export function openGithub(request: ForgeRequest, repo: string): Forge {
  const root = `/repos/${escapePath(repo)}`;

  /** GitHub has no further pages of a tree: one that it cuts off cannot be had. */
  async function list(folder: string, commit: string): Promise<ForgeFile[]> {
    const of = `${commit}:${encodeURIComponent(folder)}`;
    const answer = await orMissing(askJson(request, `${root}/git/trees/${of}?recursive=1`, tree));
    if (answer === undefined) return [];
    if (answer.truncated) throw incompleteList('GitHub обрезал его, файлов слишком много');
    return filesOf(answer.tree, folder);
  }

  return {
    head: (name) =>
      orMissing(
        askJson(request, `${root}/branches/${encodeURIComponent(name)}`, branch).then(({ commit }) => {
          const { commit: id, at, author } = savedVersion(commit);
          return { id, at, author };
        }),
      ),
    list,
    readListed: async ({ id }) =>
      bytesOf(await askJson(request, `${root}/git/blobs/${escapePath(id)}`, base64File)),
    readAt: (path, ref) => {
      const query = new URLSearchParams({ ref });
      return orMissing(
        askJson(request, `${root}/contents/${escapePath(path)}?${query}`, base64File).then(bytesOf),
      );
    },
    history: async (path, ref) => {
      const query = new URLSearchParams({ path, sha: ref, per_page: String(longestHistory) });
      return (await askJson(request, `${root}/commits?${query}`, z.array(historyCommit))).map(savedVersion);
    },
  };
}
