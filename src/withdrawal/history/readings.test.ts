import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readBlob } from './readings.ts';

const name = 'Канарейкина';
const zip = (parts: Record<string, Uint8Array | string>) =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
      ),
    ),
  );
const types =
  '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const docx = zip({ '[Content_Types].xml': types, 'word/numbering.xml': `<w:lvlText w:val="${name} %1"/>` });

/** The name in encodings of eight bits. */
const eightBits = {
  'Windows-1251': 'cae0ede0f0e5e9eae8ede0',
  cp866: '8aa0ada0e0a5a9aaa8ada0',
  'KOI8-R': 'ebc1cec1d2c5cacbc9cec1',
  'ISO 8859-5': 'bad0ddd0e0d5d9dad8ddd0',
};
const cp866 = Buffer.from(eightBits.cp866, 'hex');

const mark = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  const central = copy.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  copy.writeUInt16LE(copy.readUInt16LE(central + at) | 1, central + at);
  return copy;
};

test.each<[what: string, bytes: Buffer, path?: string]>([
  ['UTF-8', Buffer.from(name)],
  ...Object.entries(eightBits).map(([what, hex]): [string, Buffer] => [what, Buffer.from(hex, 'hex')]),
  ['UTF-16LE without a mark', Buffer.from(`ФИО;Класс\n${name};9\n`, 'utf16le')],
  ['UTF-16BE without a mark', Buffer.from(`ФИО;Класс\n${name};9\n`, 'utf16le').swap16()],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${name}`, 'utf16le')],
  ['entities', Buffer.from('Урок &Kcy;&acy;&ncy;&acy;&rcy;&iecy;&jcy;&kcy;&icy;&ncy;&acy;'), 'a.mdx'],
  [
    'entities in a page',
    Buffer.from('<p>&Kcy;&#1072;&ncy;&acy;&rcy;&iecy;&jcy;&kcy;&icy;&ncy;&acy;</p>'),
    'a.html',
  ],
  ['a plain archive', zip({ 'a.txt': name })],
  ['a text of DOS in an archive', zip({ 'a.txt': cp866 })],
  ['an archive in an archive', zip({ 'a.zip': zip({ 'b.txt': name }) })],
  ['a document in an archive', zip({ 'a.docx': docx })],
  ['a document', docx],
  ['a name in an archive', zip({ [`${name}.txt`]: 'x' })],
  ['gzip', gzipSync(name)],
  ['gzip of an archive', gzipSync(zip({ 'a.txt': name }))],
  [
    'a table that begins like a picture',
    Buffer.concat([Buffer.from('BM;'), Buffer.from(eightBits['Windows-1251'], 'hex')]),
  ],
  ['a property of a picture', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0]), Buffer.from(name)])],
])('%s is read', async (_, bytes, path = 'a') => {
  const { texts, unread } = await readBlob(bytes, path);
  expect(texts.some((text) => text.includes(name))).toBe(true);
  expect(unread).toBe(false);
});

test.each<[what: string, bytes: Buffer]>([
  ['an archive with a password', mark(zip({ 'a.txt': 'x' }), 8)],
  ['a damaged archive', zip({ 'a.txt': name }).subarray(0, -10)],
  ['damaged gzip', gzipSync(name).subarray(0, -10)],
  ['gzip that is a bomb', gzipSync(Buffer.alloc(70 * 1024 * 1024))],
  [
    'archives without end',
    [1, 2, 3, 4, 5].reduce((inner) => zip({ 'a.zip': inner }), zip({ 'a.txt': name })),
  ],
  ['7z', Buffer.from('377abcaf271c0004', 'hex')],
  ['RAR', Buffer.from('Rar!\u001a\u0007\u0000')],
  ['an old document', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['a damaged document', Buffer.from('%PDF-1.7\nx')],
  ['an unknown archive in an archive', zip({ 'a.7z': Buffer.from('377abcaf271c0004', 'hex') })],
  ['an archive behind a picture', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), zip({ 'a.txt': 'x' })])],
  ['age', Buffer.from('age-encryption.org/v1\n-> scrypt')],
  ['what is kept elsewhere', Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0\n')],
])('%s counts as unread', async (_, bytes) => {
  expect((await readBlob(bytes, 'a')).unread).toBe(true);
});

test.each<[what: string, bytes: Buffer]>([
  ['nothing', Buffer.alloc(0)],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
  ['a font', Buffer.from('wOF2\u0000\u0001')],
])('%s counts as read', async (_, bytes) => {
  expect((await readBlob(bytes, 'a')).unread).toBe(false);
});
