import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { fileFault } from '#model/published-file';
import { readFileFacts } from './file-facts.ts';

async function faultOf(path: string, bytes: Uint8Array): Promise<string | undefined> {
  const file = { path: `files/${path}`, size: bytes.length, bytes: Buffer.from(bytes) };
  return fileFault(path, await readFileFacts(file, path));
}

function office(type: string, parts: Record<string, string> = {}): Uint8Array {
  const types = `<Types><Override ContentType="application/${type}.main+xml"/></Types>`;
  const all = { '[Content_Types].xml': types, 'a.xml': '<p>а</p>', ...parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

const word = office('vnd.openxmlformats-officedocument.wordprocessingml.document');
const sheet = office('vnd.openxmlformats-officedocument.spreadsheetml.sheet');
const document = await PDFDocument.create();
document.addPage();
const pdf = await document.save();
const picture = sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } });
const png = await picture.png().toBuffer();
const jpeg = await picture.jpeg().toBuffer();
const webp = await picture.webp().toBuffer();
const gif = await picture.gif().toBuffer();
const join = (...parts: (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));

describe('real bytes', () => {
  test.each<[path: string, bytes: Uint8Array]>([
    ['a.pdf', pdf],
    ['a.docx', word],
    ['a.xlsx', sheet],
    [
      'a.odt',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8('<a/>'),
      }),
    ],
    ['a.png', png],
    ['a.jpg', jpeg],
    ['a.webp', webp],
    ['a.txt', Buffer.from('Канарейкина')],
    ['a.csv', Buffer.from([0xca, 0x3b, 0x35])],
    ['с меткой.pdf', join('\ufeff\n', pdf)],
  ])('%s may be published', async (path, bytes) => {
    expect(await faultOf(path, bytes)).toBeUndefined();
  });
  test.each<[fault: string, path: string, bytes: Uint8Array]>([
    ['extension', 'a.svg', Buffer.from('<svg/>')],
    ['extension', 'a.html', Buffer.from('<html>')],
    ['extension', 'a.exe', Buffer.from('MZ')],
    ['extension', 'a.zip', zipSync({ 'a.txt': strToU8('x') })],
    ['extension', 'a.docm', word],
    ['extension', 'a.gif', gif],
    ['extension', 'constructor', Buffer.from('x')],
    ['content', 'svg.png', Buffer.from('<svg onload="alert(1)"/>')],
    ['content', 'page.pdf', Buffer.from('<html><script>alert(1)</script>')],
    ['content', 'page.txt', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['content', 'program.csv', Buffer.from('MZ\u0000\u0001')],
    ['content', 'program.pdf', Buffer.from('MZ')],
    ['content', 'archive.docx', zipSync({ 'a.txt': strToU8('x') })],
    ['content', 'sheet.docx', sheet],
    ['content', 'word.xlsx', word],
    ['content', 'old.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0])],
    ['content', 'png.jpg', png],
    ['content', 'gif.png', gif],
    ['content', 'pdf in a page.pdf', join('<html><!-- ', pdf, ' --><script>alert(1)</script>')],
    ['content', 'pdf in a program.pdf', join('MZ', pdf)],
    ['content', 'pdf and archive.pdf', join(pdf, zipSync({ 'a.txt': strToU8('x') }))],
    ['content', 'pdf and archive and pdf.pdf', join(pdf, zipSync({ 'a.txt': strToU8('x') }), '\n%%EOF\n')],
    ['content', 'gif and archive.docx', join(gif, word)],
    ['content', 'picture and archive.txt', join(png, word)],
    ['damaged', 'cut.docx', word.subarray(0, 200)],
    ['damaged', 'tail.docx', join(word, 'x')],
    ['damaged', 'cut.pdf', Buffer.from('%PDF-1.7\n')],
    ['damaged', 'cut.png', png.subarray(0, 40)],
    ['active', 'macro.docx', office('vnd.ms-word.document.macroEnabled', { 'word/vbaProject.bin': 'x' })],
    [
      'active',
      'java.docx',
      office('vnd.openxmlformats-officedocument.wordprocessingml.document', { 'META-INF/MANIFEST.MF': 'x' }),
    ],
    [
      'active',
      'locked.docx',
      join(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')),
    ],
    ['active', 'script.pdf', join(pdf, '1 0 obj <</S/JavaScript/JS(1)>> endobj')],
    ['active', 'dde.csv', Buffer.from("=cmd|'/c calc'!A1")],
    ['empty', 'a.pdf', Buffer.alloc(0)],
    ['tooLarge', 'a.pdf', Buffer.alloc(20 * 1024 * 1024 + 1, '%PDF-1.7\n')],
  ])('%s: %s (case 61)', async (fault, path, bytes) => {
    expect(await faultOf(path, bytes)).toBe(fault);
  });
  test('the text of a document, with its properties, is there to be searched', async () => {
    const bytes = Buffer.from(
      office('vnd.openxmlformats-officedocument.wordprocessingml.document', {
        'docProps/core.xml': '<dc:creator>Канарейкина</dc:creator>',
        'word/document.xml': '<w:p>Пустельгин</w:p>',
      }),
    );
    const { text, authors, detected } = await readFileFacts({ path: '', size: 1, bytes }, 'a.docx');
    expect(text).toMatch(/Канарейкина[^]*Пустельгин/);
    expect({ authors, detected }).toEqual({ authors: ['Канарейкина'], detected: 'docx' });
  });
  test('a file that could not be read has facts without an inside', async () => {
    const facts = await readFileFacts({ path: '', size: 9, refused: 'symlink' }, 'a.pdf');
    expect(facts).toMatchObject({ detected: 'unknown', extension: 'pdf', size: 9 });
  });
  test.each<[path: string, bytes: Uint8Array]>([
    ['a.docx', word],
    ['a.pdf', pdf],
    ['a.png', png],
    ['a.webp', webp],
  ])('%s spoiled anywhere never throws', { timeout: 60_000 }, async (path, bytes) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
        fc.nat(bytes.length),
        async (changes, end) => {
          const spoiled = Buffer.from(bytes);
          for (const [at, value] of changes) spoiled[at] = value;
          await faultOf(path, end % 3 === 0 ? spoiled.subarray(0, end) : spoiled);
        },
      ),
      { numRuns: 200 },
    );
  });
});
