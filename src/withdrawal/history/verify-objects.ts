import { readFileFacts } from '#entries/file-facts';
import { ByteReader } from './byte-reader.ts';
import type { Eraser } from './eraser.ts';
import { endOfGit, startGit } from './git.ts';
import { decodeStrictly } from './path-line.ts';
import { surveyHistory } from './survey.ts';

/** An object of a repository that still holds the name. */
export interface Remainder {
  type: string;
  id: string;
  /** Where a file stands in the history; empty for a commit, a tag or a list of names. */
  paths: string[];
}

/**
 * Looks for the name in every object of a repository: files with the text of documents, lists of file names, commits,
 * tags; also in those that no branch reaches.
 * @returns how many objects were looked at, and those that hold it
 */
export async function verifyObjects(
  dir: string,
  eraser: Eraser,
): Promise<{ examined: number; remainders: Remainder[] }> {
  const paths = await surveyHistory(dir);
  const child = startGit(dir, ['cat-file', '--batch-all-objects', '--batch']);
  child.stdin?.end();
  const ended = endOfGit(child, 'проверка объектов');
  const remainders: Remainder[] = [];
  let examined = 0;
  const read = async () => {
    const reader = new ByteReader((child.stdout ?? []) as AsyncIterable<Buffer>);
    for (let line = await reader.readLine(); line !== undefined; line = await reader.readLine()) {
      const [id = '', type = '', size = '0'] = line.toString().split(' ');
      const bytes = await reader.readBytes(Number(size));
      await reader.skipLineEnd();
      examined += 1;
      const texts = type === 'tree' ? namesOfTree(bytes) : await textsOf(bytes, [...(paths.get(id) ?? [])]);
      if (texts.some((text) => eraser.isNamed(text)))
        remainders.push({ type, id, paths: [...(paths.get(id) ?? [])].sort() });
    }
  };
  await Promise.all([read(), ended]);
  return { examined, remainders };
}

/** Entries of a tree: `<mode> <name>\0<20 bytes>`. */
function namesOfTree(bytes: Buffer): string[] {
  const names: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const [space, end] = [bytes.indexOf(0x20, at), bytes.indexOf(0, at)];
    names.push(bytes.toString('utf8', space + 1, end));
    at = end + 1 + idBytes;
  }
  return names;
}

const idBytes = 20;

/** What a file says in any of the ways that are usual: UTF-8, UTF-16, Windows-1251, the text of a document. */
async function textsOf(bytes: Buffer, paths: readonly string[]): Promise<string[]> {
  const text = decodeStrictly(bytes);
  if (text !== undefined && !text.includes('\0')) return [text];
  const texts = [bytes.toString('utf8')];
  if (/^(?:\xFF\xFE|\xFE\xFF)/.test(bytes.toString('latin1', 0, 2)))
    texts.push(new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes));
  else if (!bytes.includes(0)) texts.push(new TextDecoder('windows-1251').decode(bytes));
  if (/^(?:PK\x03\x04|\xD0\xCF\x11\xE0)|%PDF-/.test(bytes.toString('latin1', 0, 1024))) {
    const path = paths[0] ?? 'unknown';
    const { text: inside = '', authors = [] } = await readFileFacts(
      { path, size: bytes.length, bytes },
      path,
    );
    texts.push(inside, ...authors);
  }
  return texts;
}
