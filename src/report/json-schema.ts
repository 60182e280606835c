import { z } from 'zod';

/** What a generated JSON Schema says of a part: a description for the reader, a name for what is used repeatedly. */
interface SchemaNote {
  description?: string;
  id?: string;
}

const notes = z.registry<SchemaNote>();

/** Describes a part of a public schema in Russian. Call it last: wrapping a schema later loses the description. */
export function described<S extends z.ZodType>(schema: S, description: string): S {
  const own = schema.clone();
  notes.add(own, { description });
  return own;
}

/** Gives a part its own definition in the JSON Schema. Call it once a name. */
export function named<S extends z.ZodType>(schema: S, id: string, description: string): S {
  const own = schema.clone();
  notes.add(own, { id, description });
  return own;
}

/** The JSON Schema 2020-12 of a public file. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Generates the JSON Schema; strict objects take no key that is not described. */
export function buildJsonSchema(schema: z.ZodType, about: { $id: string; title: string }): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', metadata: notes });
  return { ...($schema === undefined ? {} : { $schema }), ...about, ...rest };
}

/** A public JSON file: two spaces, keys in the given order, a final newline. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
