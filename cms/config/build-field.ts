import { z } from 'zod';
import { unwrap } from '#model/walk';
import { buildWidget } from './build-widget.ts';
import { factsOf, shapeOf } from './schema-facts.ts';
import type { SchemaFacts } from './schema-facts.ts';
import type { CmsField, Widget } from './types.ts';

/** Where a field stands. */
interface Place {
  /** Directly in the entry: only there fields have headings. */
  top?: true;
  /**
   * Decap (core 3.19.1, actions/entries.js, createEmptyDraftData) makes an object out of the defaults of its fields, and
   * a list out of those of its items, although nobody wrote it. So below an optional object no field has a default.
   */
  optional?: true;
}

/** The fields of an object of the model, in its order. */
export function buildFields(schema: z.ZodObject, place: Place): CmsField[] {
  return Object.entries(shapeOf(schema)).map(([name, child]) => buildField(name, child, place));
}

function buildField(name: string, schema: z.core.$ZodType, place: Place): CmsField {
  const facts = factsOf(schema);
  const { inner, meta, required, implied } = facts;
  if (meta === undefined) throw new Error(`the field ${name} has no label`);
  const widget = buildWidget(inner, meta) ?? buildNested(name, facts, place);
  const starts = implied !== undefined && !place.optional && meta.when === undefined;
  return {
    name,
    label: meta.label,
    ...widget,
    ...(meta.singular === undefined ? {} : { label_singular: meta.singular }),
    required,
    ...(meta.hint === undefined ? {} : { hint: meta.hint }),
    ...(meta.source === undefined ? {} : { source: meta.source }),
    ...(place.top && meta.group !== undefined ? { group: meta.group } : {}),
    ...(meta.when === undefined ? {} : { when: meta.when }),
    ...(meta.internal ? { internal: true } : {}),
    ...(implied === undefined ? {} : { implied }),
    ...(starts ? { default: implied } : {}),
    ...(widget.widget === 'list' && !place.optional ? { default: [] } : {}),
  };
}

/** An object, a list of objects or a list of numbers. */
function buildNested(name: string, { inner, meta, required }: SchemaFacts, place: Place): Widget {
  if (inner instanceof z.ZodObject) {
    const below = place.optional || !required ? ({ optional: true } as const) : {};
    return { widget: 'object', collapsed: true, fields: buildFields(inner, below) };
  }
  if (!(inner instanceof z.ZodArray)) throw new Error(`the field ${name} is of a kind without a control`);
  const item = unwrap(inner.element).inner;
  if (item instanceof z.ZodObject) {
    return {
      widget: 'list',
      collapsed: true,
      ...(meta?.summary === undefined ? {} : { summary: meta.summary }),
      fields: buildFields(item, place.optional ? { optional: true } : {}),
    };
  }
  const single = buildWidget(item, undefined);
  if (single === undefined) throw new Error(`the items of ${name} are of a kind without a control`);
  return {
    widget: 'list',
    field: { name: 'item', label: meta?.label ?? name, ...single, required: true },
  };
}
