import { z } from 'zod';
import { recordGroup } from '#model/common';
import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { presentations } from '#model/presentation';
import { fieldAt } from '#model/walk';
import { buildFields } from './build-field.ts';
import { factsOf, optionsOf, shapeOf } from './schema-facts.ts';
import type { CmsCollection, CmsField } from './types.ts';

/** One kind of entry: what {@link kinds} says of it. */
interface Definition {
  schema: z.ZodObject;
  plural: string;
  extension: 'json' | 'mdx';
}

/** The collection of a kind; the definition is the model's unless told, so that a test can change it. */
export function buildCollection(kind: Kind, definition: Definition = kinds[kind]): CmsCollection {
  const { schema, plural, extension } = definition;
  const { accusative, description, summary, sort } = presentations[kind];
  const fields = buildForm(kind, schema);
  const isSingle = kind === 'school';
  const common = {
    name: kind,
    label: plural,
    description,
    format: `entry-${extension}`,
    create: !isSingle,
    delete: !isSingle,
    publish: true,
    editor: { preview: true },
  } as const;
  if (isSingle)
    return { ...common, files: [{ name: kind, label: plural, file: 'content/school.json', fields }] };
  const filters = buildFilters(kind, schema);
  const groups = presentations[kind].groups.map((group) => ({ ...group }));
  return {
    ...common,
    label_singular: accusative,
    folder: `content/${kind}`,
    extension,
    identifier_field: 'id',
    // A person's name never becomes part of an address; a draft may still lack its title.
    slug: 'title' in shapeOf(schema) ? "{{title | default('bez-nazvaniya')}}" : '{{id}}',
    summary,
    sortable_fields: sort.map(([field, first], index) => ({
      field,
      ...(index === 0 ? { default_sort: first } : {}),
    })),
    ...(filters.length === 0 ? {} : { view_filters: filters }),
    ...(groups.length === 0 ? {} : { view_groups: groups }),
    fields,
  };
}

/** The fields of the form: is it public, is it right, what can be done; then the model's by headings. */
function buildForm(kind: Kind, schema: z.ZodObject): CmsField[] {
  const own = buildFields(schema, { top: true }).map((field) => specialise(kind, field));
  const publication = own.filter(({ widget }) => widget === 'publication');
  const others = own.filter(({ widget }) => widget !== 'publication');
  const { body } = presentations[kind];
  const at = others.findIndex(({ name }) => name === body?.after);
  if (body !== undefined) {
    const { label, hint } = body;
    const group = others[at]?.group;
    others.splice(at + 1, 0, {
      ...{ name: 'body', label, widget: 'mdx-body', required: false, hint },
      ...(group === undefined ? {} : { group }),
    });
  }
  const groups = [...new Set(others.map(({ group }) => group))];
  const rank = ({ group }: CmsField) => (group === recordGroup ? groups.length : groups.indexOf(group));
  return [...publication, ...readOnlyFields(kind), ...others.toSorted((a, b) => rank(a) - rank(b))];
}

/** The two fields that mean something to the entry as a whole. */
function specialise(kind: Kind, field: CmsField): CmsField {
  if (field.name === 'id') {
    return {
      ...{ name: field.name, label: field.label, widget: 'entry-id', kind },
      ...(field.hint === undefined ? {} : { hint: field.hint }),
      ...(field.group === undefined ? {} : { group: field.group }),
      required: field.required,
    };
  }
  return field.name === 'draft' ? { ...field, widget: 'publication', default: true } : field;
}

/** They show what the editor computes; nothing is ever saved under their names. */
function readOnlyFields(kind: Kind): CmsField[] {
  const readiness: CmsField = {
    name: '_readiness',
    label: 'Готовность к публикации',
    widget: 'readiness',
    required: false,
  };
  const actions: CmsField = {
    name: '_actions',
    label: 'Что сделать с программой',
    widget: 'program-actions',
    required: false,
  };
  return kind === 'programs' ? [readiness, actions] : [readiness];
}

/** «Черновики», then the filters of the kind. Where a code is the default, entries do not name it: it has no filter. */
function buildFilters(kind: Kind, schema: z.ZodObject): { label: string; field: string; pattern: string }[] {
  const own = presentations[kind].filters.flatMap((filter) => {
    if (typeof filter !== 'string') return [filter];
    const child = shapeOf(schema)[filter];
    const inner = fieldAt(schema, filter)?.inner;
    if (child === undefined || !(inner instanceof z.ZodEnum))
      throw new Error(`${kind}.${filter} has no codes`);
    const { implied } = factsOf(child);
    return optionsOf(inner)
      .filter(({ value }) => value !== implied)
      .map(({ value, label }) => ({ label: capitalise(label), field: filter, pattern: `^${value}$` }));
  });
  return [{ label: 'Черновики', field: 'draft', pattern: 'true' }, ...own];
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
