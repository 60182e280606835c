import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { bodyText } from './body/body-text.ts';
import { parseBody } from './body/parse-body.ts';
import { nameOf, parseData } from './parse-data.ts';
import type { ParsedEntry, ReadBody } from './parse-data.ts';
import type { ParsedSource } from './parse-source.ts';
import { decodeText, parseJsonSource, parseMdxSource } from './parse-source.ts';
import { maxBytesOf } from './read-files.ts';
import type { RawFile } from './read-files.ts';
import { nameInBytes } from './salvage-name.ts';

/**
 * Parses a file of a collection.
 * @param timeZone of the school, for dates that carry a time of day
 */
export function parseEntry(kind: Kind, file: RawFile, timeZone: string): ParsedEntry {
  const source = parseFile(kind, file);
  if ('code' in source) {
    const { code, line, detail = '' } = source;
    const problem = {
      rule: 'DATA-01',
      code,
      file: file.path,
      field: '',
      args: { detail, size: file.size, limit: maxBytesOf(file.path) },
      draft: false,
    };
    return {
      broken: {
        kind,
        file: file.path,
        id: undefined,
        draft: false,
        ...nameOf(kind, () => nameInBytes(file.bytes ?? new Uint8Array())),
      },
      problems: [line === undefined ? problem : { ...problem, line }],
    };
  }
  return parseData(kind, file.path, source, timeZone, readBody);
}

function readBody(body: string, bodyLine: number): ReadBody {
  const { problems, tree } = parseBody(body, { firstLine: bodyLine });
  return { problems, text: bodyText(tree) };
}

function parseFile(
  kind: Kind,
  file: RawFile,
): Exclude<ParsedSource, { code: string }> | { code: string; line?: number; detail?: string } {
  if (file.bytes === undefined) return { code: file.refused ?? 'unreadable' };
  const text = decodeText(file.bytes);
  if (text === undefined) return { code: 'encoding' };
  return kinds[kind].extension === 'json' ? parseJsonSource(text) : parseMdxSource(text);
}
