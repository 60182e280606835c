import type { ByteReader } from './byte-reader.ts';
import type { Eraser } from './eraser.ts';
import { decodeStrictly, formatPathLine, parsePathLine } from './path-line.ts';

/** What of a history shall not be there any more. */
export interface Removal {
  eraser: Eraser;
  /** Ids of objects that go wherever they stand. */
  objects: ReadonlySet<string>;
  isDroppedPath(path: string): boolean;
}

/**
 * Turns a stream of `git fast-export --show-original-ids` into one for `git fast-import` without a name: texts,
 * messages, paths, names of branches and tags, authors. Bytes of files without the name stay as they are.
 */
export async function* rewriteStream(reader: ByteReader, removal: Removal): AsyncGenerator<Buffer> {
  const { eraser } = removal;
  const droppedMarks = new Set<string>();
  for (let line = await reader.readLine(); line !== undefined; line = await reader.readLine()) {
    const text = decodeStrictly(line) ?? '';
    if (text === 'blob') yield* rewriteBlob(reader, removal, droppedMarks);
    else if (text.startsWith('data ')) yield formatData(eraseBytes(await readData(reader, text), eraser));
    else if (text.startsWith('original-oid ')) continue;
    else if (/^(?:M|D) /.test(text)) {
      const change = parsePathLine(line);
      if (change === undefined) yield withLineEnd(line);
      else if (!droppedMarks.has(change.object ?? '') && !removal.isDroppedPath(change.path))
        yield Buffer.from(`${formatPathLine({ ...change, path: eraser.erasePath(change.path) })}\n`);
    } else yield withLineEnd(text === '' ? line : Buffer.from(rewriteHeader(text, eraser)));
  }
}

async function* rewriteBlob(
  reader: ByteReader,
  { eraser, objects }: Removal,
  droppedMarks: Set<string>,
): AsyncGenerator<Buffer> {
  let mark = '';
  let id = '';
  let line = (await reader.readLine())?.toString() ?? '';
  for (; !line.startsWith('data '); line = (await reader.readLine())?.toString() ?? 'data 0') {
    if (line.startsWith('mark ')) mark = line.slice('mark '.length);
    if (line.startsWith('original-oid ')) id = line.slice('original-oid '.length);
  }
  const bytes = await readData(reader, line);
  if (objects.has(id)) droppedMarks.add(mark);
  else yield Buffer.concat([Buffer.from(`blob\nmark ${mark}\n`), formatData(eraseBytes(bytes, eraser))]);
}

async function readData(reader: ByteReader, line: string): Promise<Buffer> {
  const bytes = await reader.readBytes(Number(line.slice('data '.length)));
  await reader.skipLineEnd();
  return bytes;
}

function formatData(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

function withLineEnd(line: Buffer): Buffer {
  return Buffer.concat([line, Buffer.from('\n')]);
}

/** Bytes of a text without the name; what is no text in UTF-8 stays, and so does a text that does not hold it. */
function eraseBytes(bytes: Buffer, eraser: Eraser): Buffer {
  const text = bytes.includes(0) ? undefined : decodeStrictly(bytes);
  if (text === undefined) return bytes;
  const rest = eraser.eraseText(text);
  return rest === text ? bytes : Buffer.from(rest);
}

/** Names of branches and tags, and who wrote: `commit refs/heads/x`, `author Имя <почта> 1700000000 +0300`. */
function rewriteHeader(line: string, eraser: Eraser): string {
  const [, word = '', rest = ''] = /^(\S+) (.*)$/su.exec(line) ?? [];
  if (['commit', 'reset', 'tag'].includes(word)) return `${word} ${eraser.erasePath(rest)}`;
  if (['author', 'committer', 'tagger'].includes(word)) return `${word} ${eraser.eraseIdentity(rest)}`;
  return line;
}
