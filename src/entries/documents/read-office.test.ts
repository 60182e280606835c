import { CommentRangeStart, Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readOffice } from './read-office.ts';

type Parts = Record<string, string | Uint8Array>;

function zip(parts: Parts): Buffer {
  const bytes = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(bytes)));
}

const main = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
};
const types = (type: string) => `<Types><Override PartName="/main.xml" ContentType="${type}"/></Types>`;
const docx = (parts: Parts): Parts => ({ '[Content_Types].xml': types(main.docx), ...parts });
const odt = (parts: Parts): Parts => ({ mimetype: 'application/vnd.oasis.opendocument.text', ...parts });
const relation = (type: string, target: string) =>
  `<Relationships><Relationship Id="r" Type="http://schemas.example/${type}" Target="${target}" TargetMode="External"/></Relationships>`;

describe('words of a document', () => {
  test('a Word file as a program writes it', async () => {
    const document = new Document({
      title: 'Отчёт Пеночкиной',
      creator: 'Пеночкина А. А.',
      lastModifiedBy: 'Зяблов',
      comments: { children: [{ id: 0, author: 'Чижова', children: [new Paragraph('Спросить Щурову')] }] },
      footnotes: { 1: { children: [new Paragraph('Сноска о Дроздове')] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Колонтитул Скворцова')] }) },
          footers: { default: new Footer({ children: [new Paragraph('Подвал Грачёва')] }) },
          children: [
            new Paragraph({
              children: [
                new CommentRangeStart(0),
                new TextRun('Канарей'),
                new TextRun({ text: 'кина', bold: true }),
                new TextRun(' и Пустельгин'),
              ],
            }),
            new Paragraph('Второй абзац'),
          ],
        },
      ],
    });
    const { kind, text, authors, active, damaged } = readOffice(await Packer.toBuffer(document));
    expect({ kind, active, damaged }).toEqual({ kind: 'docx', active: undefined, damaged: undefined });
    for (const words of [
      'Канарейкина и Пустельгин\n',
      'Отчёт Пеночкиной',
      'Спросить Щурову',
      'Сноска о Дроздове',
      'Колонтитул Скворцова',
      'Подвал Грачёва',
    ]) {
      expect(text).toContain(words);
    }
    expect(authors).toEqual(expect.arrayContaining(['Пеночкина А. А.', 'Зяблов', 'Чижова']));
  });
  test.each<[name: string, parts: Parts, kind: string, words: string[]]>([
    [
      'shared texts and numbers of a workbook, names of its sheets',
      {
        '[Content_Types].xml': types(main.xlsx),
        'xl/workbook.xml': '<workbook><sheets><sheet name="Канарейкина"/></sheets></workbook>',
        'xl/sharedStrings.xml':
          '<sst><si><r><t>Пус</t></r><r><t>тельгин</t></r></si><si><t>Чижов</t></si></sst>',
        'xl/worksheets/sheet1.xml': '<row><c t="s"><v>1</v></c><c><v>89991234567</v></c></row>',
      },
      'xlsx',
      ['Пустельгин\nЧижов', 'Канарейкина', '89991234567'],
    ],
    [
      'slides and notes',
      {
        '[Content_Types].xml': types(main.pptx),
        'ppt/slides/slide1.xml': '<a:p><a:r><a:t>Канарей</a:t></a:r><a:r><a:t>кина</a:t></a:r></a:p>',
        'ppt/notesSlides/n.xml': '<a:p><a:r><a:t>Чижов &amp; Ко</a:t></a:r></a:p>',
      },
      'pptx',
      ['Канарейкина', 'Чижов & Ко'],
    ],
    [
      'OpenDocument with spans, spaces, an alternative text and properties',
      odt({
        'content.xml':
          '<text:p>Канарей<text:span>кина</text:span><text:s/>Анна</text:p><svg:title>Чижов у доски</svg:title>',
        'meta.xml': '<meta:user-defined meta:name="Исполнитель">Щурова</meta:user-defined>',
      }),
      'odt',
      ['Канарейкина Анна', 'Чижов у доски', 'Щурова'],
    ],
    [
      'what is only in attributes, deleted text, references, other encodings, odd names of parts',
      docx({
        'word/document.xml':
          '<w:p><wp:docPr descr="Канарейкина&#32;у доски"/><w:del w:author="Чижов"><w:delText>Щурова</w:delText></w:del></w:p>',
        'word/strange.part': Buffer.from('\ufeff<w:p>Пустельгин</w:p>', 'utf16le'),
        'word/_rels/document.xml.rels': relation('hyperlink', 'mailto:drozdov@school.example'),
      }),
      'docx',
      ['Канарейкина у доски', 'Чижов', 'Щурова', 'Пустельгин', 'mailto:drozdov@school.example'],
    ],
    [
      'headers in the styles of OpenDocument',
      odt({ 'styles.xml': '<style:header><text:p>Канарейкина</text:p></style:header>' }),
      'odt',
      ['Канарейкина'],
    ],
    [
      'texts of numbers, conditions of fields, cached values, a part whose name is a person',
      docx({
        'word/numbering.xml': '<w:lvl><w:lvlText w:val="Канарейкина М. П. %1"/></w:lvl>',
        'xl/pivotCache/p.xml': '<sharedItems><s v="Чижов"/></sharedItems>',
        'word/media/Щурова.png': 'x',
      }),
      'docx',
      ['Канарейкина М. П.', 'Чижов', 'Щурова'],
    ],
    [
      'templates of slides, themes, tables of fonts',
      {
        '[Content_Types].xml': types(main.pptx),
        'ppt/slideLayouts/slideLayout1.xml': '<a:p><a:t>Канарейкина</a:t></a:p>',
        'ppt/slideMasters/slideMaster1.xml': '<a:p><a:t>Чижов</a:t></a:p>',
        'ppt/theme/theme1.xml': '<a:p><a:t>Щурова</a:t></a:p>',
        'word/fontTable.xml': '<w:t>Дроздов</w:t>',
        'word/webSettings.xml': '<w:t>Грачёв</w:t>',
      },
      'pptx',
      ['Канарейкина', 'Чижов', 'Щурова', 'Дроздов', 'Грачёв'],
    ],
    ...['word/stylesheet.xml', 'word/styles.xml', 'word/document.png', 'word/document.bin', 'a.MP4'].map(
      (name): [string, Parts, string, string[]] => [
        `a main part that is called ${name}`,
        docx({
          '_rels/.rels': `<Relationship Type="http://schemas.example/officeDocument" Target="${name}"/>`,
          [name]: '<?xml version="1.0"?><w:p>Канарейкина</w:p>',
        }),
        'docx',
        ['Канарейкина'],
      ],
    ),
    [
      'markup behind a mark, behind many blanks, in UTF-16, an archive under the name of a picture',
      docx({
        'word/a.png': '\ufeff \n<w:p>Канарейкина</w:p>',
        'word/b.png': `${' '.repeat(5_000_000)}<w:p>Чижов</w:p>`,
        'word/c.bin': Buffer.from('<w:p>Щурова</w:p>', 'utf16le'),
        'word/d.jpg': zip(docx({ 'word/document.xml': '<w:p>Дроздов</w:p>' })),
      }),
      'docx',
      ['Канарейкина', 'Чижов', 'Щурова', 'Дроздов'],
    ],
    [
      'the workbook behind a chart',
      docx({
        'word/embeddings/Book.xlsx': zip({
          '[Content_Types].xml': types(main.xlsx),
          'xl/sharedStrings.xml': '<sst><si><t>Канарейкина</t></si></sst>',
        }),
      }),
      'docx',
      ['Канарейкина'],
    ],
  ])('%s', (_, parts, kind, words) => {
    const facts = readOffice(zip(parts));
    expect(facts).toMatchObject({ kind });
    expect(facts.active).toBeUndefined();
    for (const word of words) expect(facts.text).toContain(word);
  });
  test('names of fonts and of the program’s own styles are no words, nor are pictures', () => {
    const { text } = readOffice(
      zip(
        docx({
          'word/fontTable.xml': '<w:font w:name="Georgia"/>',
          'word/styles.xml': '<w:lsdException w:name="Victoria"/>',
          'word/media/a.png': Buffer.from('\u0089PNG\r\n Канарейкина'),
        }),
      ),
    );
    expect(text?.trim()).toBe('');
  });
  test('numbers that only point to shared texts are no words', () => {
    const sheet = '<row><c r="A1" t="s"><v>777</v></c></row>';
    const { text } = readOffice(
      zip({ '[Content_Types].xml': types(main.xlsx), 'xl/worksheets/s.xml': sheet }),
    );
    expect(text).not.toContain('777');
  });
  test('authors of every kind of property', () => {
    const { authors } = readOffice(
      zip(
        odt({
          'meta.xml':
            '<m><meta:initial-creator>Чижов</meta:initial-creator><dc:creator>Щурова</dc:creator>' +
            '<meta:user-defined meta:name="Автор работы">Дроздов</meta:user-defined><dc:title>Грачёв</dc:title></m>',
          'docProps/custom.xml': '<property name="Исполнитель"><vt:lpwstr>Скворцов</vt:lpwstr></property>',
          'content.xml': '<office:annotation><dc:creator>Зяблов</dc:creator></office:annotation>',
        }),
      ),
    );
    expect(authors?.toSorted()).toEqual(['Дроздов', 'Зяблов', 'Скворцов', 'Чижов', 'Щурова']);
  });
});

