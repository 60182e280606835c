import { describe, expect, test } from 'vitest';
import { ServerError } from '../../api/client.ts';
import { toBase64 } from './prepare-asset.ts';
import { prepareUpload } from './prepare-upload.ts';
import { storedSize } from './redraw-picture.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const jpeg = bytes('\xff\xd8\xff\xe1 GPS 55.75');
const zip = (names: string) => bytes(`PK\x03\x04${names}`);
const drawn = bytes('drawn');

describe('prepareUpload', () => {
  test.each([
    ['a.jpg', jpeg, 'image/jpeg'],
    ['a.JPEG', jpeg, 'image/jpeg'],
    ['a.png', bytes('\x89PNG\r\n\x1a\n'), 'image/png'],
    ['a.webp', bytes('RIFF....WEBPVP8 '), 'image/webp'],
  ])('a picture is drawn anew, so that nothing but its pixels stays: %s', async (name, given, type) => {
    const asked: string[] = [];
    const stored = await prepareUpload(name, given, (_, as) => {
      asked.push(as);
      return Promise.resolve(drawn);
    });
    expect(stored).toBe(drawn);
    expect(asked).toEqual([type]);
  });

  test.each([
    ['plan.pdf', bytes('%PDF-1.7')],
    ['plan.docx', zip('word/document.xml')],
    ['plan.xlsx', zip('xl/workbook.xml')],
    ['plan.odt', zip('mimetypeapplication/vnd.oasis.opendocument.text')],
    ['list.csv', bytes('a;b\n1;2\n')],
  ])('another file stays as it is: %s', async (name, given) => {
    expect(await prepareUpload(name, given, () => Promise.reject(new Error('not a picture')))).toBe(given);
  });

  test.each([
    ['a.exe', bytes('MZ')],
    ['a.svg', bytes('<svg onload="alert(1)"/>')],
    ['a.html', bytes('<script>')],
    ['a.pdf', bytes('MZ')],
    ['a.jpg', bytes('%PDF-1.7')],
    ['a.exe.pdf', bytes('%PDF-1.7')],
    ['a.pdf', bytes('')],
    ['a.docx', zip('xl/workbook.xml')],
    ['a.docx', zip('word/document.xml word/vbaProject.bin')],
    ['a.docx', bytes('\xd0\xcf\x11\xe0')],
    ['a.csv', bytes('a\0b')],
    ['a', bytes('a')],
  ])('is refused: %s', async (name, given) => {
    const refused = prepareUpload(name, given, () => Promise.resolve(drawn));
    await expect(refused).rejects.toBeInstanceOf(ServerError);
    await expect(refused).rejects.toMatchObject({ answer: { code: 'invalid' } });
  });

  test.each([
    ['unreadable', /./],
    ['unwritable', /JPEG или PNG/],
  ])('a picture that the browser cannot draw is refused: %s', async (reason, message) => {
    const refused = prepareUpload('a.webp', bytes('RIFF....WEBPVP8 '), () =>
      Promise.reject(new Error(reason)),
    );
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toMatchObject({ answer: { code: 'invalid' } });
  });
});

test.each([
  [4000, 3000, 1600, 1200],
  [3000, 4000, 1200, 1600],
  [800, 600, 800, 600],
  [10_000, 1, 1600, 1],
])('%i × %i is stored as %i × %i', (width, height, storedWidth, storedHeight) => {
  expect(storedSize(width, height)).toEqual({ width: storedWidth, height: storedHeight });
});

test('base64 of more bytes than one call takes', () => {
  const many = Uint8Array.from({ length: 200_001 }, (_, index) => index % 256);
  expect(toBase64(many)).toBe(Buffer.from(many).toString('base64'));
});
