import { getNodeValue } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { alignItems } from './align-items.ts';
import { placeKeys } from './place-keys.ts';
import { isFields, isSame } from './plain-value.ts';

/** What the text says of its own form. */
interface Form {
  source: string;
  lineEnd: string;
  /** One level of indent; `undefined` when all stands in one line. */
  unit: string | undefined;
}

/** An item or field of the changed container: text that stays or a new one. */
interface Part {
  text: string;
  /** The node that it was; `undefined` for a new one. */
  node?: Node;
}

/**
 * The text with another root value. What did not change keeps every byte; what is new takes the form of its
 * neighbours.
 * @param source sound JSON without a byte order mark
 */
export function patchJson(source: string, root: Node, after: unknown, lineEnd: string): string {
  const isOneLine = !source.trim().includes('\n');
  const unit = /^\s*[{[]\r?\n([ \t]+)/.exec(source)?.[1] ?? '  ';
  const form = { source, lineEnd, unit: isOneLine ? undefined : unit };
  return source.slice(0, root.offset) + print(form, root, after) + source.slice(root.offset + root.length);
}

function print(form: Form, node: Node, after: unknown): string {
  if (isSame(getNodeValue(node), after)) return textOf(form, node);
  const children = node.children ?? [];
  if (node.type === 'array' && Array.isArray(after) && children.length > 0 && after.length > 0)
    return rebuild(form, node, listParts(form, node, children, after));
  if (node.type === 'object' && isFields(after) && children.length > 0 && Object.keys(after).length > 0) {
    const named = new Map(children.map((property) => [nameOf(property), property]));
    const parts = placeKeys([...named.keys()], after).map((key): Part => {
      const property = named.get(key);
      if (property === undefined) return { text: newProperty(form, node, key, after[key]) };
      return { text: printProperty(form, property, after[key]), node: property };
    });
    return rebuild(form, node, parts);
  }
  return render(form, after, form.unit === undefined ? undefined : indentAt(form, node.offset));
}

function listParts(form: Form, node: Node, children: readonly Node[], after: readonly unknown[]): Part[] {
  const before = children.map((child) => getNodeValue(child) as unknown);
  const was = alignItems(before, after);
  return after.map((value, index): Part => {
    const child = children[was[index] ?? -1];
    if (child === undefined) return { text: render(form, value, childIndent(form, node)) };
    return { text: print(form, child, value), node: child };
  });
}

function nameOf(property: Node): string {
  return String(property.children?.[0]?.value);
}

function printProperty(form: Form, property: Node, after: unknown): string {
  const value = property.children?.[1];
  if (value === undefined) return textOf(form, property);
  return form.source.slice(property.offset, value.offset) + print(form, value, after);
}

function newProperty(form: Form, node: Node, key: string, value: unknown): string {
  const [name, sibling] = node.children?.[0]?.children ?? [];
  const gap =
    name === undefined || sibling === undefined
      ? ': '
      : form.source.slice(name.offset + name.length, sibling.offset);
  const separator = gap.includes('\n') ? ': ' : gap;
  return JSON.stringify(key) + separator + render(form, value, childIndent(form, node));
}

/** The container around its changed parts: each that stays brings the blanks around it. */
function rebuild(form: Form, node: Node, parts: readonly Part[]): string {
  const { source } = form;
  const children = node.children ?? [];
  const end = node.offset + node.length - 1;
  const last = children.at(-1);
  const closing = last === undefined ? '' : source.slice(last.offset + last.length, end);
  const printed = parts.map(({ text, node: child }, index) => {
    const isLast = index === parts.length - 1;
    if (child === undefined) return leadOfNew(form, node, index) + text + (isLast ? closing : '');
    const place = children.indexOf(child);
    const next = children[place + 1];
    const behind =
      next === undefined
        ? ''
        : (/^[ \t\r\n]*/.exec(source.slice(child.offset + child.length, next.offset))?.[0] ?? '');
    return leadOfKept(form, node, place, index) + text + (isLast ? closing : behind);
  });
  return `${source[node.offset]}${printed.join(',')}${source[end]}`;
}

function leadOfKept(form: Form, node: Node, place: number, index: number): string {
  if (place === 0 && index > 0) return leadOfNew(form, node, index);
  const lead = leadOf(form, node, place);
  return index === 0 && !lead.includes('\n') ? leadOf(form, node, 0) : lead;
}

/** The blanks between the bracket or comma and the child. */
function leadOf({ source }: Form, node: Node, place: number): string {
  const child = node.children?.[place];
  const previous = node.children?.[place - 1];
  const start = previous === undefined ? node.offset + 1 : previous.offset + previous.length;
  return source.slice(start, child?.offset).replace(/^\s*,/, '');
}

/** A line of its own where the others have one. */
function leadOfNew(form: Form, node: Node, index: number): string {
  const indent = childIndent(form, node);
  if (indent !== undefined) return form.lineEnd + indent;
  if (index === 0) return leadOf(form, node, 0);
  if ((node.children?.length ?? 0) > 1) return leadOf(form, node, 1);
  return form.unit === undefined && !/[:,] /.test(textOf(form, node)) ? '' : ' ';
}

/** Indent of a container's children; `undefined` when they share its line. */
function childIndent(form: Form, node: Node): string | undefined {
  const first = leadOf(form, node, 0);
  return first.includes('\n') ? first.slice(first.lastIndexOf('\n') + 1) : undefined;
}

function textOf({ source }: Form, node: Node): string {
  return source.slice(node.offset, node.offset + node.length);
}

/** Blanks with which the line of the offset begins. */
function indentAt({ source }: Form, offset: number): string {
  return /^[ \t]*/.exec(source.slice(source.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? '';
}

/** A new value: in lines below an indent, or in the line where it stands. */
function render(form: Form, value: unknown, indent: string | undefined): string {
  if (indent !== undefined)
    return JSON.stringify(value, null, form.unit ?? '')
      .split('\n')
      .join(form.lineEnd + indent);
  if (form.unit === undefined && !/": /.test(form.source)) return JSON.stringify(value);
  return renderInline(value);
}

function renderInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(renderInline).join(', ')}]`;
  if (!isFields(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([key, child]) => `${JSON.stringify(key)}: ${renderInline(child)}`,
  );
  return `{${fields.join(', ')}}`;
}
