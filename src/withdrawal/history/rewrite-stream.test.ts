import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNameScanner } from '#privacy/name-scanner';
import { ByteReader } from './byte-reader.ts';
import { createEraser, erased } from './eraser.ts';
import { formatPathLine, parsePathLine } from './path-line.ts';
import { rewriteStream } from './rewrite-stream.ts';

const ref = 'mentors/m-1';
const scanner = createNameScanner([{ ref, lastName: 'Пустельгин', firstName: 'Варлам', shown: false }]);
const eraserFor = (paths: string[] = []) => createEraser(scanner, new Set([ref]), paths);

/** The stream in pieces of any size. */
async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function rewrite(source: Buffer, size: number, objects: string[] = [], drop = ''): Promise<Buffer> {
  const removal = {
    eraser: eraserFor(),
    objects: new Set(objects),
    isDroppedPath: (path: string) => path === drop,
  };
  const chunks: Buffer[] = [];
  for await (const chunk of rewriteStream(new ByteReader(pieces(source, size)), removal)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const data = (text: string | Buffer) =>
  Buffer.concat([Buffer.from(`data ${Buffer.from(text).length}\n`), Buffer.from(text)]);
const stream = (blob: string | Buffer) =>
  Buffer.concat([
    ...[Buffer.from('blob\nmark :1\noriginal-oid aaaa\n'), data(blob), Buffer.from('\n')],
    Buffer.from('reset refs/heads/main\ncommit refs/heads/main\nmark :2\noriginal-oid bbbb\n'),
    Buffer.from('author Варлам Пустельгин <v@rodnik.example> 1700000000 +0300\n'),
    Buffer.from('committer Иной <i@rodnik.example> 1700000000 +0300\n'),
    ...[
      data('Правка\n\nО Пустельгине\n'),
      Buffer.from('M 100644 :1 content/новости.txt\nD pustelgin.txt\n\n'),
    ],
  ]);

test.each([1, 7, 100_000])('name, author, message and path go, in pieces of %d bytes', async (size) => {
  const text = (await rewrite(stream('Урок Пустельгина\r\nи Пустельгину\r\n'), size)).toString();
  expect(text).not.toMatch(/пустельгин|pustelgin|варлам|original-oid/iu);
  expect(text).toContain(`Урок ${erased}\r\nи ${erased}\r\n`);
  expect(text).toContain('committer Иной <i@rodnik.example> 1700000000 +0300\n');
  expect(text).toContain('M 100644 :1 content/новости.txt\nD imya-udaleno-1.txt\n');
});

test('bytes of files without the name stay, whatever they are', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      fc.integer({ min: 1, max: 64 }),
      async (bytes, size) => {
        const blob = Buffer.from(bytes);
        const result = await rewrite(stream(blob), size);
        const head = Buffer.from(`blob\nmark :1\ndata ${blob.length}\n`);
        expect(result.subarray(0, head.length + blob.length + 1)).toEqual(
          Buffer.concat([head, blob, Buffer.from('\n')]),
        );
      },
    ),
  );
});

test('a dropped object and a dropped path leave no trace', async () => {
  expect((await rewrite(stream('x'), 9, ['aaaa'])).toString()).not.toMatch(/blob|M 100644/);
  expect((await rewrite(stream('x'), 9, [], 'content/новости.txt')).toString()).not.toContain('M 100644');
});

test.each(['a b.txt', 'новости/ё.txt', 'a"b', 'a\\b', 'tab\there', 'line\nend'])(
  'path %j comes back',
  (path) => {
    const line = formatPathLine({ head: 'M 100644 :1 ', object: ':1', path });
    expect(line).not.toContain('\n');
    expect(parsePathLine(Buffer.from(line))).toEqual({ head: 'M 100644 :1 ', object: ':1', path });
  },
);

test('git quotes bytes in octal', () => {
  expect(parsePathLine(Buffer.from('D "\\320\\277\\321\\203\\t.txt"'))?.path).toBe('пу\t.txt');
});

test('new names meet no other name, and are the same every time', () => {
  const eraser = eraserFor(['content/imya-udaleno-1.mdx']);
  const paths = [
    'a/pustelgin.mdx',
    'a/pustelgin-urok.mdx',
    'a/pustelgin.mdx',
    'pustelgin/b.txt',
    'pustelgin/c.txt',
  ];
  expect(paths.map((path) => eraser.erasePath(path))).toEqual([
    ...['a/imya-udaleno-2.mdx', 'a/imya-udaleno-3.mdx', 'a/imya-udaleno-2.mdx'],
    ...['imya-udaleno-1/b.txt', 'imya-udaleno-1/c.txt'],
  ]);
});
