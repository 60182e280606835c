import { deflateSync } from 'node:zlib';
import { AFRelationship, PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { readPdf } from './read-pdf.ts';

const words = 'Kanareykina and Pustelgin teach a lesson together today';

async function makePdf(
  change: (document: PDFDocument) => unknown = () => undefined,
  useObjectStreams = true,
) {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage().drawText(words, { font, size: 12, y: 500 });
  await change(document);
  return Buffer.from(await document.save({ useObjectStreams }));
}

/** A dictionary of the catalog. */
function put(document: PDFDocument, key: string, value: Record<string, unknown>): void {
  document.catalog.set(PDFName.of(key), document.context.register(document.context.obj(value as never)));
}

/** A PDF of one page whose content is given, packed. */
function pdfWith(stream: Buffer, filter = '/FlateDecode', type = ''): Buffer {
  return Buffer.concat([
    Buffer.from(
      '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n' +
        '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n' +
        `4 0 obj\n<<${type}/Filter ${filter}/Length ${stream.length}>>\nstream\n`,
    ),
    stream,
    Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n'),
  ]);
}

describe('words and properties', () => {
  test('a text with authors in the properties, a remark and XMP', async () => {
    const bytes = await makePdf((document) => {
      document.setAuthor('Канарейкина А. А.; Чижов');
      document.setTitle('Отчёт Пустельгина');
      const xmp =
        '<x><dc:creator><rdf:Seq><rdf:li>Щурова</rdf:li></rdf:Seq></dc:creator><a>uuid:89991234567</a></x>';
      document.catalog.set(
        PDFName.of('Metadata'),
        document.context.register(
          document.context.stream(
            Buffer.from(`<rdf:RDF xmlns:rdf="r"><rdf:Description>${xmp}</rdf:Description></rdf:RDF>`),
            {
              Type: 'Metadata',
              Subtype: 'XML',
            },
          ),
        ),
      );
      const remark = document.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9] });
      remark.set(PDFName.of('T'), PDFString.of('Zyablov'));
      remark.set(PDFName.of('Contents'), PDFString.of('Ask Drozdov'));
      document.getPage(0).node.addAnnot(document.context.register(remark));
    });
    const { text, authors, hasTextLayer, tagged, active } = await readPdf(bytes);
    expect({ hasTextLayer, tagged, active }).toEqual({
      hasTextLayer: true,
      tagged: false,
      active: undefined,
    });
    for (const word of [words, 'Отчёт Пустельгина', 'Щурова', 'Ask Drozdov']) expect(text).toContain(word);
    expect(text).not.toContain('89991234567');
    expect(authors).toEqual(['Канарейкина А. А.', 'Чижов', 'Щурова', 'Zyablov']);
  });
  test('a page without words', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    expect(await readPdf(Buffer.from(await document.save()))).toMatchObject({
      hasTextLayer: false,
      authors: [],
    });
  });
  test('a structure for screen readers', async () => {
    const bytes = await makePdf((document) => {
      put(document, 'MarkInfo', { Marked: true });
      put(document, 'StructTreeRoot', { Type: 'StructTreeRoot' });
    });
    expect((await readPdf(bytes)).tagged).toBe(true);
    expect(
      (await readPdf(await makePdf((document) => put(document, 'MarkInfo', { Marked: true })))).tagged,
    ).toBe(false);
  });
});

