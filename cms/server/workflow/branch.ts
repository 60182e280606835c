import type { Repository } from '../git/open-repository.ts';
import { gitText, runGit } from '../git/run-git.ts';
import { Refusal } from '../refusal.ts';

/** How far an entry is in its review; the codes are Decap's. */
export type ReviewStatus = 'draft' | 'pending_review' | 'pending_publish';

/** An entry that waits on a branch of its own. */
export interface EntryBranch {
  collection: string;
  slug: string;
  /** `refs/heads/cms/news/den-nastavnika` */
  ref: string;
  /** Its last commit. */
  tip: string;
  status: ReviewStatus;
  /** Instant of the last commit, ISO 8601 with an offset. */
  updatedAt: string;
  author: string;
  /** Somebody has it checked out, here or in another working tree: it must not move under them. */
  isCheckedOut: boolean;
}

const root = 'refs/heads/cms/';

/** Line at the end of a commit's message that tells the status from this commit on. */
export const statusTrailer = 'Cms-Status';

/** @returns undefined for a name that no branch can have */
export function refOf(collection: string, slug: string): string | undefined {
  const isPlain = [collection, slug].every((part) => /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(part));
  return isPlain ? `${root}${collection}/${slug}` : undefined;
}

/** All entries under review, or the one of a branch. @param ref exact name of a branch */
export async function listBranches({ dir }: Repository, ref = root): Promise<EntryBranch[]> {
  const format = [
    ...['%(refname)', '%(objectname)', '%(committerdate:iso-strict)', '%(authorname)'],
    `%(contents:trailers:key=${statusTrailer},valueonly,separator=%2C)`,
    '%(worktreepath)',
  ].join('%00');
  const text = await gitText(dir, ['for-each-ref', `--format=${format}`, '--', ref]);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [name = '', tip = '', updatedAt = '', author = '', status = '', tree = ''] = line.split('\0');
      const [collection = '', slug, ...rest] = name.slice(root.length).split('/');
      if (slug === undefined || rest.length > 0) return [];
      const isCheckedOut = tree !== '';
      const known = { collection, slug, ref: name, tip, updatedAt, author };
      return [{ ...known, status: statusOf(status), isCheckedOut }];
    });
}

function statusOf(text: string): ReviewStatus {
  const last = text.split(',').at(-1)?.trim();
  return last === 'pending_review' || last === 'pending_publish' ? last : 'draft';
}

/** The branch of an entry; undefined when it is not under review. */
export async function findBranch(
  repository: Repository,
  collection: string,
  slug: string,
): Promise<EntryBranch | undefined> {
  const ref = refOf(collection, slug);
  return ref === undefined
    ? undefined
    : (await listBranches(repository, ref)).find((branch) => branch.ref === ref);
}

/** @throws Refusal `notFound` */
export async function requireBranch(
  repository: Repository,
  collection: string,
  slug: string,
): Promise<EntryBranch> {
  const branch = await findBranch(repository, collection, slug);
  if (branch === undefined)
    throw new Refusal('notFound', 'Эта запись уже не на проверке: её опубликовали или убрали.');
  return branch;
}

/** A branch that may be moved or removed. @throws Refusal `notFound`, or `failed` for one that is checked out */
export async function requireFreeBranch(
  repository: Repository,
  collection: string,
  slug: string,
): Promise<EntryBranch> {
  const branch = await requireBranch(repository, collection, slug);
  requireFree(branch);
  return branch;
}

/** @throws Refusal for a branch that is checked out: a commit or its removal would break that working tree */
export function requireFree({ ref, isCheckedOut }: EntryBranch): void {
  if (isCheckedOut)
    throw new Refusal(
      'failed',
      `Ветка «${ref.slice('refs/heads/'.length)}» этой записи открыта в git, поэтому редактор её не трогает. Перейдите в git на основную ветку и повторите.`,
    );
}

/** Forgets a branch, unless somebody has just moved it. @throws GitError */
export async function removeBranch({ dir }: Repository, { ref, tip }: EntryBranch): Promise<void> {
  await gitText(dir, ['update-ref', '-d', ref, tip]);
}

/** The commit where the branch left what is published. @throws Refusal when there is none */
export async function branchPoint({ dir }: Repository, { tip }: EntryBranch): Promise<string> {
  const { code, stdout } = await runGit(dir, ['merge-base', 'HEAD', tip]);
  if (code !== 0)
    throw new Refusal(
      'failed',
      'Ветка этой записи не связана с опубликованным содержанием. Скопируйте текст и создайте запись заново.',
    );
  return stdout.toString().trim();
}

/** The last commit of what is published. @throws Refusal when there is none */
export async function headOf({ dir }: Repository): Promise<string> {
  return gitText(dir, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).catch(() => {
    throw new Refusal(
      'failed',
      'В хранилище git ещё нет ни одного сохранения. Запишите содержание первым коммитом.',
    );
  });
}
