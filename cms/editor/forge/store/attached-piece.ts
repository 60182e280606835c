import type { ContentPiece } from '#entries/read-piece';
import type { ForgeFile } from '../requests/forge.ts';

/** What a file of this extension ought to begin with; the build looks whether it does. */
const expected: Readonly<Record<string, string>> = { jpeg: 'jpg', csv: 'text', txt: 'text' };

/**
 * An attached file by what the list tells of it: its inside is taken to be what its name says.
 * @param path from the content folder: `files/plan.pdf`
 */
export function attachedPiece(path: string, { id, size = 1 }: ForgeFile): ContentPiece {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const facts = {
    path: path.slice('files/'.length),
    size,
    extension,
    detected: expected[extension] ?? extension,
    digest: id,
  };
  return { role: 'attached', path, facts, problems: [] };
}
