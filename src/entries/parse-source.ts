import matter from 'gray-matter';
import yaml from 'js-yaml';
import { parseJsonFields } from './parse-json.ts';
import { findShapeFault, lineAt } from './source-fault.ts';
import type { RawFields, SourceFault } from './source-fault.ts';

/** Data and body of an entry's file, or why it cannot be parsed. */
export type ParsedSource = { data: RawFields; body: string; bodyLine: number } | SourceFault;

/** Decodes UTF-8 strictly and with `\n` line ends; a byte order mark is dropped. Binary content is refused. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text.replaceAll(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

/** Parses a `.json` entry; see {@link parseJsonFields}. */
export function parseJsonSource(text: string): ParsedSource {
  const parsed = parseJsonFields(text);
  return 'code' in parsed ? parsed : { data: parsed.fields, body: '', bodyLine: 1 };
}

/**
 * Parses an `.mdx` entry: YAML front matter and a body. A name of another language after the first dashes is refused:
 * some readers of front matter would run it.
 */
export function parseMdxSource(text: string): ParsedSource {
  const language = /^---[ \t]*([^-\s][^\n]*)\n/.exec(text)?.[1]?.trim();
  if (language !== undefined) return { code: 'language', line: 1, detail: language };
  const parts = splitFrontMatter(text);
  if (parts === undefined) return { code: 'noFrontMatter', line: 1 };
  try {
    const data = parseYaml(parts.frontMatter);
    const { body, bodyLine } = parts;
    return findShapeFault(data) ?? { data: data as RawFields, body, bodyLine };
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error;
    const { mark, reason } = error as { mark?: yaml.Mark; reason: string };
    return { code: 'yaml', detail: reason, ...(mark === undefined ? {} : { line: mark.line + 2 }) };
  }
}

/** gray-matter only splits: the YAML is read by {@link parseYaml}, and nothing else is ever evaluated. */
const splitOnly = { engines: { yaml: { parse: () => ({}) } } };

/** gray-matter needs time by the square of blank lines in a row: more of them than this is an attack. */
const maxBlankLines = 1000;

function hasEndlessBlanks(block: string): boolean {
  let blanks = 0;
  return block.split('\n').some((line) => {
    blanks = line.trim() === '' ? blanks + 1 : 0;
    return blanks > maxBlankLines;
  });
}

/**
 * The YAML between the lines `---`, which begins on line 2, and the body below it.
 * @returns undefined when the first or the closing line is missing or holds more than dashes, or there is no end of blank lines between them
 */
export function splitFrontMatter(
  text: string,
): { frontMatter: string; body: string; bodyLine: number } | undefined {
  const closing = text.indexOf('\n---', 3);
  const isLine = (line: string) => /^---[ \t]*(?:\n|$)/.test(line);
  if (!isLine(text) || closing === -1 || !isLine(text.slice(closing + 1))) return undefined;
  if (hasEndlessBlanks(text.slice(0, closing))) return undefined;
  const { matter: yamlBlock, content } = matter(text, splitOnly);
  const body = content.replace(/^[ \t]+\n/, '');
  return {
    frontMatter: yamlBlock.replace(/^[ \t]*\n/, ''),
    body,
    bodyLine: lineAt(text, text.length - body.length),
  };
}

/** Core schema: a date stays the text that was written, so that no time zone can shift it. */
function parseYaml(source: string): unknown {
  return yaml.load(source, { schema: yaml.CORE_SCHEMA }) ?? {};
}
