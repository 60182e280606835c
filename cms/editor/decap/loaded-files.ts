import type { FileVersion } from '../../api/types.ts';

/** A file as the form loaded it: its text is patched, its version tells whether somebody else was quicker. */
export interface LoadedFile {
  raw: string;
  version: FileVersion;
}

const files = new Map<string, LoadedFile>();

/** What the form was loaded from, by path in Decap's words (`content/news/a.mdx`). */
export const loadedFiles = {
  get: (path: string): LoadedFile | undefined => files.get(path),
  set: (path: string, file: LoadedFile): void => void files.set(path, file),
  delete: (path: string): void => void files.delete(path),
};
