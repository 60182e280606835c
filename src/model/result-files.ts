import type { PublishedFile } from './common.ts';
import type { Content, Entry, EntryKind } from './content.ts';

/**
 * Files that some entry marks as results, by digest, with the programmes of every mark: whoever else names such a
 * file, under its own name or another, hands out results too (A1 п. 8.2). Drafts count: what they mark is not public yet.
 */
export function resultFiles(content: Content): ReadonlyMap<string, readonly (readonly string[])[]> {
  const marks = new Map<string, (readonly string[])[]>();
  for (const entry of (Object.values(content.entries) as (readonly Entry<EntryKind>[])[]).flat()) {
    for (const file of markedFiles(entry)) {
      const digest = content.files.get(file)?.digest;
      if (digest === undefined) continue;
      marks.set(digest, [...(marks.get(digest) ?? []), programsOf(entry)]);
    }
  }
  return marks;
}

/** What an entry says of itself as far as results are concerned; fields that its kind does not have are absent. */
interface Marks {
  isResult?: boolean;
  files?: readonly PublishedFile[];
  annexes?: readonly { file?: PublishedFile | undefined }[];
  results?: { files: readonly PublishedFile[] } | undefined;
  programs?: readonly string[];
  program?: string | undefined;
}

/** Paths of the files that the entry itself marks as results: a case does so with all it has. */
export function markedFiles(entry: Entry<EntryKind>): string[] {
  const { files = [], annexes = [], results, isResult = entry.kind === 'cases' } = entry.data as Marks;
  const own = [...files, ...annexes.flatMap(({ file }) => file ?? [])];
  return [...(results?.files ?? []), ...own.filter((file) => isResult || file.isResult)].map(
    ({ file }) => file,
  );
}

function programsOf({ kind, id, data }: Entry<EntryKind>): readonly string[] {
  if (kind === 'programs') return [id];
  const { programs = [], program } = data as Marks;
  return program === undefined ? programs : [program];
}