describe('what runs, or fetches from elsewhere', () => {
  test.each<[name: string, parts: Parts]>([
    ['a macro', docx({ 'word/vbaProject.bin': 'x' })],
    [
      'a macro under another name',
      { '[Content_Types].xml': types('application/vnd.ms-word.document.macroEnabled.main+xml') },
    ],
    ['a macro sheet', { '[Content_Types].xml': types(main.xlsx), 'xl/macrosheets/s.xml': '<m/>' }],
    ['an OLE object', docx({ 'word/embeddings/oleObject1.bin': 'x' })],
    ['an old document inside', docx({ 'word/embeddings/a.doc': 'x' })],
    ['an ActiveX control', docx({ 'word/activeX/activeX1.xml': '<x/>' })],
    ['a program packed along', docx({ 'word/media/setup.exe': 'MZ' })],
    ['a Java archive', docx({ 'META-INF/MANIFEST.MF': 'Main-Class: A' })],
    ['a macro of OpenDocument', odt({ 'Basic/Standard/Module1.xml': '<x/>' })],
    ['a script of OpenDocument', odt({ 'Scripts/python/a.py': 'x' })],
    ['an event of OpenDocument', odt({ 'content.xml': '<script:event-listener xlink:href="x"/>' })],
    [
      'an event in the styles of OpenDocument',
      odt({ 'styles.xml': '<script:event-listener xlink:href="x"/>' }),
    ],
    ['OpenDocument with a password', odt({ 'META-INF/manifest.xml': '<manifest:encryption-data/>' })],
    [
      'a DDE field',
      docx({ 'word/document.xml': '<w:p><w:instrText>DDEAUTO c:\\\\a.exe "b"</w:instrText></w:p>' }),
    ],
    ['an entity', docx({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><w:p>&b;</w:p>' })],
    [
      'a template of another host',
      docx({ 'word/_rels/s.rels': relation('attachedTemplate', 'https://chuzhoy.example/t.dotm') }),
    ],
    ['a picture of another host', docx({ 'word/_rels/s.rels': relation('image', '\\\\chuzhoy\\t.png') })],
    ['an archive inside that is no document', docx({ 'word/embeddings/a.docx': zip({ 'a.txt': 'x' }) })],
  ])('%s', (_, parts) => {
    expect(readOffice(zip(parts)).active).toBe(true);
  });
  test.each<[name: string, parts: Parts]>([
    ['links', docx({ 'word/_rels/d.rels': relation('hyperlink', 'https://school.example/') })],
    [
      'the template of the author’s computer',
      docx({ 'word/_rels/s.rels': relation('attachedTemplate', 'file:///C:\\t.dotx') }),
    ],
    ['settings of a printer', { '[Content_Types].xml': types(main.xlsx), 'xl/printerSettings/p1.bin': 'x' }],
    [
      'empty libraries of OpenDocument',
      odt({ 'Basic/script-lc.xml': '<x/>', 'Basic/Standard/script-lb.xml': '<x/>' }),
    ],
    ['prose about DDE', docx({ 'word/document.xml': '<w:p>Связь DDE устарела</w:p>' })],
  ])('is not: %s', (_, parts) => {
    expect(readOffice(zip(parts))).not.toHaveProperty('active');
  });
});

describe('archives that are no documents, are damaged or are bombs', () => {
  test.each<[name: string, parts: Parts]>([
    ['a plain archive', { 'a.txt': 'x' }],
    ['a template', { '[Content_Types].xml': types(main.docx.replace('document.main', 'template.main')) }],
    ['two kinds in one', { '[Content_Types].xml': types(main.docx) + types(main.xlsx) }],
    ['an unknown mimetype', { mimetype: 'application/epub+zip' }],
  ])('%s has no kind', (_, parts) => {
    const facts = readOffice(zip(parts));
    expect(facts.kind).toBeUndefined();
    expect(facts.damaged).toBeUndefined();
  });
  const honest = zip(docx({ 'word/document.xml': `<w:p>${'слово '.repeat(500)}</w:p>` }));
  const central = honest.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const patched = (change: (bytes: Buffer) => void): Buffer => {
    const bytes = Buffer.from(honest);
    change(bytes);
    return bytes;
  };
  test.each<[name: string, bytes: Buffer]>([
    ['cut off', honest.subarray(0, honest.length - 30)],
    ['only a signature', Buffer.from('PK\u0003\u0004')],
    ['bytes behind the end', Buffer.concat([honest, Buffer.from('<script>')])],
    ['claims to be smaller than it is', patched((bytes) => bytes.writeUInt32LE(10, central + 24))],
    ['claims to be larger than it is', patched((bytes) => bytes.writeUInt32LE(60_000, central + 24))],
    ['claims gigabytes', patched((bytes) => bytes.writeUInt32LE(0xfffffffe, central + 24))],
    ['another name in front of the member', patched((bytes) => bytes.write('W', central + 46))],
    ['packed in an unknown way', patched((bytes) => bytes.writeUInt16LE(99, central + 10))],
    ['a spoiled member', patched((bytes) => bytes.fill(0xff, central - 40, central))],
    ['a bomb', zip(docx({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }))],
    ['a bomb behind blanks', zip(docx({ 'word/a.png': Buffer.alloc(70 * 1024 * 1024, ' ') }))],
    ['a member twice', zip(docx({ 'word/document.xml': 'a', 'WORD/document.xml': 'b' }))],
  ])('%s', (_, bytes) => {
    const start = performance.now();
    expect(readOffice(bytes)).toEqual({ damaged: true });
    expect(performance.now() - start).toBeLessThan(3000);
  });
  test('a member with a password', () => {
    const bytes = patched((copy) => copy.writeUInt16LE(copy.readUInt16LE(central + 8) | 1, central + 8));
    expect(readOffice(bytes).active).toBe(true);
  });
  test('members that share their bytes', () => {
    const twice = zip({ 'a.xml': 'x'.repeat(1000), 'b.xml': 'y'.repeat(1000) });
    const second = twice.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    const first = twice.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    twice.copy(twice, second + 42, first + 42, first + 46);
    expect(readOffice(twice)).toEqual({ damaged: true });
  });
  test.each([
    '<',
    '<c t="s',
    '<Relationship ',
    '&#',
    '<a name="',
    "<a name='",
    '<property name="',
    '\n',
    'DDE',
    '<![CDATA[',
  ])('takes no long time over parts made of %j', (part) => {
    const made = part.repeat(Math.ceil(2_000_000 / part.length));
    const start = performance.now();
    readOffice(
      zip(
        docx({
          'word/document.xml': made,
          'xl/worksheets/a.xml': made,
          'a.rels': made,
          'docProps/a.xml': made,
        }),
      ),
    );
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
