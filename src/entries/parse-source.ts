import matter from 'gray-matter';
import yaml from 'js-yaml';
import { parse as parseJson, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';

/** Data and body of an entry's file, or why it cannot be parsed: a code of DATA-01 with a line where there is one. */
export type ParsedSource =
  | { data: Record<string, unknown>; body: string; bodyLine: number }
  | {
      code: 'json' | 'yaml' | 'noFrontMatter' | 'language' | 'notObject' | 'tooDeep' | 'encoding';
      line?: number;
      detail?: string;
    };

const maxDepth = 20;
const maxNodes = 20_000;

/** Decodes UTF-8 strictly and with `\n` line ends; a byte order mark is dropped. Binary content is refused. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text.replaceAll(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

/** Parses a `.json` entry. Comments and trailing commas are errors: other programs read these files too. */
export function parseJsonSource(text: string): ParsedSource {
  const errors: ParseError[] = [];
  const data: unknown = parseJson(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error !== undefined) {
    return { code: 'json', line: lineAt(text, error.offset), detail: printParseErrorCode(error.error) };
  }
  return checkShape(data, '', 1);
}

/** Parses an `.mdx` entry: YAML front matter and a body. No other language of front matter is ever evaluated. */
export function parseMdxSource(text: string): ParsedSource {
  const opening = /^---([^\n]*)\n/.exec(text);
  if (opening === null) return { code: 'noFrontMatter', line: 1 };
  const language = (opening[1] ?? '').trim();
  if (language !== '') return { code: 'language', line: 1, detail: language };
  if (!/\n---[ \t]*(\n|$)/.test(text)) return { code: 'noFrontMatter', line: 1 };
  try {
    const parsed = matter(text, {
      engines: { yaml: parseYaml, javascript: refuse, js: refuse, coffee: refuse },
    });
    const bodyLine = text.slice(0, text.length - parsed.content.length).split('\n').length;
    return checkShape(parsed.data, parsed.content, bodyLine);
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error;
    return { code: 'yaml', line: error.mark.line + 2, detail: error.reason };
  }
}

/** Core schema: a date stays the text that was written, so that no time zone can shift it. */
function parseYaml(source: string): object {
  return (yaml.load(source, { schema: yaml.CORE_SCHEMA }) ?? {});
}

function refuse(): never {
  throw new Error('front matter is YAML only');
}

/** Refuses what is no object, and trees so large (after aliases are followed) that only an attack makes them. */
function checkShape(data: unknown, body: string, bodyLine: number): ParsedSource {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { code: 'notObject' };
  let nodes = 0;
  const fits = (value: unknown, depth: number): boolean => {
    nodes += 1;
    if (depth > maxDepth || nodes > maxNodes) return false;
    return (
      typeof value !== 'object' ||
      value === null ||
      Object.values(value).every((child) => fits(child, depth + 1))
    );
  };
  return fits(data, 0) ? { data: data as Record<string, unknown>, body, bodyLine } : { code: 'tooDeep' };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
