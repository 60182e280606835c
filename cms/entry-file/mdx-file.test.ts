import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oddFields, readBySection } from '../../tests/support/odd-fields.ts';
import { readMdxFile, writeMdxFile } from './mdx-file.ts';
import { isSame } from './plain-value.ts';
import { renderFlow } from './yaml-render.ts';

type Fields = Record<string, unknown>;

const text = fc.oneof(
  fc.constantFrom(
    'а',
    '---',
    'а: б',
    'а # б',
    "л'эм",
    'no',
    '2026',
    '~',
    '',
    ' ',
    '\u2028',
    '\ud800',
    'а\nб',
    'а\nб\n',
  ),
  fc.string({ unit: 'binary' }),
);
const scalar = fc.oneof(text, fc.constantFrom<unknown>(0, 1.5, 1e21, true, false, null));
const fields = oddFields(scalar);

function take<T>(stream: fc.Stream<T>): T {
  const next = stream.next();
  if (next.done === true) throw new Error('the stream has ended');
  return next.value;
}

/** YAML in odd forms that people write: comments, quotes, brackets, indents. */
function printOddly(data: Fields, next: () => number): string {
  const lines = (value: Fields | readonly unknown[], indent: number): string => {
    const margin = ' '.repeat(indent);
    const step = indent + 2 + (next() % 3);
    const comment = () => ['', '', `${margin}# заметка ${next()}\n`, '\n'][next() % 4] ?? '';
    const behind = () => (next() % 4 === 0 ? '   # а' : '');
    const print = (child: unknown): string => {
      const isFull = typeof child === 'object' && child !== null && Object.keys(child).length > 0;
      if (isFull && next() % 3 > 0) return `${behind()}\n${lines(child as Fields, step)}`;
      const flow = renderFlow(child);
      if (typeof child === 'string' && next() % 3 === 0)
        return ` ${JSON.stringify(child).replaceAll(/[\x7f-\x9f\ufeff\ufffe\uffff\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}${behind()}\n`;
      return `${' '.repeat(1 + (next() % 2))}${flow}${behind()}\n`;
    };
    if (Array.isArray(value)) return value.map((item) => `${comment()}${margin}-${print(item)}`).join('');
    return Object.entries(value)
      .map(([name, child]) => `${comment()}${margin}${renderFlow(name)}:${print(child)}`)
      .join('');
  };
  return `---\n${lines(data, 0)}---\n\nТекст\n`;
}

const numbers = fc.infiniteStream(fc.nat({ max: 100 }));
test('in any form: unchanged bytes, a change is read again, and only it changes', () => {
  let mended = 0;
  fc.assert(
    fc.property(fields, fields, numbers, fc.constantFrom('\n', '\r\n'), (data, after, stream, eol) => {
      const raw = printOddly(data, () => take(stream)).replaceAll('\n', eol);
      expect(isSame(readMdxFile(raw).fields, data)).toBe(true);
      expect(writeMdxFile(raw, data, 'Текст')).toBe(raw);
      const written = writeMdxFile(raw, after, 'Текст');
      expect(isSame(readMdxFile(written).fields, after)).toBe(true);
      expect(isSame(readBySection(written), after)).toBe(true);
      for (const name of Object.keys(data)) {
        const changed = Object.fromEntries(
          Object.entries(data).map(([other, value]) => [other, other === name ? 'новое' : value]),
        );
        const mine = writeMdxFile(raw, changed, 'Текст');
        expect(isSame(readBySection(mine), changed)).toBe(true);
        const comments = (source: string) => source.split(eol).filter((line) => line.startsWith('# заметка'));
        expect(comments(mine)).toEqual(comments(raw));
        mended += 1;
      }
    }),
    { numRuns: 300 },
  );
  expect(mended).toBeGreaterThan(150);
});
