import matter from 'gray-matter';
import yaml from 'js-yaml';
import { parse as parseJson, printParseErrorCode, visit } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';

/** Data and body of an entry's file, or why it cannot be parsed: a code of DATA-01 with a line where there is one. */
export type ParsedSource =
  | { data: Record<string, unknown>; body: string; bodyLine: number }
  | {
      code: 'json' | 'yaml' | 'noFrontMatter' | 'language' | 'notObject' | 'tooDeep';
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

/**
 * Parses a `.json` entry. Comments and trailing commas are errors: other programs read these files too. So is a field
 * written twice: of the two values one would silently win, and which one differs between programs.
 */
export function parseJsonSource(text: string): ParsedSource {
  try {
    const parsed = checkShape(JSON.parse(text), '', 1);
    return 'code' in parsed ? parsed : (findDuplicateField(text) ?? parsed);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return locateJsonError(text);
  }
}

/** The first field that an object holds twice. Only for JSON that is sound and not deep: the visitor recurses. */
function findDuplicateField(text: string): ParsedSource | undefined {
  const open: Set<string>[] = [];
  let twice: number | undefined;
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectProperty: (name, offset) => {
      const names = open.at(-1);
      if (names?.has(name)) twice ??= offset;
      names?.add(name);
    },
    onObjectEnd: () => void open.pop(),
  });
  return twice === undefined
    ? undefined
    : { code: 'json', line: lineAt(text, twice), detail: 'DuplicateField' };
}

/** The first fault with its line. The parser that knows lines recurses: brackets without end exhaust its stack. */
function locateJsonError(text: string): ParsedSource {
  const errors: ParseError[] = [];
  try {
    parseJson(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { code: 'tooDeep' };
  }
  const [error] = errors;
  if (error === undefined) return { code: 'json' };
  return { code: 'json', line: lineAt(text, error.offset), detail: printParseErrorCode(error.error) };
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
    return checkShape(parseYaml(parts.frontMatter), parts.body, parts.bodyLine);
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
