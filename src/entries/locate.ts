import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { LineCounter, isCollection, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Node as YamlNode } from 'yaml';
import { splitFrontMatter } from './parse-source.ts';

type Path = (string | number)[];
type LocatePath = (path: Path) => number | undefined;

/** Tells the line of a field, from 1: `extensions.0.newEndDate`. */
type LocateField = (field: string) => number | undefined;

/**
 * Parses an entry's source once and then finds lines of its fields, for messages. When a field is absent from the
 * file, the line of its nearest parent that is there; undefined when there is none or the file cannot be parsed.
 * The field `body` is on the line on which the text begins.
 */
export function createFieldLocator(source: string, extension: string): LocateField {
  const text = source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const locate = extension === 'json' ? locatorOfJson(text) : locatorOfFrontMatter(text);
  return (field) => {
    const path = field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    for (let length = path.length; length > 0; length -= 1) {
      const line = locate(path.slice(0, length));
      if (line !== undefined) return line;
    }
    return undefined;
  };
}

function locatorOfJson(text: string): LocatePath {
  const root = parseJsonTree(text);
  return (path) => {
    const node = root && findNodeAtLocation(root, path);
    if (node === undefined) return undefined;
    const start = node.parent?.type === 'property' ? node.parent.offset : node.offset;
    return text.slice(0, start).split('\n').length;
  };
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

function locatorOfFrontMatter(text: string): LocatePath {
  const parts = splitFrontMatter(text);
  if (parts === undefined) return () => undefined;
  const { body, bodyLine } = parts;
  const firstBodyLine = bodyLine + (/^\s*\n/.exec(body)?.[0].split('\n').length ?? 1) - 1;
  const lineCounter = new LineCounter();
  const document = parseDocument(parts.frontMatter, { lineCounter, schema: 'core' });
  return (path) => {
    if (path.length === 1 && path[0] === 'body') return firstBodyLine;
    const node = nodeAt(
      path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true),
      path.at(-1),
    );
    return node?.range ? lineCounter.linePos(node.range[0]).line + 1 : undefined;
  };
}

/** The name of a field, for its value may begin on the next line; of a list, the item. */
function nodeAt(parent: unknown, key: Path[number] | undefined): YamlNode | undefined {
  const node: unknown = isMap(parent)
    ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key
    : isCollection(parent)
      ? parent.get(key, true)
      : undefined;
  return isNode(node) ? node : undefined;
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
