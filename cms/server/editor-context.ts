import type { Repository } from './git/open-repository.ts';
import type { ContentStore } from './store/content-store.ts';
import type { Snapshot } from './store/snapshot.ts';
import type { Writer } from './write/writer.ts';

/** What the editor's server works with. */
export interface EditorContext {
  store: ContentStore;
  writer: Writer;
  /** undefined: no git here. */
  repository: Repository | undefined;
  /** Path of the section on the site, with a slash at both ends. */
  base: string;
  /** Absolute path of the folder for texts that would be lost otherwise. */
  keptDir: string;
  /** How that folder is called to the editor. */
  keptName: string;
  /** Absolute path of the folder of the private register, outside of the content folder. */
  privateDir: string;
  /** Calendar date «по состоянию на» of a request. */
  asOf: (snapshot: Snapshot) => string;
}