describe('what runs, carries files or asks for a password', () => {
  test.each<[name: string, change: (document: PDFDocument) => unknown]>([
    ['JavaScript', (document) => document.addJavaScript('a', 'app.alert(1)')],
    [
      'a program to start',
      (document) => put(document, 'OpenAction', { S: 'Launch', F: PDFString.of('a.exe') }),
    ],
    [
      'a name written with escapes',
      (document) => put(document, 'OpenAction', { S: PDFName.of('Java#53cript'), JS: PDFString.of('1') }),
    ],
    [
      'an attached file',
      (document) =>
        document.attach(Buffer.from('x'), 'a.exe', {
          afRelationship: AFRelationship.Data,
          mimeType: 'text/plain',
        }),
    ],
    ['a form that sends', (document) => put(document, 'OpenAction', { S: 'SubmitForm' })],
  ])('%s', async (_, change) => {
    expect(await readPdf(await makePdf(change, true)), 'in object streams').toEqual({ active: true });
    expect(await readPdf(await makePdf(change, false)), 'in plain objects').toEqual({ active: true });
  });
  test('a password', async () => {
    const bytes = (await makePdf(undefined, false)).toString('latin1');
    const locked = bytes.replace('/Root', '/Encrypt 99 0 R\n/Root');
    expect(locked).not.toBe(bytes);
    expect(await readPdf(Buffer.from(locked, 'latin1'))).toEqual({ active: true });
  });
  test('an escaped letter, as it stands in the file', async () => {
    const bytes = Buffer.from('%PDF-1.4\n1 0 obj <</S/#4aav#61Script/JS(1)>> endobj', 'latin1');
    expect(await readPdf(bytes)).toEqual({ active: true });
  });
  test('objects packed so that nobody can look', async () => {
    const hidden = pdfWith(Buffer.from('not packed'), '/ASCIIHexDecode', '/Type/ObjStm');
    expect(await readPdf(hidden)).toEqual({ active: true });
  });
  test('prose about JavaScript is harmless', async () => {
    const bytes = await makePdf((document) => document.setSubject('JavaScript, Launch, Encrypt'));
    expect((await readPdf(bytes)).active).toBeUndefined();
  });
});

describe('damaged files and bombs', () => {
  test.each<[name: string, bytes: Buffer]>([
    ['only a signature', Buffer.from('%PDF-1.7\n')],
    ['noise', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 0xa7)])],
    ['a stream that unpacks to hundreds of megabytes', pdfWith(deflateSync(Buffer.alloc(200 * 1024 * 1024)))],
    [
      'a stream packed twice',
      pdfWith(deflateSync(deflateSync(Buffer.alloc(9999))), '[/FlateDecode /FlateDecode]'),
    ],
  ])('%s', async (_, bytes) => {
    const start = performance.now();
    expect(await readPdf(bytes)).toEqual({ damaged: true });
    expect(performance.now() - start).toBeLessThan(5000);
  });
  test('a page that draws itself ten times, nine levels deep, is left in time', async () => {
    const form = (level: number) => {
      const drawn = level === 9 ? 'BT /F 9 Tf (abc) Tj ET' : '/X Do '.repeat(10);
      const resources = `/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>/XObject<</X ${level + 5} 0 R>>`;
      return `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<${resources}>>/Length ${drawn.length}>>\nstream\n${drawn}\nendstream`;
    };
    const objects = [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>',
      '<</Length 5>>\nstream\n/X Do\nendstream',
      ...Array.from({ length: 9 }, (_, index) => form(index + 1)),
    ];
    const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
    const start = performance.now();
    const facts = await readPdf(Buffer.from(`%PDF-1.7\n${body}trailer\n<</Root 1 0 R>>\n%%EOF\n`), 500);
    expect(facts).toEqual({ damaged: true });
    expect(performance.now() - start).toBeLessThan(4000);
  });
  test('one page of many operations is read in bounded time', async () => {
    const start = performance.now();
    await readPdf(pdfWith(deflateSync(Buffer.from('q Q '.repeat(500_000)))));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
  test.each(['stream\n', '/', '/#', '<<', '[', '1 0 obj ', 'endobj '])(
    'takes no long time over %j',
    async (part) => {
      const start = performance.now();
      await readPdf(Buffer.from(`%PDF-1.7\n${part.repeat(Math.ceil(1_000_000 / part.length))}`));
      expect(performance.now() - start).toBeLessThan(10_000);
    },
  );
});
