import { describe, expect, test } from 'vitest';
import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { parseJsonSource, parseMdxSource } from '#entries/parse-source';
import { EntryFileError } from './entry-file-error.ts';
import { readEntryFile, writeEntryFile } from './entry-file.ts';

describe('what the section refuses', () => {
  test.each<[Kind, string]>([
    ['documents', '{"a": 1,}'],
    ['documents', '{\n"a": 1,\n"a": 2}'],
    ['documents', '[]'],
    ['documents', `${'{"a":'.repeat(21)}1${'}'.repeat(21)}`],
    ['documents', '{"a":'.repeat(100_000)],
    ['documents', ''],
    ['news', 'текст'],
    ['news', '---\na: 1\n'],
    ['news', '---js\na: 1\n---\n'],
    ['news', `---\n${'\n'.repeat(1100)}---\n`],
    ['news', '---\n- a\n---\n'],
    ['news', '---\na: &a [*a]\n---\n'],
    ['news', '---\nid: a\nid: b\n---\n'],
    ['news', '---\nid: a\ntitle: "б\n---\n'],
    ['news', '---\nid: a\nkinds:\n\t- b\n---\n'],
    ['news', '---\na: !!js/function "function () {}"\n---\n'],
    ['news', '---\na: 1\n...\nb: 2\n---\n'],
    ['news', '---\nid: a\ntitle: а: б\n---\n'],
  ])('%s %j', (kind, raw) => {
    const parsed = kinds[kind].extension === 'json' ? parseJsonSource(raw) : parseMdxSource(raw);
    const code = 'code' in parsed ? parsed.code : undefined;
    expect(code).toBeDefined();
    const thrown = errorOf(() => readEntryFile(kind, raw));
    expect(thrown).toMatchObject({ code });
    expect(() => writeEntryFile(kind, raw, {})).toThrow(EntryFileError);
    if (code === 'json') expect(thrown).toEqual(expect.objectContaining(parsed));
  });
  test('a sign of binary files', () => {
    expect(errorOf(() => readEntryFile('news', '---\nid: a\n---\n\0'))).toMatchObject({ code: 'encoding' });
    expect(() => writeEntryFile('news', undefined, { id: 'a', body: '\0' })).toThrow(EntryFileError);
  });
  test('aliases that unfold to a billion values', () => {
    const levels = [...'abcdefghij'].map((name, index, names) =>
      index === 0
        ? 'a: &a [1, 1, 1]'
        : `${name}: &${name} [${Array(9)
            .fill(`*${names[index - 1]}`)
            .join(', ')}]`,
    );
    expect(errorOf(() => readEntryFile('news', `---\n${levels.join('\n')}\n---\n`))).toMatchObject({
      code: 'tooDeep',
    });
  });
});

function errorOf(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}
