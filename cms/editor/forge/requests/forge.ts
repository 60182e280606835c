import type { SavedVersion } from '../../../api/types.ts';

/** A file in the repository. */
export interface ForgeFile {
  /** From the root of the repository: `content/news/a.mdx`. */
  path: string;
  /** SHA of its bytes in git. */
  id: string;
  /** Bytes; not every forge tells it. */
  size?: number;
}

/** One state of a branch. */
interface Commit {
  /** SHA. */
  id: string;
  /** Instant, ISO 8601, and who; not every forge tells them with a branch. */
  at?: string;
  author?: string;
}

/**
 * What the editor reads of a forge. All methods throw a ServerError for a refusal – never less than was asked for – and
 * an OfflineError when nobody answers.
 */
export interface Forge {
  /** The last commit of a branch; undefined for a branch that is not there. */
  head(branch: string): Promise<Commit | undefined>;
  /** All files below a folder of the repository, at a commit; none when the folder is not there. */
  list(folder: string, commit: string): Promise<ForgeFile[]>;
  /** Bytes of a file that was listed. */
  readListed(file: ForgeFile): Promise<Uint8Array<ArrayBuffer>>;
  /** Bytes of a file at a commit or branch; undefined when it is not there. */
  readAt(path: string, ref: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** The last commits that changed a file, newest first. */
  history(path: string, branch: string): Promise<SavedVersion[]>;
}

/** How many commits of a file are shown. */
export const longestHistory = 50;
