import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceOfPaste, toBase64 } from './import-source.ts';

const clipboard = (parts: Record<string, string>) => ({ getData: (type: string) => parts[type] ?? '' });
const textOf = (bytes: string) => Buffer.from(bytes, 'base64').toString();

describe('what was pasted', () => {
  test('a table is taken with its cells, and shown as text', () => {
    const html = '<table><tr><td>ФИО</td><td>Предмет</td></tr></table>';
    const source = sourceOfPaste(clipboard({ 'text/html': html, 'text/plain': 'ФИО\tПредмет\n' }));
    expect(source).toMatchObject({ name: '', shown: 'ФИО | Предмет' });
    expect(textOf(source?.bytes ?? '')).toBe(html);
  });
  test('without a table the text is taken', () => {
    const source = sourceOfPaste(clipboard({ 'text/plain': 'ФИО\tПредмет' }));
    expect(textOf(source?.bytes ?? '')).toBe('ФИО\tПредмет');
  });
  test('a long text is shown as far as one looks', () => {
    expect(sourceOfPaste(clipboard({ 'text/plain': 'а'.repeat(5000) }))?.shown).toHaveLength(401);
  });
  test('a picture is nothing to import', () => {
    expect(sourceOfPaste(clipboard({}))).toBeUndefined();
    expect(sourceOfPaste(clipboard({ 'text/html': ' ', 'text/plain': '\n' }))).toBeUndefined();
  });
});

test('base64 of any bytes, of more than a function takes arguments', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
  const large = new Uint8Array(300_000).map((_, index) => index % 251);
  expect(toBase64(large)).toBe(Buffer.from(large).toString('base64'));
});
