import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { splitFrontMatter } from './parse-source.ts';

/** Lines of fields by their path. */
type Lines = Map<string, number>;

/** Tells the line of a field, from 1: `extensions.0.newEndDate`. */
type LocateField = (field: string) => number | undefined;

/**
 * Parses an entry's source once and then finds lines of its fields, for messages. When a field is absent from the
 * file, the line of its nearest parent that is there; undefined when there is none or the file cannot be parsed.
 * The field `body` is on the line on which the text begins.
 */
export function createFieldLocator(source: string, extension: string): LocateField {
  const text = source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const lines = extension === 'json' ? linesOfJson(text) : linesOfFrontMatter(text);
  return (field) => {
    for (let path = field; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
      const line = lines.get(path);
      if (line !== undefined) return line;
    }
    return undefined;
  };
}

function linesOfJson(text: string): Lines {
  const lines: Lines = new Map();
  const counter = new LineCounter();
  for (let start = 0; start <= text.length; start = text.indexOf('\n', start) + 1 || Infinity)
    counter.addNewLine(start);
  const visit = (node: Node | undefined, path: string) => {
    for (const [index, child] of (node?.children ?? []).entries()) {
      const [key, value] = child.type === 'property' ? (child.children ?? []) : [{ value: index }, child];
      const field = below(path, key?.value);
      lines.set(field, counter.linePos(child.offset).line);
      visit(value, field);
    }
  };
  visit(parseJsonTree(text), '');
  return lines;
}

function below(path: string, key: unknown): string {
  return path === '' ? String(key) : `${path}.${String(key)}`;
}

/** The parser recurses: brackets without end exhaust its stack, and such a file has no fields to find. */
function parseJsonTree(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

/** A field is on the line of its name, for its value may begin on the next one. */
function linesOfFrontMatter(text: string): Lines {
  const lines: Lines = new Map();
  const parts = splitFrontMatter(text);
  if (parts === undefined) return lines;
  const { frontMatter, body, bodyLine } = parts;
  const counter = new LineCounter();
  const visit = (node: unknown, path: string) => {
    if (isMap(node))
      for (const { key, value } of node.items) if (isScalar(key)) add(key, below(path, key.value), value);
    if (isSeq(node)) for (const [index, item] of node.items.entries()) add(item, below(path, index), item);
  };
  const add = (place: unknown, field: string, value: unknown) => {
    if (isNode(place) && place.range) lines.set(field, counter.linePos(place.range[0]).line + 1);
    visit(value, field);
  };
  visit(parseDocument(frontMatter, { lineCounter: counter, schema: 'core', uniqueKeys: false }).contents, '');
  return lines.set('body', bodyLine + (/^\s*\n/.exec(body)?.[0].split('\n').length ?? 1) - 1);
}

/** Reads and parses a file of the content folder when a message needs its lines; each file once. */
export function createLocator(dir: string): (file: string, field: string) => Promise<number | undefined> {
  const locators = new Map<string, Promise<LocateField>>();
  return async (file, field) => {
    if (field === '') return undefined;
    let locator = locators.get(file);
    if (locator === undefined) {
      locator = readFile(join(dir, file), 'utf8')
        .catch(() => '')
        .then((source) => createFieldLocator(source, file.endsWith('.json') ? 'json' : 'mdx'));
      locators.set(file, locator);
    }
    return (await locator)(field);
  };
}
