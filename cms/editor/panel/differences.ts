import type { DraftData } from '../../api/types.ts';
import type { FieldConfig } from '../form/field-config.ts';
import { isSameData } from '../safety/same-data.ts';
import { formatValue, itemField } from './format-value.ts';

/** One value that differs, with the labels of what it lies in. */
export interface Difference {
  /** Path of the value with dots. */
  path: string;
  /** «Продления, 1: Новая дата окончания». */
  label: string;
  /** In words; '' where there was nothing. */
  before: string;
  after: string;
}

/** What differs between two states of an entry, in the order of the form; unknown keys come last. */
export function findDifferences(
  fields: readonly FieldConfig[],
  before: DraftData,
  after: DraftData,
): Difference[] {
  return inObject(fields, before, after, '', '');
}

function inObject(
  fields: readonly FieldConfig[],
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  path: string,
  label: string,
): Difference[] {
  const known = new Set(fields.map(({ name }) => name));
  const unknown = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !known.has(name))
    .map((name) => ({ name, label: name, widget: 'line' }));
  return [...fields, ...unknown].flatMap((field) =>
    inValue(
      field,
      before[field.name],
      after[field.name],
      path === '' ? field.name : `${path}.${field.name}`,
      label === '' ? field.label : `${label}: ${field.label}`,
    ),
  );
}

function inValue(
  field: FieldConfig,
  before: unknown,
  after: unknown,
  path: string,
  label: string,
): Difference[] {
  if (isSameData(before, after)) return [];
  if (isObject(before) && isObject(after)) return inObject(field.fields ?? [], before, after, path, label);
  if (isListOfObjects(before) && isListOfObjects(after)) return inList(field, before, after, path, label);
  const texts = { before: formatValue(field, before), after: formatValue(field, after) };
  return texts.before === texts.after ? [] : [{ path, label, ...texts }];
}

/** Items that stand first and last in both states are the same; between them items are compared in their order. */
function inList(
  field: FieldConfig,
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
  label: string,
): Difference[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSameData(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSameData(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const length = Math.max(before.length, after.length) - tail;
  const item = itemField(field);
  return Array.from({ length: length - head }, (_, offset) => head + offset).flatMap((index) =>
    inValue(
      item,
      index < before.length - tail ? before[index] : undefined,
      index < after.length - tail ? after[index] : undefined,
      `${path}.${index}`,
      `${label}, ${index + 1}`,
    ),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfObjects(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.every(isObject);
}
