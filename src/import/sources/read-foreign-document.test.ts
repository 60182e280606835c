import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sourceMessages } from '../../messages/import/sources.ts';
import { limits } from './limits.ts';
import { readForeignDocument } from './read-foreign-document.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytesOf(text)])));
const types = (type: string) => ({
  '[Content_Types].xml': `<Types><Override ContentType="application/${type}"/></Types>`,
});
const word = 'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const sheet = 'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const ole = (stream: string) =>
  Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(500), Buffer.from(stream, 'utf16le')]);
const relationship = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
const docxOf = (body: string) =>
  zip({
    ...types(word),
    '_rels/.rels': relationship('officeDocument', 'word/document.xml'),
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
const xlsxOf = (rows: string) =>
  zip({
    ...types(sheet),
    '_rels/.rels': relationship('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="А" sheetId="1" r:id="r"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relationship('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  });
const odsOf = (rows: string) =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content><office:body><office:spreadsheet><table:table table:name="А">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
const inlineCell = (place: string) => `<c r="${place}" t="inlineStr"><is><t>а</t></is></c>`;
const odsCell = (attributes: string) =>
  `<table:table-cell ${attributes}><text:p>а</text:p></table:table-cell>`;

describe('what is no readable file', () => {
  it.each<[keyof typeof sourceMessages, string, Uint8Array]>([
    ['empty', 'а.docx', new Uint8Array()],
    ['empty', 'а.csv', bytesOf(' \r\n')],
    ['doc', 'а.docx', ole('WordDocument')],
    ['xls', 'а.xls', ole('Workbook')],
    ['encrypted', 'а.docx', ole('EncryptedPackage')],
    ['unknown', 'а.msg', ole('__nameid')],
    ['macros', 'а.docx', zip({ ...types(word), 'word/vbaProject.bin': 'а' })],
    ['macros', 'а.docm', zip(types('vnd.ms-word.document.macroEnabled.main+xml'))],
    ['macros', 'а.xlsx', zip(types('vnd.ms-excel.sheet.macroEnabled.main+xml'))],
    ['odt', 'а.docx', zip({ mimetype: 'application/vnd.oasis.opendocument.text' })],
    [
      'presentation',
      'а.pptx',
      zip(types('vnd.openxmlformats-officedocument.presentationml.presentation.main+xml')),
    ],
    [
      'encrypted',
      'а.ods',
      zip({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'META-INF/manifest.xml': '<manifest:encryption-data/>',
      }),
    ],
    ['archive', 'а.docx', zip({ 'план.doc': 'а' })],
    ['archive', 'а.rar', bytesOf('Rar!\u001A')],
    ['damaged', 'а.docx', docxOf('<w:p/>').slice(0, -30)],
    ['damaged', 'а.docx', docxOf('<w:p><w:r></w:p>')],
    ['pdf', 'а.docx', bytesOf('%PDF-1.7')],
    ['rtf', 'а.doc', bytesOf('{\\rtf1')],
    ['picture', 'а.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ['webArchive', 'а.mht', bytesOf('MIME-Version: 1.0\n')],
    ['xml', 'а.xml', bytesOf('<?xml version="1.0"?><Workbook/>')],
    ['unknown', 'а.txt', Uint8Array.of(1, 2, 3)],
    ['nothingRead', 'а.docx', docxOf('<w:p/>')],
    ['nothingRead', 'а.html', bytesOf('<html><script>а</script>')],
    [
      'entities',
      'а.docx',
      zip({
        ...types(word),
        'word/document.xml': '<!DOCTYPE a [<!ENTITY b "в">]><w:document>&b;</w:document>',
      }),
    ],
  ])('%s: %s', async (code, name, bytes) => {
    expect(await readForeignDocument({ name, bytes })).toEqual({ level: 'refusal', code, args: {} });
    expect(sourceMessages[code]({})).toMatch(/^[А-ЯЁ][^]{20,}\.$/);
  });
});

const many = (part: string, times: number) => part.repeat(times);

describe('bombs', () => {
  it.each<[keyof typeof sourceMessages, string, () => Uint8Array]>([
    ['tooLarge', 'large', () => new Uint8Array(limits.fileBytes + 1)],
    ['unpacksToTooMuch', 'zip', () => docxOf(many(' ', limits.unpackedBytes + 1))],
    [
      'unpacksToTooMuch',
      'entries',
      () => zip(Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`а${at}`, '']))),
    ],
    [
      'tooManyCells',
      'sparse sheet',
      () => xlsxOf(`<row r="1">${inlineCell('A1')}</row><row r="1048576">${inlineCell('XFD1048576')}</row>`),
    ],
    ['tooManyElements', 'rows of a sheet', () => xlsxOf(many('<row><c><v>1</v></c></row>', 500_000))],
    [
      'tooManyCells',
      'rows repeated',
      () => odsOf(`<table:table-row table:number-rows-repeated="1000000">${odsCell('')}</table:table-row>`),
    ],
    [
      'tooManyCells',
      'columns repeated',
      () => odsOf(`<table:table-row>${odsCell('table:number-columns-repeated="1000000"')}</table:table-row>`),
    ],
    ['tooManyElements', 'paragraphs', () => docxOf(many('<w:p/>', 2_000_000))],
    [
      'tooDeep',
      'tables in tables',
      () => docxOf(many('<w:tbl><w:tr><w:tc>', 9000) + many('</w:tc></w:tr></w:tbl>', 9000)),
    ],
    ['damaged', 'comments', () => docxOf(many('<!--', 3_000_000))],
    ['tooDeep', 'nested html', () => bytesOf(`<table><tr><td>${many('<div>', 1_000_000)}`)],
    ['tooDeep', 'html whose end tags end nothing', () => bytesOf(many('<div title="</div>">', 500_000))],
    ['tooDeep', 'html left open', () => bytesOf(many('<p><b a=1></p>', 500_000))],
    [
      'tooDeep',
      'html that hides its end tags',
      () => bytesOf(many('<div><textarea></div></textarea>', 300_000)),
    ],
    [
      'tooManyCells',
      'spans',
      () => bytesOf(`<table>${many('<tr><td colspan=100000 rowspan=60000>а', 2000)}</table>`),
    ],
    ['tooManyElements', 'lists', () => bytesOf(`<html><ul>${many('<li>а', 400_000)}`)],
    ['tooManyElements', 'tabs', () => bytesOf(many('\ta\n', 4_000_000))],
    ['tooManyElements', 'columns', () => bytesOf(many('a\t', 4_000_000))],
  ])('%s: %s', async (code, _, make) => {
    const bytes = make();
    const start = performance.now();
    expect(await readForeignDocument({ name: 'x', bytes })).toMatchObject({ level: 'refusal', code });
    // A busy machine is given five times as long as the second that a person would wait.
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('a sheet whose columns have a format down to the last row is none', async () => {
    const bytes = xlsxOf(
      `<row r="1">${inlineCell('A1')}<c r="XFD1" s="0"/></row><row r="1048576"><c r="A1048576" s="0"/></row>`,
    );
    expect(await readForeignDocument({ name: 'x', bytes })).toMatchObject({
      blocks: [{ name: 'Лист «А»', rows: [[{ lines: [{ text: 'а' }] }]] }],
    });
  });
});

describe('texts of Russian programs', () => {
  const table = [
    {
      kind: 'table',
      rows: [
        [{ lines: [{ text: 'ФИО' }] }, { lines: [{ text: 'Роль' }] }],
        [{ lines: [{ text: 'Ёж' }] }, { lines: [{ text: '№ 1' }] }],
      ],
    },
  ];
  const text = 'ФИО;Роль\r\nЁж;№ 1\r\n';
  const windows1251 = Uint8Array.from(
    [...text].map(
      (sign) =>
        ({ Ё: 0xa8, '№': 0xb9 })[sign] ?? (sign >= 'А' ? sign.charCodeAt(0) - 0x350 : sign.charCodeAt(0)),
    ),
  );
  it.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with its mark', bytesOf(`\uFEFF${text}`)],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['Windows-1251', windows1251],
  ])('%s', async (_, bytes) => {
    expect(await readForeignDocument({ name: 'список.CSV', bytes })).toMatchObject({
      format: 'csv',
      blocks: table,
    });
  });

  it('a name decides nothing but text and table', async () => {
    const html = bytesOf('<table><tr><td>а</table>');
    expect(await readForeignDocument({ name: 'а.xls', bytes: html })).toMatchObject({ format: 'html' });
    expect(await readForeignDocument({ name: '', bytes: bytesOf('а;б\nв;г') })).toMatchObject({
      format: 'text',
    });
    expect(await readForeignDocument({ name: 'а.tsv', bytes: bytesOf('а\tб\nв\tг') })).toMatchObject({
      format: 'tsv',
    });
  });
});
