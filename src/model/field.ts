import { z } from 'zod';
import type { Condition } from './condition.ts';
import type { Kind } from './kind-names.ts';

/** What an editor, the documentation and the derived configurations know of a field beside its schema. */
export interface FieldMeta {
  /** Russian name of the field, as the form shows it. */
  label: string;
  /** One sentence in the editor's voice: what to write here. */
  hint?: string;
  /** Act and point that ask for the field, e.g. "A1 п. 7.1". */
  source?: string;
  /** Never leaves the content folder: no page, feed, index or image may hold it. */
  internal?: true;
  /** The field holds the id of an entry of this kind. */
  references?: Kind;
  /** The field holds the id of an entry of one of these kinds. */
  referencesOneOf?: readonly Kind[];
  /** The field holds the name of a file below `content/files/`. */
  file?: true;
  /** Of a file: only a picture will do. */
  picture?: true;
  /** Heading under which a long form shows the field; only of the fields of an entry itself. */
  group?: string;
  /** The form shows the field only then; without it, always. */
  when?: Condition;
  /** Of a list: one item, accusative, as in «Добавить награду». */
  singular?: string;
  /**
   * Of a list of objects: what a folded item shows, with fields of the item in double braces; codes, dates and
   * references as people read them.
   */
  summary?: string;
}

/** Labels and hints of every field; the only place that defines them. */
export const fieldRegistry = z.registry<FieldMeta>();

/** Russian labels of the codes of every closed list, for forms and documentation. */
export const codeRegistry = z.registry<{ labels: Readonly<Record<string, string>> }>();

/**
 * Gives a schema its label and hint. Call it last, after `.optional()`: wrapping a schema later loses them.
 * @returns a schema of its own, so that one schema can serve several fields
 */
export function field<S extends z.ZodType>(schema: S, label: string, meta: Omit<FieldMeta, 'label'> = {}): S {
  const own = schema.clone();
  fieldRegistry.add(own, { label, ...meta });
  const codes = codeRegistry.get(schema);
  if (codes !== undefined) codeRegistry.add(own, codes);
  return own;
}

/** Puts labelled fields under a heading of the form; see {@link FieldMeta.group}. */
export function inGroup<S extends Record<string, z.ZodType>>(group: string, fields: S): S {
  const grouped = Object.entries(fields).map(([key, schema]) => {
    const meta = fieldRegistry.get(schema);
    if (meta === undefined) throw new Error(`the field ${key} has no label`);
    return [key, field(schema, meta.label, { ...meta, group })];
  });
  return Object.fromEntries(grouped) as S;
}

/** A closed list of codes with their Russian labels. */
export interface CodeList<T extends Record<string, string>> {
  schema: z.ZodEnum<{ [K in keyof T & string]: K }>;
  labels: Readonly<T>;
}

/** Defines a closed list once: the schema and the labels come from the same record. */
export function defineCodes<const T extends Record<string, string>>(labels: T): CodeList<T> {
  const entries = Object.fromEntries(Object.keys(labels).map((code) => [code, code]));
  const schema = z.enum(entries) as CodeList<T>['schema'];
  codeRegistry.add(schema, { labels });
  return { schema, labels };
}
