import { buildConfig } from '#cms/config/build-config';
import type { CmsCollection, CmsField } from '#cms/config/types';

type Json = Readonly<Record<string, unknown>>;

/** Field of a collection that a list of references shows and searches. */
const shownFields: Readonly<Record<string, readonly string[]>> = {
  mentors: ['lastName', 'firstName', 'patronymic', 'id'],
  mentees: ['lastName', 'firstName', 'patronymic', 'id'],
  pairings: ['id'],
};

/**
 * Configuration of stock Decap for the same collections: the same fields, sorting, filters and groups, with Decap's own
 * widgets. JSON is valid YAML, so its text is a `config.yml`.
 * @param proxyUrl address of decap-server
 */
export function stockConfig(proxyUrl: string): Json {
  const { media_folder, slug, collections } = buildConfig();
  return {
    backend: { name: 'proxy', proxy_url: proxyUrl },
    media_folder,
    public_folder: '/files',
    slug,
    collections: collections.map(stockCollection),
  };
}

function stockCollection(collection: CmsCollection): Json {
  if ('files' in collection) {
    const files = collection.files.map((file) => ({ ...file, fields: stockFields(file.fields) }));
    return { ...collection, files, format: undefined };
  }
  const format = collection.extension === 'mdx' ? 'frontmatter' : 'json';
  return { ...collection, format, fields: stockFields(collection.fields) };
}

const stockFields = (fields: readonly CmsField[]) => fields.flatMap((field) => stockField(field) ?? []);

/** A field with the nearest stock widget; undefined for what only our form has. */
function stockField(field: CmsField): Json | undefined {
  const { name, label, hint } = field;
  const widget = stockWidget(field);
  if (widget === undefined) return undefined;
  return { name, label, required: false, ...(hint === undefined ? {} : { hint }), ...widget };
}

function stockWidget(field: CmsField): Json | undefined {
  const { widget, kinds = [], options, fields = [], multiple, summary } = field;
  switch (widget) {
    case 'readiness':
    case 'program-actions':
    case 'value-map':
      return undefined;
    case 'flag':
    case 'publication':
      return { widget: 'boolean' };
    case 'long-text':
      return { widget: 'text' };
    case 'whole-number':
      return { widget: 'number', value_type: 'int' };
    case 'number':
      return { widget: 'number', value_type: 'float' };
    case 'calendar-date':
      return { widget: 'datetime', format: 'YYYY-MM-DD', time_format: false };
    case 'choice':
      return { widget: 'select', options, multiple: multiple === true };
    case 'content-file':
      return { widget: 'file' };
    case 'mdx-body':
      return { widget: 'markdown' };
    case 'line-list':
      return { widget: 'list' };
    case 'entry-reference':
      return { ...relation(kinds[0] ?? 'documents'), multiple: multiple === true };
    case 'object':
      return { widget, collapsed: true, fields: stockFields(fields) };
    case 'list':
      return { widget, collapsed: true, ...(summary === undefined ? {} : { summary }), ...items(field) };
    default:
      return { widget: 'string' };
  }
}

function items({ fields, field }: CmsField): Json {
  if (field !== undefined) return { field: stockField(field) };
  return { fields: stockFields(fields ?? []) };
}

function relation(collection: string): Json {
  const shown = shownFields[collection] ?? ['title', 'id'];
  return { widget: 'relation', collection, value_field: 'id', display_fields: shown, search_fields: shown };
}
