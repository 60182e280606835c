import type { EditorContext } from '../editor-context.ts';
import { commitToBranch } from './commit-to-branch.ts';
import type { Repository } from '../git/open-repository.ts';
import { keepText } from '../keep-text.ts';
import { decapPath } from '../paths/decap-path.ts';
import { forbidden } from '../paths/real-path.ts';
import type { Handlers } from '../protocol/handle-action.ts';
import { mediaFile } from '../protocol/read-media.ts';
import { Refusal } from '../refusal.ts';
import { versionOf } from '../store/file-version.ts';
import { blobAt } from './blobs.ts';
import { filesOfBranch } from './branch-files.ts';
import { listBranches, removeBranch, requireBranch, requireFreeBranch } from './branch.ts';
import type { EntryBranch, ReviewStatus } from './branch.ts';
import { publishBranch } from './publish-branch.ts';
import { saveForReview } from './save-for-review.ts';

/** Actions of the editorial workflow: draft → review → ready → published. Each entry waits on a branch of its own. */
export function workflowHandlers(context: EditorContext, repository: Repository, simple: Handlers): Handlers {
  const readFile = async (collection: string, slug: string, path: string) => {
    const branch = await requireBranch(repository, collection, slug);
    const blob = path.startsWith('content/')
      ? await blobAt(repository, path.slice('content/'.length), branch.tip)
      : undefined;
    if (blob === undefined) throw forbidden();
    return blob.bytes;
  };
  return {
    ...simple,
    persistEntry: async (params) =>
      params.options.useWorkflow === true
        ? saveForReview(context, repository, params)
        : simple.persistEntry?.(params),
    unpublishedEntries: async () =>
      (await listBranches(repository)).map(({ collection, slug }) => `${collection}/${slug}`),
    unpublishedEntry: async ({ id, collection = '', slug = '' }) => {
      const [ofId = '', ...rest] = (id ?? `${collection}/${slug}`).split('/');
      return describeBranch(repository, await requireBranch(repository, ofId, rest.join('/')));
    },
    unpublishedEntryDataFile: async ({ collection, slug, path }) => {
      const bytes = await readFile(collection, slug, path);
      return { data: bytes.toString(), file: { path, id: versionOf(bytes) } };
    },
    unpublishedEntryMediaFile: async ({ collection, slug, path }) => {
      const bytes = await readFile(collection, slug, path);
      return mediaFile(path, versionOf(bytes), bytes);
    },
    updateUnpublishedEntryStatus: ({ collection, slug, newStatus }) =>
      context.writer.exclusively(() => setStatus(repository, collection, slug, newStatus)),
    publishUnpublishedEntry: ({ collection, slug }) => publishBranch(context, repository, collection, slug),
    deleteUnpublishedEntry: ({ collection, slug }) =>
      context.writer.exclusively(() => discard(context, repository, collection, slug)),
  };
}

async function describeBranch(repository: Repository, branch: EntryBranch): Promise<unknown> {
  const { collection, slug, status, updatedAt, author } = branch;
  const files = await filesOfBranch(repository, branch);
  const diffs = files.map(({ path, base, bytes }) => ({
    id: versionOf(bytes),
    path: decapPath(path),
    newFile: base === undefined,
  }));
  return { collection, slug, status, updatedAt, diffs, pullRequestAuthor: author };
}

const statusNames: Record<ReviewStatus, string> = {
  draft: 'снова черновик',
  pending_review: 'отдано на проверку',
  pending_publish: 'проверено, готово к публикации',
};

async function setStatus(
  repository: Repository,
  collection: string,
  slug: string,
  status: ReviewStatus,
): Promise<{ message: string }> {
  const { ref, tip } = await requireFreeBranch(repository, collection, slug);
  const message = `${collection}/${slug}: ${statusNames[status]}`;
  await commitToBranch(repository, { ref, parent: tip, exists: true, changes: [], message, status });
  return { message: 'status updated' };
}

/** The text of a discarded entry is kept beside the caches: the branch was all that held it. */
async function discard(
  { keptDir }: EditorContext,
  repository: Repository,
  collection: string,
  slug: string,
): Promise<{ message: string }> {
  const branch = await requireFreeBranch(repository, collection, slug);
  for (const { path, bytes } of await filesOfBranch(repository, branch)) await keepText(keptDir, path, bytes);
  await removeBranch(repository, branch);
  return { message: 'deleted' };
}

/** The workflow needs git; without it the server does not start in this mode. */
export function requireWorkflowRepository({ repository }: EditorContext): Repository {
  if (repository !== undefined) return repository;
  throw new Refusal(
    'failed',
    'Проверка черновиков хранит их в ветках git, а содержание не лежит в хранилище git.',
  );
}
