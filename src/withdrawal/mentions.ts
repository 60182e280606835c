import { decodeText } from '#entries/parse-source';
import type { RawFile } from '#entries/read-files';
import type { FileFacts } from '#model/content';
import type { NameScanner } from '#privacy/name-scanner';

/** A file of the content that still speaks of the person. */
export interface Mention {
  /** Path from the content folder. */
  file: string;
  /** Lines, from 1, ascending; empty for a file's own name and for documents. */
  lines: number[];
  where: 'text' | 'name' | 'document';
}

/** Files that name the person: in their text, in their own name, in the text of a document. */
export function findMentions(
  files: readonly RawFile[],
  facts: ReadonlyMap<string, FileFacts>,
  scanner: NameScanner,
  refs: ReadonlySet<string>,
): Mention[] {
  const isNamed = (text: string) => hitsOf(scanner, text, refs).length > 0;
  return files.flatMap(({ path, bytes }): Mention[] => {
    const found: Mention[] = isNamed(path) ? [{ file: path, lines: [], where: 'name' }] : [];
    const text = bytes && decodeText(bytes);
    if (text !== undefined) {
      const lines = linesOf(text, hitsOf(scanner, text, refs));
      return lines.length === 0 ? found : [...found, { file: path, lines, where: 'text' }];
    }
    const { text: inside = '', authors = [] } = facts.get(path.replace(/^files\//, '')) ?? {};
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
