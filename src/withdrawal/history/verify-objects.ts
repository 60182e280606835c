import { isUtf8 } from 'node:buffer';
import { ByteReader } from './byte-reader.ts';
import type { Eraser } from './eraser.ts';
import { endOfGit, startGit } from './git.ts';
import { decodingsOf, readBlob } from './readings.ts';
import type { Reading } from './readings.ts';
import { surveyHistory } from './survey.ts';

/** An object of a repository that still holds the name, or that could not be read. */
export interface Remainder {
  type: string;
  id: string;
  /** Where a file stands in the history; empty for a commit, a tag or a list of names. */
  paths: string[];
}

/** What was looked at. */
export interface Verification {
  examined: number;
  remainders: Remainder[];
  /** Enciphered or damaged files, and archives and formats that nobody here can open. */
  unread: Remainder[];
}

/**
 * Looks for the name in every object of a repository: files with the text of documents, lists of file names, commits,
 * tags; also in those that no branch reaches.
 * @returns how many objects were looked at, those that hold it, and those of which that is not known
 */
export async function verifyObjects(dir: string, eraser: Eraser): Promise<Verification> {
  const paths = await surveyHistory(dir);
  const child = startGit(dir, ['cat-file', '--batch-all-objects', '--batch']);
  child.stdin?.end();
  const ended = endOfGit(child, 'проверка объектов');
  const [remainders, unread]: [Remainder[], Remainder[]] = [[], []];
  let examined = 0;
  const read = async () => {
    const reader = new ByteReader((child.stdout ?? []) as AsyncIterable<Buffer>);
    for (let line = await reader.readLine(); line !== undefined; line = await reader.readLine()) {
      const [id = '', type = '', size = '0'] = line.toString().split(' ');
      const bytes = await reader.readBytes(Number(size));
      await reader.skipLineEnd();
      examined += 1;
      const known = [...(paths.get(id) ?? [])].sort();
      const reading = await readObject(type, bytes, known[0] ?? '');
      if (reading.texts.some((text) => eraser.isNamed(text))) remainders.push({ type, id, paths: known });
      else if (reading.unread) unread.push({ type, id, paths: known });
    }
  };
  await Promise.all([read(), ended]);
  return { examined, remainders, unread };
}

function readObject(type: string, bytes: Buffer, path: string): Promise<Reading> {
  if (type === 'blob') return readBlob(bytes, path);
  const parts = type === 'tree' ? namesOfTree(bytes) : [bytes];
  return Promise.resolve({ texts: parts.flatMap(textsOf), unread: false });
}

function textsOf(bytes: Buffer): string[] {
  return isUtf8(bytes) ? [bytes.toString('utf8')] : decodingsOf(bytes);
}

/** Entries of a tree: `<mode> <name>\0<20 bytes>`. */
function namesOfTree(bytes: Buffer): Buffer[] {
  const names: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const [space, end] = [bytes.indexOf(0x20, at), bytes.indexOf(0, at)];
    names.push(bytes.subarray(space + 1, end));
    at = end + 1 + idBytes;
  }
  return names;
}

const idBytes = 20;
