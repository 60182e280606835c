import { z } from 'zod';
import { askJson, escapePath, incompleteList, orMissing, readJson } from './answers.ts';
import { longestHistory } from './forge.ts';
import type { Forge, ForgeFile } from './forge.ts';
import type { ForgeRequest } from './forge-request.ts';

const commit = z.object({
  id: z.string(),
  title: z.string(),
  author_name: z.string(),
  committed_date: z.string(),
});
const branch = z.object({ commit: commit.partial({ title: true }) });
const tree = z.array(z.object({ id: z.string(), path: z.string(), type: z.string() }));

const pageSize = 100;

/** More pages than any school has: somebody answers the same page again and again. */
const mostPages = 1000;

/** Reads a project of GitLab by its REST API, version 4. @param repo with its groups: `region/school-5` */
export function openGitlab(request: ForgeRequest, repo: string): Forge {
  const repository = `/projects/${encodeURIComponent(repo)}/repository`;

  /** Pages until there are no more: an answer without the number of the next one is no proof that it was the last. */
  async function list(folder: string, ref: string): Promise<ForgeFile[]> {
    const files: ForgeFile[] = [];
    for (let page = '1', count = 1; page !== ''; count += 1) {
      if (count > mostPages) throw incompleteList('GitLab отдаёт его без конца');
      const query = new URLSearchParams({
        path: folder,
        ref,
        recursive: 'true',
        per_page: String(pageSize),
        page,
      });
      const response = await request(`${repository}/tree?${query}`);
      const items = await readJson(response, tree);
      files.push(...items.filter(({ type }) => type === 'blob').map(({ id, path }) => ({ id, path })));
      const next = response.headers.get('X-Next-Page');
      page = items.length === 0 ? '' : (next ?? String(count + 1));
      const total = Number(response.headers.get('X-Total') ?? Number.NaN);
      if (page === '' && total > (count - 1) * pageSize + items.length)
        throw incompleteList(`GitLab насчитал ${total}, а отдал меньше`);
    }
    return files;
  }

  return {
    head: (name) =>
      orMissing(
        askJson(request, `${repository}/branches/${encodeURIComponent(name)}`, branch).then(
          ({ commit: head }) => ({
            id: head.id,
            at: head.committed_date,
            author: head.author_name,
          }),
        ),
      ),
    list: async (folder, ref) => (await orMissing(list(folder, ref))) ?? [],
    readListed: async ({ id }) =>
      bytesIn(await request(`${repository}/blobs/${escapePath(id)}/raw`, 'bytes')),
    readAt: (path, ref) => {
      const query = new URLSearchParams({ ref });
      return orMissing(
        request(`${repository}/files/${encodeURIComponent(path)}/raw?${query}`, 'bytes').then(bytesIn),
      );
    },
    history: async (path, ref) => {
      const query = new URLSearchParams({ path, ref_name: ref, per_page: String(longestHistory) });
      const commits = await askJson(request, `${repository}/commits?${query}`, z.array(commit));
      return commits.map(({ id, title, author_name, committed_date }) => ({
        ...{ commit: id, at: committed_date, author: author_name, message: title },
      }));
    },
  };
}

async function bytesIn(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await response.arrayBuffer());
}
