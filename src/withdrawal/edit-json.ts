import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { JSONPath, Node } from 'jsonc-parser';

/** Takes a property out of an object of a JSON text; every other byte stays. An absent one changes nothing. */
export function removeProperty(source: string, path: JSONPath): string {
  const root = parseTree(source);
  const property = root && findNodeAtLocation(root, path)?.parent;
  const siblings = property?.parent?.children;
  if (property === undefined || siblings === undefined) return source;
  const index = siblings.indexOf(property);
  const [previous, next] = [siblings[index - 1], siblings[index + 1]];
  const end = property.offset + property.length;
  if (previous === undefined)
    return replace(source, property.offset, (next?.offset ?? end) - property.offset, '');
  const start = previous.offset + previous.length;
  return replace(source, start, end - start, '');
}

/**
 * Gives an object of a JSON text a property, last in a line of its own when the others have lines of their own; every
 * other byte stays, and so does the kind of line ends.
 * @throws Error when there is no such object
 */
export function setProperty(source: string, path: JSONPath, value: unknown): string {
  const root = parseTree(source);
  const target = root && findNodeAtLocation(root, path.slice(0, -1));
  const key = path.at(-1);
  if (target?.type !== 'object' || typeof key !== 'string') throw new Error(`no object at ${path.join('.')}`);
  const present = root && findNodeAtLocation(root, path);
  const last = target.children?.at(-1);
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  if (present !== undefined) {
    const text = formatValue(value, eol + indentOf(source, present.offset), eol);
    return replace(source, present.offset, present.length, text);
  }
  if (last === undefined) {
    const outer = indentOf(source, target.offset);
    return replace(source, target.offset, target.length, formatOnly(key, value, outer, eol));
  }
  const separator = separatorBefore(source, target, last);
  const property = `${JSON.stringify(key)}: ${formatValue(value, separator, eol)}`;
  return replace(source, last.offset + last.length, 0, `,${separator}${property}`);
}

function replace(source: string, offset: number, length: number, text: string): string {
  return source.slice(0, offset) + text + source.slice(offset + length);
}

/** What stands between the last property and what precedes it: a line end with the indent, or a space. */
function separatorBefore(source: string, target: Node, last: Node): string {
  const previous = target.children?.at(-2);
  const start = previous === undefined ? target.offset + 1 : previous.offset + previous.length;
  const gap = source.slice(start, last.offset).replace(/^\s*,/, '');
  return gap.includes('\n') ? gap.slice(gap.lastIndexOf('\n') - (gap.includes('\r\n') ? 1 : 0)) : ' ';
}

/** Nested values get lines of their own below the property. */
function formatValue(value: unknown, separator: string, eol: string): string {
  const lines = JSON.stringify(value, null, separator.includes('\n') ? 2 : 0).split('\n');
  return lines.join(eol + separator.replace(/^\r?\n/, ''));
}

function formatOnly(key: string, value: unknown, outer: string, eol: string): string {
  const inner = `${eol}${outer}  `;
  return `{${inner}${JSON.stringify(key)}: ${formatValue(value, inner, eol)}${eol}${outer}}`;
}

/** White space with which the line of the offset begins. */
function indentOf(source: string, offset: number): string {
  return /^[ \t]*/.exec(source.slice(source.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? '';
}
