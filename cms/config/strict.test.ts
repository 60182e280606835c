import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { kindNames } from '#model/kind-names';
import { presentations } from '#model/presentation';
import { buildConfig } from './build-config.ts';
import type { CmsField } from './types.ts';

/** Decap passes over what it does not know; this schema does not. */
const kind = z.enum(kindNames);
const text = z.string().min(1);
const common = {
  name: z.string().regex(/^_?[a-zA-Z][a-zA-Z0-9]*$/),
  label: text,
  required: z.boolean(),
  hint: text.optional(),
  source: text.optional(),
  group: text.optional(),
  when: z.record(z.string(), z.unknown()).optional(),
  internal: z.literal(true).optional(),
  implied: z.unknown().optional(),
  default: z.unknown().optional(),
};
const maxLength = z.int().min(1).optional();
const bounds = { min: z.number().optional(), max: z.number().optional() };

function widget<N extends string, S extends z.core.$ZodShape>(name: N, options: S) {
  return z.strictObject({ ...common, widget: z.literal(name), ...options });
}

const folded = { collapsed: z.literal(true) };
const fields = z.lazy(() => z.array(anyField).min(1));
const leaf = z.discriminatedUnion('widget', [
  widget('calendar-date', {}),
  widget('choice', {
    options: z.array(z.strictObject({ value: text, label: z.string().regex(/[а-яё]|^[A-Z]/i) })).min(1),
    multiple: z.literal(true).optional(),
  }),
  widget('content-file', { extensions: z.array(z.string().regex(/^[a-z]+$/)).min(1) }),
  widget('entry-id', { kind }),
  widget('entry-reference', { kinds: z.array(kind).min(1), multiple: z.literal(true).optional() }),
  widget('flag', {}),
  widget('https-url', {}),
  widget('line', { maxLength, format: text.optional() }),
  widget('line-list', { label_singular: text, format: text.optional() }),
  widget('long-text', { maxLength }),
  widget('mdx-body', {}),
  widget('number', bounds),
  widget('partial-date', {}),
  widget('program-actions', {}),
  widget('publication', {}),
  widget('readiness', {}),
  widget('school-year', {}),
  widget('value-map', {}),
  widget('whole-number', bounds),
]);
const anyField: z.ZodType = z.union([
  leaf,
  widget('object', { ...folded, fields }),
  widget('list', { ...folded, label_singular: text, summary: text, fields }),
  widget('list', { label_singular: text, field: leaf }),
]);

const collection = {
  name: kind,
  label: text,
  description: z.string().regex(/\.$/),
  format: z.enum(['entry-json', 'entry-mdx']),
  publish: z.literal(true),
  editor: z.strictObject({ preview: z.literal(true) }),
};
const collections = z.tuple(
  [
    z.strictObject({
      ...collection,
      create: z.literal(false),
      delete: z.literal(false),
      files: z.tuple([
        z.strictObject({ name: kind, label: text, file: z.literal('content/school.json'), fields }),
      ]),
    }),
  ],
  z
    .strictObject({
      ...collection,
      create: z.literal(true),
      delete: z.literal(true),
      label_singular: z.string().regex(/^[а-яё ]+$/),
      folder: text,
      extension: z.enum(['json', 'mdx']),
      identifier_field: z.literal('id'),
      slug: z.enum(['{{id}}', "{{title | default('bez-nazvaniya')}}"]),
      summary: text,
      sortable_fields: z
        .array(z.strictObject({ field: text, default_sort: z.enum(['asc', 'desc']).optional() }))
        .min(1),
      view_filters: z.array(z.strictObject({ label: text, field: text, pattern: text })).optional(),
      view_groups: z.array(z.strictObject({ label: text, field: text, pattern: text.optional() })).optional(),
      fields,
    })
    .refine(({ name, folder }) => folder === `content/${name}`),
);

const config = buildConfig();

test('the collections hold nothing that is not known', () => {
  expect(collections.safeParse(config.collections).error).toBeUndefined();
  expect(new Set(config.collections.map(({ name }) => name)).size).toBe(kindNames.length);
});

test('the schema refuses what it does not know', () => {
  const [school, ...others] = structuredClone(config.collections);
  const broken = (change: object) => [school, { ...others[0], ...change }, ...others.slice(1)];
  const one = { name: 'x', label: 'Поле', widget: 'line', required: false };
  expect(collections.safeParse(broken({})).success).toBe(true);
  for (const change of [
    { colour: 'red' },
    { folder: 'content/elsewhere' },
    { fields: [{ ...one, widget: 'string' }] },
    { fields: [{ ...one, pattern: ['x', 'y'] }] },
    { fields: [{ ...one, widget: 'entry-reference', kinds: ['pupils'] }] },
    { fields: [{ ...one, widget: 'list', collapsed: true, fields: [one] }] },
  ])
    expect(collections.safeParse(broken(change)).success, JSON.stringify(change)).toBe(false);
});

describe('lists of entries', () => {
  const folders = config.collections.flatMap((one) => ('files' in one ? [] : [one]));

  /** The field at a path with dots. */
  function find(from: readonly CmsField[], path: string): CmsField | undefined {
    const [name, ...rest] = path.split('.');
    const found = from.find((one) => one.name === name);
    return rest.length === 0 ? found : find(found?.fields ?? [], rest.join('.'));
  }

  test.each(folders.map((one) => [one.name, one] as const))('%s: named fields exist', (_name, one) => {
    const inSummary = [...one.summary.matchAll(/\{\{([\w.]+)/g)].map(([, path]) => path ?? '');
    const named = [...one.sortable_fields, ...(one.view_filters ?? []), ...(one.view_groups ?? [])];
    for (const path of [...inSummary, ...named.map(({ field }) => field)]) {
      expect(find(one.fields, path), `${one.name}.${path}`).toBeDefined();
    }
    expect(inSummary.length).toBeGreaterThan(0);
    for (const { pattern } of one.view_filters ?? []) expect(() => new RegExp(pattern)).not.toThrow();
  });

  test('nobody groups by a field that entries leave out', () => {
    for (const one of folders)
      for (const { field } of one.view_groups ?? [])
        expect(find(one.fields, field)?.implied, `${one.name}.${field}`).toBeUndefined();
  });

  test('every kind is presented', () => {
    expect(Object.keys(presentations).toSorted()).toEqual(kindNames.toSorted());
  });
});
