import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMdxSource } from '#entries/parse-source';
import { bodyLineOf, readEntryFile, writeEntryFile } from './entry-file.ts';

function bodyOfSection(raw: string): string {
  const parsed = parseMdxSource(raw.replaceAll(/\r\n?/g, '\n'));
  if ('code' in parsed) throw new Error(parsed.code);
  return parsed.body;
}

const line = fc.constantFrom(
  '',
  ' ',
  '---',
  '--- ',
  'а',
  '    код',
  '\ttab',
  '# б',
  '<A b={1}/>',
  '...',
  'id: x',
  '```',
  '\u2028',
  'é\u00A0',
);
const body = fc
  .oneof(
    fc.array(line).map((lines) => lines.join('\n')),
    fc.string({ unit: 'grapheme' }),
  )
  .filter((text) => !text.includes('\0'))
  .map((text) => text.toWellFormed());

test('any body comes back as it was given, in a new file and in place of another', () => {
  fc.assert(
    fc.property(body, body, fc.constantFrom('\n', '\r\n'), fc.boolean(), (first, second, eol, cut) => {
      const given = first.replaceAll(/\r\n?/g, '\n');
      const fresh = writeEntryFile('news', undefined, { id: 'n', body: first });
      expect(readEntryFile('news', fresh)).toEqual({ id: 'n', body: given });
      const file = (cut ? fresh.replace(/\n$/, '') : fresh).replaceAll('\n', eol);
      const read = readEntryFile('news', file);
      expect(writeEntryFile('news', file, read)).toBe(file);
      const changed = { id: 'n', body: second.replaceAll(/\r\n?/g, '\n') };
      const written = writeEntryFile('news', file, changed);
      expect(readEntryFile('news', written)).toEqual(changed);
      expect(bodyOfSection(written).trim()).toBe(changed.body.trim());
    }),
    { numRuns: 300 },
  );
});
test.each([
  ['---\nid: n\n---\nа', 'б', '---\nid: n\n---\nб'],
  ['---\nid: n\n---\n\nа', 'б', '---\nid: n\n---\n\nб'],
  ['---\nid: n\n---', 'б', '---\nid: n\n---\n\nб\n'],
  ['---\nid: n\n---\n\nа\n', '', '---\nid: n\n---\n'],
  ['---\nid: n\n---\nа\n', '\nб', '---\nid: n\n---\n\n\nб\n'],
  ['---\r\nid: n\r\n---\r\n\r\nа\r\nб\r\n', 'а\nв\nб', '---\r\nid: n\r\n---\r\n\r\nа\r\nв\r\nб\r\n'],
  ['--- \nid: n # c\n---\t\nа\r\nб\n', 'а\nв', '--- \nid: n # c\n---\t\nа\r\nв\n'],
])('%j with the body %j is %j', (raw, text, expected) => {
  expect(writeEntryFile('news', raw, { id: 'n', body: text })).toBe(expected);
});
test.each(['---\na: 1\n---\n\nТекст\nа\n', '---\na: 1\n---\nТекст', '\uFEFF---\r\n---\r\n\r\nТекст\r\n'])(
  '%j: the line where it begins',
  (raw) => {
    const first = 'Текст';
    expect(raw.split('\n')[bodyLineOf(raw) - 1]?.trim()).toBe(first);
  },
);
test('a field named body stays in the file', () => {
  const raw = '---\nid: n\nbody: x # c\n---\n\nа\n';
  expect(writeEntryFile('news', raw, { ...readEntryFile('news', raw), body: 'б' })).toBe(
    raw.replace('а', 'б'),
  );
});
