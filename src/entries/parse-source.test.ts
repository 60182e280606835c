import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodeText, parseJsonSource, parseMdxSource } from './parse-source.ts';

describe('decodeText', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  test.each([
    ['plain', utf8('а\nб'), 'а\nб'],
    ['byte order mark', utf8('\uFEFF{}'), '{}'],
    ['CRLF and CR', utf8('а\r\nб\rв'), 'а\nб\nв'],
    ['UTF-16 with a mark', Buffer.from('\uFEFFтекст', 'utf16le'), undefined],
    ['UTF-16 without a mark', Buffer.from('text', 'utf16le'), undefined],
    ['Windows-1251', Buffer.from([0xcf, 0xf0, 0xe8, 0xea, 0xe0, 0xe7]), undefined],
    ['binary', Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff]), undefined],
    ['empty', new Uint8Array(), ''],
  ])('%s', (_, bytes, expected) => {
    expect(decodeText(bytes)).toBe(expected);
  });
});

describe('parseJsonSource', () => {
  test.each([
    ['missing comma', '{\n  "a": 1\n  "b": 2\n}', 3, 'CommaExpected'],
    ['trailing comma', '{\n  "a": 1,\n}', 3, 'PropertyNameExpected'],
    ['comment', '{\n  // а\n  "a": 1\n}', 2, 'InvalidCommentToken'],
    ['open string', '{\n  "a": "б\n}', 2, 'UnexpectedEndOfString'],
    ['single quotes', "{'a': 1}", 1, 'InvalidSymbol'],
    ['open brace', '{\n"a": 1\n', 3, 'CloseBraceExpected'],
    ['text behind', '{}\n{}', 2, 'EndOfFileExpected'],
    ['empty', '', 1, 'ValueExpected'],
    ['field twice', '{\n  "a": 1,\n  "a": 1\n}', 3, 'DuplicateField'],
    ['field twice, one of them escaped', '{\n  "a": 1,\n  "\\u0061": 2\n}', 3, 'DuplicateField'],
    ['field twice in a list', '{"a": [\n{"b": 1},\n{"b": 1, "b": 2}]}', 3, 'DuplicateField'],
  ])('%s', (_, text, line, detail) => {
    expect(parseJsonSource(text)).toEqual({ code: 'json', line, detail });
  });
  test('the same name in different objects is no field written twice', () => {
    expect(parseJsonSource('{"a": {"a": {"a": 1}}, "b": [{"a": 1}, {"a": 2}]}')).toHaveProperty('data');
  });
  test.each(['[]', '"а"', '5', 'null'])('no object: %s', (text) => {
    expect(parseJsonSource(text)).toEqual({ code: 'notObject' });
  });
  test.each(['[', '{"a":', '[1,', '{"a":[', '/* " */ ['])(
    'brackets without end do not overflow the stack: %s',
    (part) => {
      expect(parseJsonSource(part.repeat(100_000))).toHaveProperty('code');
    },
  );
  test('depth: 20 levels are read, 21 are not', () => {
    const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
    expect(parseJsonSource(nested(20))).toHaveProperty('data');
    expect(parseJsonSource(nested(21))).toEqual({ code: 'tooDeep' });
    expect(parseJsonSource(nested(100_000))).toEqual({ code: 'tooDeep' });
  });
  test('__proto__ is a field like another and changes no prototype', () => {
    const parsed = parseJsonSource('{"__proto__": {"draft": true}}');
    expect('data' in parsed && parsed.data['draft']).toBeUndefined();
    expect('data' in parsed && Object.keys(parsed.data)).toEqual(['__proto__']);
  });
  test('any text is parsed or refused, as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const parsed = parseJsonSource(text);
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const fault = 'code' in parsed && parsed.code === 'json' && parsed.detail !== 'DuplicateField';
        expect(fault).toBe(!valid);
      }),
    );
  });
});

