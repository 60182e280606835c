import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { LineCounter, isNode, parseDocument } from 'yaml';

/**
 * Finds the line of a field in an entry's source, for messages.
 * @param field path with dots; when it is absent from the file, the line of its nearest parent that is there
 * @returns line from 1, undefined when the file cannot be parsed
 */
export function locateField(source: string, extension: string, field: string): number | undefined {
  const text = source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const path = field === '' ? [] : field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const locate = extension === 'json' ? locateInJson : locateInFrontMatter;
  for (let length = path.length; length > 0; length -= 1) {
    const line = locate(text, path.slice(0, length));
    if (line !== undefined) return line;
  }
  return undefined;
}

type Path = (string | number)[];

function locateInJson(text: string, path: Path): number | undefined {
  const root = parseTree(text);
  const node = root && findNodeAtLocation(root, path);
  if (node === undefined) return undefined;
  const start = node.parent?.type === 'property' ? node.parent.offset : node.offset;
  return text.slice(0, start).split('\n').length;
}

function locateInFrontMatter(text: string, path: Path): number | undefined {
  const end = text.indexOf('\n---', 3);
  const lines = new LineCounter();
  const document = parseDocument(text.slice(4, end === -1 ? undefined : end), {
    lineCounter: lines,
    schema: 'core',
  });
  const node: unknown = document.getIn(path, true);
  return isNode(node) && node.range ? lines.linePos(node.range[0]).line + 1 : undefined;
}

/** Reads a file of the content folder when a message needs its lines; each file once. */
export function createLocator(dir: string): (file: string, field: string) => Promise<number | undefined> {
  const sources = new Map<string, Promise<string>>();
  return async (file, field) => {
    if (field === '' || field === 'body') return undefined;
    let source = sources.get(file);
    if (source === undefined) {
      source = readFile(join(dir, file), 'utf8').catch(() => '');
      sources.set(file, source);
    }
    return locateField(await source, file.endsWith('.json') ? 'json' : 'mdx', field);
  };
}
