import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { field } from '#model/field';
import { kindNames } from '#model/kind-names';
import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { unwrap } from '#model/walk';
import { pageAddresses } from '#section/addresses';
import { buildCollection } from './build-collection.ts';
import { buildConfig } from './build-config.ts';
import { shapeOf } from './schema-facts.ts';
import type { CmsCollection, CmsField } from './types.ts';

const { collections } = buildConfig();

function fieldsOf(collection: CmsCollection): CmsField[] {
  return 'files' in collection ? collection.files.flatMap(({ fields }) => fields) : collection.fields;
}

/** Every field with its path, those inside of others too. */
function allFields(fields: readonly CmsField[], prefix = ''): [path: string, field: CmsField][] {
  return fields.flatMap((one) => [
    [`${prefix}${one.name}`, one] as [string, CmsField],
    ...allFields(one.fields ?? [], `${prefix}${one.name}.`),
    ...(one.field === undefined ? [] : allFields([one.field], `${prefix}${one.name}.`)),
  ]);
}

const everyField = collections.flatMap((collection) =>
  allFields(fieldsOf(collection), `${collection.name}: `),
);

/** Paths of the model's fields, as deep as there are fields. */
function modelPaths(schema: z.core.$ZodType, prefix = ''): string[] {
  const { inner } = unwrap(schema);
  if (inner instanceof z.ZodArray) return modelPaths(inner.element, prefix);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(shapeOf(inner)).flatMap(([key, child]) => [
    `${prefix}${key}`,
    ...modelPaths(child, `${prefix}${key}.`),
  ]);
}

/** What is no field of the model: computed, or the body. */
const beside = /(?:_readiness|_actions|body|\.item)$/;

test.each(kindNames)('%s: every field of the model stands in the form exactly once', (kind) => {
  const collection = collections.find(({ name }) => name === kind);
  const paths = allFields(collection === undefined ? [] : fieldsOf(collection)).map(([path]) => path);
  const own = paths.filter((path) => !beside.test(path));
  expect(own.length, 'a check that examined nothing proves nothing').toBeGreaterThan(5);
  expect(own.toSorted()).toEqual(modelPaths(kinds[kind].schema).toSorted());
});

test('a body has a field where there is one, and only there', () => {
  const withBody = collections.filter((one) => fieldsOf(one).some(({ widget }) => widget === 'mdx-body'));
  expect(withBody.map(({ name }) => name).toSorted()).toEqual(
    kindNames.filter((kind) => kinds[kind].extension === 'mdx').toSorted(),
  );
});

test('the collections stand in the order of the section', () => {
  const order = collections.map(({ name }) => name as string);
  const pages = Object.keys(pageAddresses).filter((page) => order.includes(page));
  expect(pages.length).toBeGreaterThan(8);
  expect(order[0]).toBe('school');
  expect(order.filter((name) => pages.includes(name))).toEqual(pages);
  expect(order.toSorted()).toEqual(kindNames.toSorted());
});

test('a field that is added to the model is in the form', () => {
  const schema = kinds.news.schema.extend({
    weather: field(z.boolean().default(false), 'Погода', { hint: 'Какой она была' }),
  });
  const collection = buildCollection('news', { ...kinds.news, schema });
  expect(fieldsOf(collection).find(({ name }) => name === 'weather')).toEqual({
    ...{ name: 'weather', label: 'Погода', widget: 'flag', required: false, hint: 'Какой она была' },
  });
  const unlabelled = kinds.news.schema.extend({ weather: z.boolean() });
  expect(() => buildCollection('news', { ...kinds.news, schema: unlabelled })).toThrow(
    /weather has no label/,
  );
});

test('a new entry begins as a draft and with nothing that nobody wrote', () => {
  for (const collection of collections.filter(({ create }) => create)) {
    const [first] = fieldsOf(collection);
    expect(first).toMatchObject({ name: 'draft', widget: 'publication', default: true });
  }
  const objects = everyField.filter(([, { widget, required }]) => widget === 'object' && !required);
  expect(objects.length).toBeGreaterThan(10);
  for (const [path, { fields = [] }] of objects) {
    for (const [below, one] of allFields(fields)) expect(one.default, `${path}.${below}`).toBeUndefined();
  }
  const lists = everyField.filter(([, { widget }]) => widget === 'list');
  for (const [path, one] of lists) {
    const begins = (one.fields ?? []).some(({ default: value }) => value !== undefined);
    if (begins) expect(one.default, path).toEqual([]);
  }
});

describe('what a form says', () => {
  test('every list knows one of its items in the accusative, every list of objects what to show of it', () => {
    const lists = everyField.filter(([, { widget }]) => ['list', 'line-list'].includes(widget));
    expect(lists.length).toBeGreaterThan(40);
    for (const [path, { label_singular, summary, fields }] of lists) {
      expect(label_singular, path).toMatch(/^[а-яё]/);
      if (fields === undefined) continue;
      const shown = [...(summary ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
      expect(shown.length, path).toBeGreaterThan(0);
      expect(
        fields.map(({ name }) => name),
        path,
      ).toEqual(expect.arrayContaining(shown));
    }
  });

  test('every field of an entry has a heading, and those under one heading stand together', () => {
    for (const collection of collections) {
      const groups = fieldsOf(collection).flatMap(({ name, group }) =>
        name.startsWith('_') || name === 'draft' ? [] : [group ?? `${collection.name}.${name} has none`],
      );
      const runs = groups.filter((group, index) => group !== groups[index - 1]);
      expect(runs).toEqual([...new Set(groups)]);
      expect(groups.filter((group) => group.endsWith('has none'))).toEqual([]);
    }
  });

  test.each<[Kind, string, object]>([
    ['mentors', 'photo', { widget: 'content-file', extensions: ['png', 'jpg', 'jpeg', 'webp'] }],
    ['mentors', 'grade', { widget: 'whole-number', min: 1, max: 11 }],
    ['mentors', 'about', { widget: 'long-text', maxLength: 20_000 }],
    ['mentors', 'lastName', { widget: 'line', maxLength: 500 }],
    ['mentors', 'isPedagogue', { widget: 'flag', implied: true, default: true }],
    ['mentors', 'consents.signedBy', { widget: 'choice', implied: 'self' }],
    ['mentors', 'consents.resources', { widget: 'line-list', format: 'url', label_singular: 'адрес' }],
    ['mentors', 'id', { widget: 'entry-id', kind: 'mentors' }],
    ['pairings', 'mentors', { widget: 'entry-reference', kinds: ['mentors'], multiple: true }],
    ['pairings', 'history.person', { widget: 'entry-reference', kinds: ['mentors', 'mentees'] }],
    ['events', 'time', { widget: 'line', format: 'time' }],
    ['roadmaps', 'contingentTable.rows.values', { widget: 'value-map', required: true }],
    ['roadmaps', 'stages.sampleStages.item', { widget: 'whole-number', min: 1, max: 7 }],
    ['reports', 'kind', { widget: 'choice', required: true }],
    ['programs', 'completion.ground', { source: 'A1 п. 7.1', required: true }],
  ])('%s.%s', (kind, path, expected) => {
    const found = everyField.find(([name]) => name === `${kind}: ${path}`)?.[1];
    expect(found).toMatchObject(expected);
  });
});
