import fc from 'fast-check';
import { parseMdxSource } from '#entries/parse-source';

type Fields = Record<string, unknown>;

const key = fc.constantFrom(
  'a',
  'b',
  'c.d',
  'ключ',
  'no',
  '2026',
  'x: y',
  '__proto__',
  'constructor',
  '',
  '- d',
);
/** Nested fields with odd names; their values are those that are given. */
export function oddFields(scalar: fc.Arbitrary<unknown>): fc.Arbitrary<Fields> {
  return fc.letrec<{ value: unknown; fields: Fields }>((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, scalar, fc.array(tie('value'), { maxLength: 4 }), tie('fields')),
    fields: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  })).fields;
}

/** What the section reads of a file. @throws Error where it reads nothing */
export function readBySection(raw: string): unknown {
  const parsed = parseMdxSource(raw.replaceAll('\r\n', '\n'));
  if ('code' in parsed) throw new Error(`${parsed.code} ${parsed.detail}\n${raw}`);
  return parsed.data;
}
