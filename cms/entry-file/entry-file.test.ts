import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindNames } from '#model/kind-names';
import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { dropEmpty } from '#entries/drop-empty';
import { decodeText, parseJsonSource, parseMdxSource } from '#entries/parse-source';
import { z } from 'zod';
import type { DraftData } from '../api/types.ts';
import { readEntryFile, writeEntryFile } from './entry-file.ts';

const content = path.resolve(import.meta.dirname, '../../content');
const demo = kindNames.flatMap((kind) => {
  const files =
    kind === 'school' ? ['school.json'] : readdirSync(path.join(content, kind)).map((f) => `${kind}/${f}`);
  return files.map((file): [string, Kind, string] => [
    file,
    kind,
    readFileSync(path.join(content, file), 'utf8'),
  ]);
});

/** What the section reads of a file. */
function readBySection(kind: Kind, raw: string) {
  const text = decodeText(new TextEncoder().encode(raw)) ?? '';
  const parsed = kinds[kind].extension === 'json' ? parseJsonSource(text) : parseMdxSource(text);
  if ('code' in parsed) throw new Error(`${parsed.code} ${parsed.line} ${parsed.detail}\n${raw}`);
  return parsed;
}

/** The same data as a form gives it back: every field of the model is there, by default or empty. */
function fillForm(schema: z.core.$ZodType, value: unknown): unknown {
  const def = schema._zod.def as {
    innerType?: z.core.$ZodType;
    shape?: Record<string, z.core.$ZodType>;
    element?: z.core.$ZodType;
  };
  if (def.innerType !== undefined) {
    const absent = z.safeParse(schema, undefined);
    return fillForm(def.innerType, value ?? (absent.success ? absent.data : undefined));
  }
  if (def.shape !== undefined) {
    const fields = (value ?? {}) as Record<string, unknown>;
    const filled = Object.entries(def.shape).map(([key, child]) => [key, fillForm(child, fields[key])]);
    return { ...fields, ...(Object.fromEntries(filled) as object) };
  }
  const { element } = def;
  if (element !== undefined && Array.isArray(value)) return value.map((item) => fillForm(element, item));
  return value ?? '';
}

/** Lines of the second text that the first has not, and the other way round, beyond the common beginning and end. */
function changedLines(before: string, after: string): number {
  const [a, b] = [before.split('\n'), after.split('\n')];
  while (a.length > 0 && b.length > 0 && a[0] === b[0]) for (const lines of [a, b]) lines.shift();
  while (a.length > 0 && b.length > 0 && a.at(-1) === b.at(-1)) for (const lines of [a, b]) lines.pop();
  return Math.max(a.length, b.length);
}

test('the demonstration has entries of every kind', () => {
  expect(new Set(demo.map(([, kind]) => kind)).size).toBe(kindNames.length);
});

describe.each(demo)('%s', (_, kind, raw) => {
  const data = readEntryFile(kind, raw);
  const crlf = raw.replaceAll('\n', '\r\n');

  test('is read as the section reads it', () => {
    const { body = '', ...fields } = data;
    const section = readBySection(kind, raw);
    expect(fields).toEqual(section.data);
    expect(kinds[kind].extension === 'json' ? '' : `\n${String(body)}\n`).toBe(section.body);
  });
  test('nothing changed: the very same bytes', () => {
    expect(writeEntryFile(kind, raw, data)).toBe(raw);
    const filled = { ...(fillForm(kinds[kind].schema, data) as DraftData), _helper: 'x' };
    expect(Object.keys(filled).length).toBeGreaterThan(Object.keys(data).length);
    expect(writeEntryFile(kind, raw, filled)).toBe(raw);
    for (const odd of [crlf, `\uFEFF${raw}`, `\uFEFF${crlf.trimEnd()}`, raw.trimEnd()])
      expect(writeEntryFile(kind, odd, readEntryFile(kind, odd))).toBe(odd);
  });
  test('as a new file it holds the same', () => {
    const { data: before } = readBySection(kind, raw);
    const { data: after } = readBySection(kind, writeEntryFile(kind, undefined, data));
    dropEmpty(before);
    expect(kinds[kind].schema.parse(after)).toEqual(kinds[kind].schema.parse(before));
    expect(readEntryFile(kind, writeEntryFile(kind, undefined, data))['body']).toBe(data['body']);
  });
  test('a text that changes is the only line that changes', () => {
    for (const [key, value] of Object.entries(data)) {
      if (typeof value !== 'string' || value.includes('\n') || key === 'body') continue;
      const changed = { ...data, [key]: `${value} и «ещё»` };
      for (const [text, eol] of [
        [raw, '\n'],
        [crlf, '\r\n'],
      ] as const) {
        const written = writeEntryFile(kind, text, changed);
        expect(changedLines(text, written)).toBe(1);
        expect(written.split(eol).length).toBe(raw.split('\n').length);
        expect(readEntryFile(kind, written)).toEqual(changed);
      }
    }
  });
  test('a field that goes takes only its lines, one that comes brings one', () => {
    const before = kinds[kind].schema.parse(readBySection(kind, raw).data);
    for (const key of Object.keys(data)) {
      if (key === 'body' || Object.keys(data).length < 3) continue;
      const { [key]: gone, ...rest } = data;
      const without = writeEntryFile(kind, raw, { ...rest, [key]: '' });
      expect(readEntryFile(kind, without)).toEqual(rest);
      const lines = raw.split('\n').length - without.split('\n').length;
      expect(lines).toBeGreaterThan(0);
      expect(changedLines(raw, without)).toBeLessThanOrEqual(lines + 1);
      const back = writeEntryFile(kind, without, { ...rest, [key]: gone });
      expect(kinds[kind].schema.parse(readBySection(kind, back).data)).toEqual(before);
      expect(changedLines(without, back)).toBeLessThanOrEqual(
        back.split('\n').length - without.split('\n').length + 1,
      );
    }
    const added = writeEntryFile(kind, raw, { ...data, withdrawnOn: '2026-12-01' });
    if (kind !== 'school') expect(changedLines(raw, added)).toBe(1);
  });
});

test('hostile texts in any entry are read by the section as they were typed', () => {
  const hostile = fc.constantFrom(
    ...[
      '---',
      'а\n---\nб',
      '# а',
      'а: б',
      'а #б',
      '"а"',
      "'",
      '\tа',
      'а\u00A0',
      '\u2028',
      '😀',
      '\ud800',
      '\\',
      '*а',
    ],
    ...[
      'no',
      '2026',
      '1_000',
      '12:30',
      '0x1',
      '~',
      '2026-09-01',
      '<<',
      '[',
      'а\r\nб',
      'а\nб\n',
      'а'.repeat(20_000),
    ],
  );
  const value = fc.oneof(hostile, fc.string({ unit: 'binary' })).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(fc.constantFrom(...demo), value, fc.nat(), (entry, typed, at) => {
      const [, kind, raw] = entry;
      const data = readEntryFile(kind, raw);
      const keys = Object.keys(data).filter((key) => typeof data[key] === 'string' && key !== 'body');
      const key = at % 5 === 0 ? 'new.key' : (keys[at % keys.length] ?? 'id');
      const changed = { ...data, [key]: typed };
      const fields = Object.fromEntries(Object.entries(changed).filter(([name]) => name !== 'body'));
      expect(readBySection(kind, writeEntryFile(kind, raw, changed)).data).toEqual(fields);
    }),
    { numRuns: 300 },
  );
});