describe('parseMdxSource', () => {
  test.each([
    ['fields and body', '---\na: 1\n---\nтекст\n', { a: 1 }, 'текст\n', 4],
    ['blanks behind the dashes', '--- \na: 1\n---\t\nтекст', { a: 1 }, 'текст', 4],
    ['no body', '---\na: 1\n---', { a: 1 }, '', 3],
    ['no fields', '---\n---\nтекст', {}, 'текст', 3],
    ['only a comment', '---\n# а\n---\n\nтекст', {}, '\nтекст', 4],
    ['dashes in a value and in the body', '---\na: |\n  ---\n---\nа\n---\nб', { a: '---\n' }, 'а\n---\nб', 5],
    ['dates stay text', '---\na: 2026-09-01\n---\n', { a: '2026-09-01' }, '', 4],
  ])('%s', (_, text, data, body, bodyLine) => {
    expect(parseMdxSource(text)).toEqual({ data, body, bodyLine });
  });
  test.each([
    ['plain text', 'текст'],
    ['never closed', '---\na: 1\n'],
    ['four dashes', '----\na: 1\n----\n'],
    ['a line before', '\n---\na: 1\n---\n'],
    ['empty', ''],
  ])('no front matter: %s', (_, text) => {
    expect(parseMdxSource(text)).toEqual({ code: 'noFrontMatter', line: 1 });
  });
  test.each([
    ['open bracket', '---\nid: a\nkinds: [б\n---\n', 4],
    ['open quotes', '---\nid: a\ntitle: "б\n---\n', 4],
    ['colon in a text', '---\nid: a\ntitle: а: б\n---\n', 3],
    ['field twice', '---\nid: a\nid: b\n---\n', 3],
    ['tabulator', '---\nid: a\nkinds:\n\t- b\n---\n', 4],
    ['100 brackets', `---\na: ${'['.repeat(100_000)}\n---\n`, 2],
    ['a tag that makes code', '---\na: !!js/function "function () {}"\n---\n', 2],
    ['two documents', '---\na: 1\n...\nb: 2\n---\n', undefined],
  ])('YAML error with its line: %s', (_, text, line) => {
    const parsed = parseMdxSource(text);
    expect(parsed).toMatchObject({ code: 'yaml' });
    expect('line' in parsed ? parsed.line : undefined).toBe(line);
  });
  test('aliases that unfold to a billion values are refused at once (case 86)', () => {
    const levels = [...'abcdefghijk'].map((name, index, names) =>
      index === 0
        ? 'a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]'
        : `${name}: &${name} [${Array(9)
            .fill(`*${names[index - 1]}`)
            .join(', ')}]`,
    );
    const start = performance.now();
    expect(parseMdxSource(`---\n${levels.join('\n')}\n---\n`)).toEqual({ code: 'tooDeep' });
    expect(performance.now() - start).toBeLessThan(1000);
  });
  test.each(['\n', '#\n', ' \n', '---a\n', 'a: '])('a million characters do not stall it: %j', (part) => {
    const many = part.repeat(1_000_000 / part.length);
    const start = performance.now();
    parseMdxSource(`---\n${many}\n---\n`);
    parseMdxSource(`---\na: 1\n---\n${many}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
  test('a value that holds itself is refused', () => {
    expect(parseMdxSource('---\na: &a [*a]\n---\n')).toEqual({ code: 'tooDeep' });
  });

  describe('other languages (case 83)', () => {
    let dir = '';
    beforeEach(() => {
      dir = mkdtempSync(path.join(tmpdir(), 'front-matter-'));
    });
    afterEach(() => {
      rmSync(dir, { recursive: true });
    });
    test.each(['js', 'javascript', ' js', 'coffee', 'json'])(
      '---%s is refused and not executed',
      (language) => {
        const canary = path.join(dir, 'canary');
        const program = `require('node:fs').writeFileSync(${JSON.stringify(canary)}, '')`;
        expect(parseMdxSource(`---${language}\nmodule.exports = ${program}\n---\n`)).toEqual({
          code: 'language',
          line: 1,
          detail: language.trim(),
        });
        expect(existsSync(canary)).toBe(false);
      },
    );
  });

  test('nothing throws', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (yaml, body) => void parseMdxSource(`---\n${yaml}\n---\n${body}`),
      ),
    );
  });
});
