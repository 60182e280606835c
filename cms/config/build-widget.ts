import { z } from 'zod';
import type { FieldMeta } from '#model/field';
import type { Kind } from '#model/kind-names';
import { imageExtensions, publishedExtensions } from '#model/published-file';
import { boundsOf, formatOf, optionsOf } from './schema-facts.ts';
import type { Widget, WidgetName } from './types.ts';

/** Formats that have a control of their own. */
const widgetOfFormat: Readonly<Record<string, WidgetName>> = {
  date: 'calendar-date',
  'partial-date': 'partial-date',
  'school-year': 'school-year',
  url: 'https-url',
};

/** Longer text is written on several lines. */
const longestLine = 500;

/** The control of a single value or of a list of single values; undefined for what holds fields of its own. */
export function buildWidget(schema: z.core.$ZodType, meta: FieldMeta | undefined): Widget | undefined {
  const kinds = kindsOf(meta);
  if (schema instanceof z.ZodArray) return buildManyWidget(schema.element, kinds);
  if (kinds !== undefined) return { widget: 'entry-reference', kinds };
  if (meta?.file) {
    return {
      widget: 'content-file',
      extensions: meta.picture ? [...imageExtensions] : [...publishedExtensions],
    };
  }
  if (schema instanceof z.ZodEnum) return { widget: 'choice', options: optionsOf(schema) };
  if (schema instanceof z.ZodBoolean) return { widget: 'flag' };
  if (schema instanceof z.ZodRecord) return { widget: 'value-map' };
  if (schema instanceof z.ZodNumber) {
    return { widget: schema.format === 'safeint' ? 'whole-number' : 'number', ...boundsOf(schema) };
  }
  return schema._zod.def.type === 'string' ? buildTextWidget(schema) : undefined;
}

function kindsOf(meta: FieldMeta | undefined): Kind[] | undefined {
  if (meta?.referencesOneOf !== undefined) return [...meta.referencesOneOf];
  return meta?.references === undefined ? undefined : [meta.references];
}

function buildTextWidget(schema: z.core.$ZodType): Widget {
  const format = formatOf(schema);
  if (format !== undefined) {
    const widget = widgetOfFormat[format];
    return widget === undefined ? { widget: 'line', format } : { widget };
  }
  const maxLength = schema instanceof z.ZodString ? schema.maxLength : null;
  return {
    widget: maxLength === null || maxLength > longestLine ? 'long-text' : 'line',
    ...(maxLength === null ? {} : { maxLength }),
  };
}

function buildManyWidget(element: z.core.$ZodType, kinds: Kind[] | undefined): Widget | undefined {
  if (kinds !== undefined) return { widget: 'entry-reference', kinds, multiple: true };
  if (element instanceof z.ZodEnum) return { widget: 'choice', options: optionsOf(element), multiple: true };
  if (element._zod.def.type !== 'string') return undefined;
  const format = formatOf(element);
  return format === undefined ? { widget: 'line-list' } : { widget: 'line-list', format };
}
