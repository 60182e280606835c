import type { Fields } from './plain-value.ts';
import { isFields } from './plain-value.ts';
import { renderScalar } from './yaml-scalar.ts';

const margin = (indent: number) => ' '.repeat(indent);
const inFlow = { isInFlow: true };

/**
 * Fields or items in lines of their own; no line is folded.
 * @param indent columns of the lines; the first line comes without them
 */
export function renderLines(value: Fields | readonly unknown[], indent: number): string {
  const parts = isFields(value)
    ? Object.entries(value).map(([key, child]) => renderField(key, child, indent))
    : value.map((item) => renderListItem(item, indent));
  return parts.join(`\n${margin(indent)}`);
}

export function renderField(key: string, value: unknown, indent: number): string {
  return `${renderKey(key)}:${renderBehind(value, indent)}`;
}

export function renderListItem(value: unknown, indent: number): string {
  return `- ${hasLines(value) ? renderLines(value, indent + 2) : renderEnd(value, indent)}`;
}

/** What follows the colon of a field that stands at the indent. */
export function renderBehind(value: unknown, indent: number): string {
  if (!hasLines(value)) return ` ${renderEnd(value, indent)}`;
  return `\n${margin(indent + 2)}${renderLines(value, indent + 2)}`;
}

/** A value between the brackets of another, in one line. */
export function renderFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(renderFlow).join(', ')}]`;
  if (!isFields(value)) return renderScalar(value, inFlow);
  const fields = Object.entries(value).map(([key, child]) => `${renderKey(key)}: ${renderFlow(child)}`);
  return `{${fields.join(', ')}}`;
}

function renderEnd(value: unknown, indent: number): string {
  if (typeof value === 'object') return renderFlow(value);
  return renderScalar(value, { blockIndent: indent + 2 });
}

function hasLines(value: unknown): value is Fields | readonly unknown[] {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function renderKey(key: string): string {
  return renderScalar(key, inFlow);
}
