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

const branch = z.object({
  commit: z.object({
    id: z.string(),
    timestamp: z.string().optional(),
    author: z.object({ name: z.string() }).optional(),
  }),
});
const treePage = z.object({
  tree: z.array(treeItem).nullable(),
  truncated: z.boolean().optional(),
  total_count: z.number().optional(),
});
type Item = z.infer<typeof treeItem>;

const pageSize = 1000;

/** More pages than any school has: somebody answers the same page again and again. */
const mostPages = 1000;

/** Reads a repository of Forgejo by its REST API, version 1. @param repo owner and name: `region/school-5` */
export function openForgejo(request: ForgeRequest, repo: string): Forge {
  const root = `/repos/${escapePath(repo)}`;

  /** All pages of a tree. Forgejo cuts each one off and says so by `truncated`. */
  async function allOf(tree: string, recursive: boolean): Promise<Item[]> {
    const items: Item[] = [];
    for (let page = 1; ; page += 1) {
      if (page > mostPages) throw incompleteList('Forgejo отдаёт его без конца');
      const query = new URLSearchParams({
        page: String(page),
        per_page: String(pageSize),
        ...(recursive ? { recursive: 'true' } : {}),
      });
      const answer = await askJson(request, `${root}/git/trees/${escapePath(tree)}?${query}`, treePage);
      const found = answer.tree ?? [];
      items.push(...found);
      const isAll =
        answer.total_count === undefined ? answer.truncated !== true : items.length >= answer.total_count;
      if (isAll) return items;
      if (found.length === 0) throw incompleteList('Forgejo отдал не все страницы');
    }
  }

  /** The tree of a folder: asking for the whole repository would list what is not ours. */
  async function list(folder: string, commit: string): Promise<ForgeFile[]> {
    let tree = commit;
    for (const name of folder.split('/')) {
      const found = (await allOf(tree, false)).find(({ path, type }) => path === name && type === 'tree');
      if (found === undefined) return [];
      tree = found.sha;
    }
    return filesOf(await allOf(tree, true), folder);
  }

  return {
    head: (name) =>
      orMissing(
        askJson(request, `${root}/branches/${encodeURIComponent(name)}`, branch).then(
          ({ commit: { id, timestamp, author } }) => ({
            id,
            ...(timestamp === undefined ? {} : { at: timestamp }),
            ...(author === undefined ? {} : { author: author.name }),
          }),
        ),
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
      const query = new URLSearchParams({ path, sha: ref, limit: String(longestHistory), stat: 'false' });
      return (await askJson(request, `${root}/commits?${query}`, z.array(historyCommit))).map(savedVersion);
    },
  };
}
