import type { FileVersion } from '../../api/types.ts';

/** A file to write or to delete. */
export interface FileChange {
  /** Path from the content folder, forward slashes. */
  path: string;
  /** undefined: the file is deleted. */
  bytes: Uint8Array | undefined;
}

/** Where the parts of one change lie while it is made; hidden, so that nobody takes them for entries. */
export interface PlannedChange extends FileChange {
  /** Absolute paths. */
  target: string;
  /** The new bytes before they get their name. */
  fresh: string;
  /** The old file under a second name, until all is done. */
  old: string;
  /** Version of the file before; null: there was none. */
  was: FileVersion;
  /** Version of the new bytes; null for a deletion. */
  becomes: FileVersion;
}

/** What is kept of a batch that has begun; from it a later process can finish the batch. */
export interface Journal {
  message: string;
  files: Pick<PlannedChange, 'path' | 'target' | 'fresh' | 'old' | 'was' | 'becomes'>[];
}
