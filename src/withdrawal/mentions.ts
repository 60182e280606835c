import { decodeText } from '#entries/parse-source';
import type { RawFile } from '#entries/read-files';
import type { Content } from '#model/content';
import type { NameScanner } from '#privacy/name-scanner';
import { entryTexts } from './entry-texts.ts';

/** A file of the content that still speaks of the person. */
export interface Mention {
  /** Path from the content folder. */
  file: string;
  /** Lines, from 1, ascending; empty for a file's own name, for documents, and where only a reader sees the name. */
  lines: number[];
  where: 'text' | 'name' | 'document';
}

/**
 * Files that name the person: in their text as it is written or read, in their own name, in the text of a document.
 * @param content the same files, parsed
 * @param own entries of the person, where the name may stand in its fields
 */
export function findMentions(
  files: readonly RawFile[],
  content: Content,
  scanner: NameScanner,
  refs: ReadonlySet<string>,
  own: ReadonlySet<string>,
): Mention[] {
  const isNamed = (text: string) => hitsOf(scanner, text, refs).length > 0;
  const { school, entries, files: facts } = content;
  const read = new Map(
    [...Object.values(entries).flat(), ...(school ? [school] : [])].map((entry) => [entry.file, entry]),
  );
  return files.flatMap(({ path, bytes }): Mention[] => {
    const found: Mention[] = isNamed(path) ? [{ file: path, lines: [], where: 'name' }] : [];
    const text = bytes && decodeText(bytes);
    const lines = text === undefined ? [] : linesOf(text, hitsOf(scanner, text, refs));
    const entry = read.get(path);
    const { text: inside = '', authors = [] } = facts.get(path.replace(/^files\//, '')) ?? {};
    if (lines.length > 0 || (entry && entryTexts(entry, own.has(path)).some(isNamed)))
      return [...found, { file: path, lines, where: 'text' }];
    return isNamed([inside, ...authors].join('\n'))
      ? [...found, { file: path, lines: [], where: 'document' }]
      : found;
  });
}

/** Entries that point at the person by a code; they will show the description without a name. */
export function findUses(
  files: readonly RawFile[],
  own: ReadonlySet<string>,
  ids: readonly string[],
): Mention[] {
  const code = new RegExp(`(?<![\\w-])(?:${ids.join('|')})(?![\\w-])`, 'g');
  return files.flatMap(({ path, bytes }): Mention[] => {
    const text = own.has(path) || path.startsWith('files/') ? undefined : bytes && decodeText(bytes);
    const starts = [...(text ?? '').matchAll(code)].map(({ index }) => ({ start: index }));
    return starts.length === 0 ? [] : [{ file: path, lines: linesOf(text ?? '', starts), where: 'text' }];
  });
}

/** Places of the text that may mean one of the people. */
export function hitsOf(
  scanner: NameScanner,
  text: string,
  refs: ReadonlySet<string>,
): { start: number; end: number }[] {
  return scanner
    .find(text)
    .filter(({ people }) => people.some((ref) => refs.has(ref)))
    .sort((a, b) => a.start - b.start);
}

function linesOf(text: string, hits: readonly { start: number }[]): number[] {
  return [...new Set(hits.map(({ start }) => text.slice(0, start).split('\n').length))].sort((a, b) => a - b);
}
