import { createHash } from 'node:crypto';

/** One commit of the imitation, with all its files. */
export interface MockCommit {
  id: string;
  message: string;
  author: string;
  at: string;
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** How the imitation misbehaves, as real forges do. */
export interface MockFaults {
  /** Every answer is this status. */
  status?: number;
  /** Every answer is a page of login. */
  login?: boolean;
  /** Lists are cut off and say so; there are no further pages. */
  truncated?: boolean;
  /** Lists end early and say nothing but how many there should be. */
  lostPages?: boolean;
  /** This blob is answered with 500. */
  brokenBlob?: string;
  /** The token was good for so many requests. */
  tokenFor?: number;
}

/** A repository in memory with branches that move on. */
export class MockRepository {
  readonly commits: MockCommit[] = [];
  readonly branches = new Map<string, string>();
  readonly blobs = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly trees = new Map<string, { commit: string; folder: string }>();
  /** Addresses that were asked for, without the host. */
  readonly requests: string[] = [];
  faults: MockFaults = {};

  constructor(files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>) {
    this.commit('main', 'Начало', files);
  }

  /** Commits changes to a branch; `null` deletes a file. */
  commit(
    branch: string,
    message: string,
    changes: Readonly<Record<string, string | Uint8Array<ArrayBuffer> | null>>,
    author = 'Ирина Канарейкина',
  ): MockCommit {
    const files = new Map(this.head(branch)?.files ?? []);
    for (const [path, content] of Object.entries(changes)) {
      if (content === null) files.delete(path);
      else files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    }
    for (const bytes of files.values()) this.blobs.set(blobId(bytes), bytes);
    const at = `2026-11-22T10:${String(this.commits.length).padStart(2, '0')}:00Z`;
    const id = createHash('sha1').update(`${this.commits.length} ${message}`).digest('hex');
    const made = { id, message, author, at, files };
    this.commits.push(made);
    this.branches.set(branch, id);
    return made;
  }

  head(branch: string): MockCommit | undefined {
    return this.at(this.branches.get(branch) ?? '');
  }

  /** A commit by its id or by a branch. */
  at(ref: string): MockCommit | undefined {
    const id = this.branches.get(ref) ?? ref;
    return this.commits.find((commit) => commit.id === id);
  }

  /** Commits that changed a file, newest first. */
  historyOf(path: string): MockCommit[] {
    return this.commits
      .filter((commit, index) => commit.files.get(path) !== this.commits[index - 1]?.files.get(path))
      .toReversed();
  }

  /** Text of a file on a branch. */
  text(path: string, branch = 'main'): string | undefined {
    const bytes = this.head(branch)?.files.get(path);
    return bytes && new TextDecoder().decode(bytes);
  }

  /** The answer to everything, where the forge is out of order. */
  refuse(): Response | undefined {
    const { status, login, tokenFor } = this.faults;
    if (login === true)
      return new Response('<html>Войдите</html>', { headers: { 'Content-Type': 'text/html' } });
    if (tokenFor !== undefined) {
      this.faults = { ...this.faults, tokenFor: tokenFor - 1 };
      if (tokenFor <= 0) return Response.json({ message: '401 Unauthorized' }, { status: 401 });
    }
    return status === undefined ? undefined : Response.json({ message: `Error ${status}` }, { status });
  }
}

/** The id that git gives the bytes of a file. */
export function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Files below a folder with their paths from it. */
export function below(
  commit: MockCommit,
  folder: string,
): { path: string; bytes: Uint8Array<ArrayBuffer> }[] {
  const start = folder === '' ? '' : `${folder}/`;
  return [...commit.files]
    .filter(([path]) => path.startsWith(start))
    .map(([path, bytes]) => ({ path: path.slice(start.length), bytes }));
}

export const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
export const fromBase64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
